import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commitAll, git } from '../git.ts';
import type { Case } from './measure.ts';

export const project = join(import.meta.dirname, '../..');
export const cli = join(project, 'dist/cli/index.js');
export const example = join(project, 'examples/acme-crm');

/** How many connector files the repositories have, ten to an app. */
export const fileCounts = [100, 1000, 10_000] as const;
const filesPerApp = 10;

/** `node` that does nothing: what every other time is compared with. */
export const bareNode: Case = { name: 'bare', args: ['-e', '0'], cwd: example };

/** The command line on the example app and on repositories that grow. Their reports go to a file. */
export function localCases(root: string): readonly Case[] {
  return [
    bareNode,
    { name: 'example', args: [cli, 'check'], cwd: example },
    ...fileCounts.flatMap((count) => growingRepository(root, count)),
    largePolicy(root),
    wideTree(root),
  ];
}

/** A repository of so many connector files, half of which a commit has changed. */
function growingRepository(root: string, count: number): readonly Case[] {
  const cwd = join(root, `files-${count}`);
  writeApps(cwd, count, 1);
  git(root, 'init', '--quiet', '--initial-branch=main', cwd);
  commitAll(cwd, 'Add the connectors');
  writeApps(cwd, count / 2, 2);
  commitAll(cwd, 'Ask for more');
  return [
    checkCase(`check ${count}`, root, cwd),
    { ...checkCase(`base ${count}`, root, cwd, ['--base', 'HEAD~1']) },
  ];
}

/** One app, and a policy with a thousand entries for its connector, a hundred of them with wildcards. */
function largePolicy(root: string): Case {
  const cwd = join(root, 'policy');
  writeApps(cwd, filesPerApp, 1);
  const allow = Array.from({ length: 900 }, (_, index) => `area${index}:read`);
  const patterns = Array.from({ length: 100 }, (_, index) => `*${index}:re*d*`);
  const connectors = { custom0: { allow: [...allow, ...patterns, 'scope*'] } };
  writeFile(join(cwd, '.github/connector-policy.jsonc'), JSON.stringify({ version: 1, connectors }));
  return checkCase('policy 1000', root, cwd);
}

/** One app among 100,000 other files. */
function wideTree(root: string): Case {
  const cwd = join(root, 'wide');
  writeApps(cwd, filesPerApp, 1);
  for (let folder = 0; folder < 1000; folder += 1) {
    const path = join(cwd, `packages/p${folder}`);
    mkdirSync(path, { recursive: true });
    for (let file = 0; file < 100; file += 1) writeFileSync(join(path, `file${file}.ts`), '');
  }
  git(root, 'init', '--quiet', cwd);
  return checkCase('tree 100000', root, cwd);
}

function checkCase(name: string, root: string, cwd: string, more: readonly string[] = []): Case {
  const report = ['--format', 'json', '--output', join(root, 'report.json')];
  return { name, args: [cli, 'check', '--fail-on', 'never', ...more, ...report], cwd };
}

function writeApps(cwd: string, files: number, size: number): void {
  for (let file = 0; file < files; file += 1) {
    const folder = `apps/app${Math.floor(file / filesPerApp)}/base44/connectors`;
    const type = `custom${file % filesPerApp}`;
    const scopes = Array.from({ length: 8 * size }, (_, index) => `    "scope${index}:read",`).join('\n');
    const text = `// What this connector is for.\n{\n  "type": "${type}",\n  "scopes": [\n${scopes}\n  ],\n}\n`;
    writeFile(join(cwd, folder, `${type}.jsonc`), text);
  }
}

function writeFile(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}
