import { readdirSync, readFileSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { table } from '../docs/table.ts';
import type { ActionCases } from './action-cases.ts';
import { fileCounts, project } from './local-cases.ts';
import type { Measurement } from './measure.ts';

export interface Results {
  readonly rounds: number;
  readonly local: (name: string) => Measurement;
  readonly action: (name: string) => Measurement;
  readonly actionCases: ActionCases;
}

/** `docs/performance.md`. */
export function describePerformance(results: Results): string {
  return `# Performance

Written by \`npm run bench\` on Node ${process.versions.node}, ${cpus().length} cores: medians of ${results.rounds} rounds of whole processes, one of each
kind in turn. Absolute times depend on the machine and on what else it does; the ratios hold.

## Start-up

${startUp(results)}

## Size

${sizes(results)}

What a run loads was listed while it ran: every file that it imported.

## Growth of a check

Ten connector files to an app. With \`--base\`, half of the files differ from the base, and both sides are read.

${growth(results)}

## Pull requests

The action against a GitHub on the same machine, which shares its cores: its work is part of these times. How long it
took for all answers of one run is said beside them; some of them it worked on at once.

${pullRequests(results)}
`;
}

function startUp({ local, action }: Results): string {
  const row = (name: string, { milliseconds, ratio }: Measurement) => [
    name,
    `${milliseconds.toFixed(0)} ms`,
    `${ratio.toFixed(1)} ×`,
  ];
  return table(
    ['run', 'time', 'of a bare `node -e 0`'],
    [
      row('`node -e 0`', local('bare')),
      row('`check` on the example app', local('example')),
      row('the action on a pull request that touches nothing relevant', action('nothing relevant')),
    ],
  );
}

function sizes({ local, action }: Results): string {
  const size = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const row = (name: string, files: readonly string[]) => {
    const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
    const packed = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
    return [name, size(bytes), size(packed)];
  };
  return table(
    ['code', 'bytes', 'with gzip'],
    [
      row('`dist/action` with its chunks', scriptsIn('dist/action')),
      row('of it, what that pull request loads', action('nothing relevant').scripts),
      row('`dist/cli` with its chunks', scriptsIn('dist/cli')),
      row('of it, what `check` on the example app loads', local('example').scripts),
    ],
  );
}

function scriptsIn(folder: string): readonly string[] {
  return readdirSync(join(project, folder))
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(project, folder, name));
}

function growth({ local }: Results): string {
  const work = (name: string) => local(name).milliseconds - local('bare').milliseconds;
  const cell = (name: string, before: string | undefined) => {
    const times = before === undefined ? '' : ` (${(work(name) / work(before)).toFixed(1)} × the row above)`;
    return `${local(name).milliseconds.toFixed(0)} ms${times}, ${local(name).megabytes.toFixed(0)} MB`;
  };
  const rows = fileCounts.map((count, index) => {
    const smaller = fileCounts[index - 1];
    const before = (name: string) => (smaller === undefined ? undefined : `${name} ${smaller}`);
    return [
      `${count.toLocaleString('en')} files`,
      cell(`check ${count}`, before('check')),
      cell(`base ${count}`, before('base')),
    ];
  });
  return table(
    ['repository', '`check`', '`check --base`'],
    [
      ...rows,
      ['10 files, and a policy of 1,000 entries', cell('policy 1000', undefined), ''],
      ['10 files among 100,000 others', cell('tree 100000', undefined), ''],
    ],
  );
}

function pullRequests({ action, actionCases }: Results): string {
  const rows = actionCases.cases.slice(1).map(({ name }) => {
    const { milliseconds, megabytes } = action(name);
    const { counts, milliseconds: answering } = actionCases.answersOf(name);
    const calls = Object.entries(counts);
    const total = calls.reduce((sum, [, count]) => sum + count, 0);
    const list = calls.map(([call, count]) => `${count} \`${call}\``).join(', ');
    return [
      name,
      `${milliseconds.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`,
      `${answering.toFixed(0)} ms`,
      `${total}: ${list}`,
    ];
  });
  return table(['pull request', 'time and peak memory', "GitHub's work", 'calls to GitHub'], rows);
}
