/**
 * Writes what the documentation says about rules, options, exit codes, inputs and outputs from where the code has
 * it: the pages in `docs/rules`, and the parts of other pages between `<!-- name -->` and `<!-- /name -->`. With
 * `--check` it writes nothing and exits 1 when something is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generatedParts } from './docs/generated-parts.ts';
import { replacePart } from './docs/replace-part.ts';
import { rulePages } from './docs/rule-pages.ts';

const root = join(import.meta.dirname, '..');

process.exitCode = run(process.argv.includes('--check'));

function run(checkOnly: boolean): number {
  const pages = Object.entries(generatedParts(root)).map(
    ([path, parts]) => [path, pageWith(path, parts)] as const,
  );
  const wanted = new Map([...rulePages(root), ...pages]);
  const stale = [...wanted].filter(([path, text]) => read(path) !== text).map(([path]) => path);
  const surplus = existing('docs/rules').filter((path) => !wanted.has(path));
  if (checkOnly) {
    for (const path of [...stale, ...surplus]) console.error(`${path} is stale: run "npm run generate".`);
    return stale.length + surplus.length > 0 ? 1 : 0;
  }
  for (const path of surplus) rmSync(join(root, path));
  for (const path of stale) write(path, wanted.get(path) ?? '');
  console.log(`${stale.length} pages written, ${surplus.length} deleted.`);
  return 0;
}

/** A page with its generated parts as they should be. */
function pageWith(path: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce(
    (page, [name, text]) => replacePart(page, { name, text }),
    read(path) ?? '',
  );
}

function existing(folder: string): readonly string[] {
  return existsSync(join(root, folder))
    ? readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)
    : [];
}

function read(path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
