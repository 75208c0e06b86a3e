/**
 * Measures what a run costs, and writes `docs/performance.md`: `npm run bench`. Every round runs each case once, so
 * that a machine that gets slower does so for all of them; medians are quoted.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { table } from './docs/table.ts';
import { commitAll, git } from './git.ts';

const rounds = 7;
const project = join(import.meta.dirname, '..');
const cli = join(project, 'dist/cli/index.js');
const example = join(project, 'examples/acme-crm');
const appCounts = [125, 250, 500, 1000];

/** Prints the peak memory of the process, in KiB, when it ends. */
const memoryProbe =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))';

interface Measurement {
  readonly milliseconds: number;
  readonly megabytes: number;
}

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

const root = mkdtempSync(join(tmpdir(), 'connector-guard-bench-'));
try {
  const cases = [
    { name: 'bare', args: ['-e', '0'], cwd: example },
    { name: 'example', args: [cli, 'check'], cwd: example },
    ...appCounts.flatMap((count) => repositoryCases(count)),
  ];
  writeFileSync(join(project, 'docs/performance.md'), describe(measureAll(cases)));
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** A repository with so many apps of twelve connectors each, half of which a commit has changed. */
function repositoryCases(count: number): readonly Case[] {
  const cwd = join(root, String(count));
  writeApps(cwd, count, 1);
  git(cwd, 'init', '--quiet', '--initial-branch=main');
  commitAll(cwd, 'change');
  writeApps(cwd, count / 2, 2);
  commitAll(cwd, 'change');
  const report = ['--format', 'json', '--output', join(root, 'report.json')];
  return [
    { name: `check ${count}`, args: [cli, 'check', ...report], cwd },
    { name: `base ${count}`, args: [cli, 'check', '--base', 'HEAD~1', ...report], cwd },
  ];
}

function writeApps(cwd: string, count: number, scopes: number): void {
  for (let app = 0; app < count; app += 1) {
    const folder = join(cwd, `apps/app${app}/base44/connectors`);
    mkdirSync(folder, { recursive: true });
    for (let connector = 0; connector < 12; connector += 1) {
      const type = `custom${connector}`;
      const list = Array.from({ length: 8 * scopes }, (_, index) => `    "scope${index}:read",`);
      const text = `// What this connector is for.\n{\n  "type": "${type}",\n  "scopes": [\n${list.join('\n')}\n  ],\n}\n`;
      writeFileSync(join(folder, `${type}.jsonc`), text);
    }
  }
}

function measureAll(cases: readonly Case[]): ReadonlyMap<string, Measurement> {
  const runs = new Map<string, Measurement[]>(cases.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const one of cases) {
      const measured = measure(one);
      // The first round warms the disk's cache and does not count.
      if (round > 0) runs.get(one.name)?.push(measured);
    }
  }
  return new Map([...runs].map(([name, all]) => [name, medians(all)]));
}

function measure({ args, cwd }: Case): Measurement {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', memoryProbe, ...args], {
    cwd,
    encoding: 'utf8',
  });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with exit code ${status}: ${stderr}`);
  return { milliseconds, megabytes: Number(stderr.trimEnd().split('\n').at(-1)) / 1024 };
}

function medians(all: readonly Measurement[]): Measurement {
  const median = (values: readonly number[]) =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return {
    milliseconds: median(all.map(({ milliseconds }) => milliseconds)),
    megabytes: median(all.map(({ megabytes }) => megabytes)),
  };
}

function describe(results: ReadonlyMap<string, Measurement>): string {
  const get = (name: string): Measurement => {
    const found = results.get(name);
    if (found === undefined) throw new Error(`${name} was not measured.`);
    return found;
  };
  const bare = get('bare').milliseconds;
  const perApp = (name: string, count: number) => ((get(name).milliseconds - bare) / count).toFixed(2);
  const rows = appCounts.map((count) => {
    const [plain, base] = [get(`check ${count}`), get(`base ${count}`)];
    return [
      `${count} apps, ${(count * 12).toLocaleString('en')} files`,
      `${plain.milliseconds.toFixed(0)} ms (${perApp(`check ${count}`, count)} ms per app)`,
      `${base.milliseconds.toFixed(0)} ms (${perApp(`base ${count}`, count)} ms per app)`,
      `${plain.megabytes.toFixed(0)} MB, ${base.megabytes.toFixed(0)} MB`,
    ];
  });
  const { milliseconds } = get('example');
  return `# Performance

Written by \`npm run bench\` on Node ${process.versions.node}, ${cpus().length} cores: medians of ${rounds} rounds of whole processes. Absolute
times depend on the machine; the ratios hold.

- **Start-up:** \`check\` on the example app takes ${milliseconds.toFixed(0)} ms, ${(milliseconds / bare).toFixed(1)} × a bare \`node -e 0\` (${bare.toFixed(0)} ms).
- **Size:** \`dist/cli/index.js\` has ${(statSync(cli).size / 1000).toFixed(0)} kB.
- **Growth:** time per app stays the same from ${appCounts[0]} to ${appCounts.at(-1)} apps of 12 connectors. With \`--base\`, half of the files
  differ from the base, and both sides are read.

${table(['repository', '`check`', '`check --base`', 'peak memory of each'], rows)}
`;
}
