import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { specialSetup } from '../../src/catalogue/connector-types.ts';
import { check } from '../../src/commands/check.ts';
import { parseConnector } from '../../src/domain/connector/parse-connector.ts';
import { ruleIds, rules } from '../../src/domain/rules.ts';
import { allFindings, type Report } from '../../src/report/report.ts';
import { openClone } from '../support/app-clone.ts';
import { base44Push, type SetConnector, setsIn } from '../support/base44-cli.ts';
import { testDay } from '../support/check-tree.ts';
import { findingsOf } from '../support/connectors.ts';
import { allowingAll } from '../support/policies.ts';
import { projectRoot } from '../support/run.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const fixtures = join(projectRoot, 'test/fixtures');

interface ConnectorFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What Base44's CLI has to send for a file that we accept: Stripe is set up without scopes. */
function expectedSet({ name, bytes }: ConnectorFile): SetConnector {
  const { connector, problems } = parseConnector(bytes, name);
  if (connector === undefined) throw new Error(`${name}: ${problems[0]?.message}`);
  const { type, scopes } = connector;
  return { type, body: type === 'stripe' ? null : { scopes: scopes.map(({ scope }) => scope) } };
}

/** As few groups of files as it takes to have no type twice in one. */
function groupByType(files: readonly ConnectorFile[]): readonly (readonly ConnectorFile[])[] {
  const groups: Map<string, ConnectorFile>[] = [];
  for (const file of files) {
    const { type } = expectedSet(file);
    const group = groups.find((candidate) => !candidate.has(type));
    if (group === undefined) groups.push(new Map([[type, file]]));
    else group.set(type, file);
  }
  return groups.map((group) => [...group.values()]);
}

async function checkFolder(folder: string): Promise<Report> {
  const ports = { head: openWorkingTree(folder), base: undefined };
  return (await check({ focus: '.', named: [], failOn: 'error', policy: undefined, today: testDay }, ports))
    .report;
}

function corpusFiles(): readonly ConnectorFile[] {
  return readdirSync(join(fixtures, 'corpus'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonc'))
    .map((entry) => ({
      name: `${basename(entry.parentPath)}-${entry.name}`,
      bytes: readFileSync(join(entry.parentPath, entry.name)),
    }));
}

/** The connector files of the rules' fixtures that we accept, each content once. */
async function acceptedFixtureFiles(): Promise<readonly ConnectorFile[]> {
  const byContent = new Map<string, ConnectorFile>();
  for (const rule of ruleIds) {
    for (const side of ['pass', 'fail']) {
      const folder = join(fixtures, 'rules', rule, side);
      for (const { path } of (await checkFolder(folder)).apps.flatMap(({ connectors }) => connectors)) {
        const bytes = readFileSync(join(folder, path));
        byContent.set(bytes.toString(), { name: `${rule}-${side}-${basename(path)}`, bytes });
      }
    }
  }
  return [...byContent.values()];
}

test('real connector files are read without an error', () => {
  const files = corpusFiles();
  expect(files.length).toBeGreaterThan(20);
  const problems = files.flatMap(({ name, bytes }) => parseConnector(bytes, name).problems);
  expect(problems).toEqual([]);
});

async function acceptedFiles(): Promise<readonly ConnectorFile[]> {
  return [...corpusFiles(), ...(await acceptedFixtureFiles())];
}

/** One run of a command line for each file of the same type. */
const severalRuns = 240_000;

test(
  "Base44's CLI sends exactly the types and scopes that we read",
  async () => {
    for (const group of groupByType(await acceptedFiles())) {
      const home = temporaryFolder();
      writeFiles(`${home}/connectors`, Object.fromEntries(group.map(({ name, bytes }) => [name, bytes])));
      const { code, sets, stderr } = await base44Push('connectors', home);
      expect(code, stderr).toBe(0);
      const byType = (a: SetConnector, b: SetConnector) => (a.type < b.type ? -1 : 1);
      expect(sets.toSorted(byType)).toEqual(group.map(expectedSet).toSorted(byType));
    }
  },
  severalRuns,
);

/** What our own push sends for the same files: a policy that allows everything, and nothing is live. */
async function ourSets(group: readonly ConnectorFile[]): Promise<readonly SetConnector[]> {
  const files = group.map(({ name, bytes }) => [`base44/connectors/${name}`, bytes] as const);
  const types = group.map((file) => expectedSet(file).type);
  const clone = await openClone({ ...allowingAll(...types), ...Object.fromEntries(files) });
  await clone.run(['push']);
  return clone.sandbox.log.flatMap(setsIn);
}

/** Base44 takes scopes as a set: it does not matter in which order, or how often, they are sent. */
function asSets(sets: readonly SetConnector[]): readonly string[] {
  return sets
    .map(({ type, body }) => {
      const scopes = (body as { readonly scopes: readonly string[] } | null)?.scopes ?? [];
      return `${type} ${[...new Set(scopes)].toSorted().join(' ')}`.trimEnd();
    })
    .toSorted();
}

/** Whether our push sends a file's scopes: it finds nothing wrong, and a push can connect the type. */
function isPushable({ name, bytes }: ConnectorFile): boolean {
  const { connector, problems } = parseConnector(bytes, name);
  return (
    connector !== undefined &&
    problems.length === 0 &&
    specialSetup(connector.type) === undefined &&
    findingsOf(connector).every(({ severity }) => severity !== 'error')
  );
}

test(
  "our push sends what Base44's CLI sends",
  async () => {
    const pushable = (await acceptedFiles()).filter(isPushable);
    expect(pushable.length).toBeGreaterThan(40);
    for (const group of groupByType(pushable)) {
      expect(asSets(await ourSets(group))).toEqual(asSets(group.map(expectedSet)));
    }
  },
  severalRuns,
);

/** The types that the files of a folder mention, wherever they lie: the connectors that the app has before a push. */
function declaredTypes(folder: string): readonly string[] {
  const texts = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
  return [
    ...new Set(texts.flatMap((text) => [...text.matchAll(/"type": "(\w+)"/g)].map(([, type = '']) => type))),
  ];
}

describe('what we refuse, and what Base44 would have done with it', () => {
  /** Rules whose failing fixture is about where files lie, which `--dir` leaves out, or is not refused at all. */
  const aboutContent = ruleIds.filter(
    (rule) =>
      rules[rule].group !== 'policy' &&
      !['ambiguous-config', 'config-invalid', 'file-name', 'repeated-scope', 'too-many-files'].includes(
        rule,
      ) &&
      (rules[rule].group !== 'scopes' || rule === 'malformed-scope'),
  );

  test('the list is up to date', async () => {
    const lines: string[] = [];
    for (const rule of aboutContent) {
      const folder = join(fixtures, 'rules', rule, 'fail');
      const report = await checkFolder(folder);
      const errors = allFindings(report).filter(({ severity }) => severity === 'error');
      const live = declaredTypes(folder);
      const push = await base44Push(join(folder, 'base44/connectors'), temporaryFolder(), live);
      const { code, sets, removed, stdout, stderr } = push;
      const done = [
        ...sets.map(({ type, body }) => `sets ${type} ${JSON.stringify(body)}`),
        ...removed.map((type) => `removes ${type}`),
      ];
      const reason = /"code": ?"(\w+)"/.exec(stdout + stderr)?.[1] ?? 'no reason';
      lines.push(
        `${rule}`,
        ...errors.map(({ path, message }) => `  we refuse ${path}: ${message}`),
        ...(done.length > 0
          ? done.map((line) => `  Base44 ${line}`)
          : [`  Base44 refuses too: ${reason}, exit code ${code}`]),
        '',
      );
    }
    await expect(lines.join('\n')).toMatchFileSnapshot('refused.txt');
  });
});
