import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseConnector } from '../src/domain/connector/parse-connector.ts';
import { contradictions } from '../src/domain/policy/contradictions.ts';
import { parsePolicy } from '../src/domain/policy/parse-policy.ts';
import { plain } from '../src/report/paint.ts';
import { renderText } from '../src/report/text.ts';
import { checkTree } from './support/check-tree.ts';
import { projectRoot } from './support/run.ts';

const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');

/** The code blocks of a language that hold a text. */
function blocks(language: string, text: string): readonly string[] {
  const all = [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))];
  return all.map(([, block = '']) => block).filter((block) => block.includes(text));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

test('the policy of the README is one', () => {
  const [policy] = blocks('jsonc', '"version": 1');
  const reading = parsePolicy(bytesOf(policy ?? ''), 'README.md');
  expect(reading.kind === 'policy' ? contradictions(reading.policy) : reading.problems).toEqual([]);
});

test('the connector file of the README is one', () => {
  const [connector] = blocks('jsonc', '"type": "googlecalendar"');
  expect(parseConnector(bytesOf(connector ?? ''), 'README.md')).toMatchObject({
    type: 'googlecalendar',
    problems: [],
  });
});

test('the workflow of the README is the one in examples', () => {
  const example = readFileSync(join(projectRoot, 'examples/workflows/check.yml'), 'utf8');
  expect(blocks('yaml', 'name: Connectors check')).toEqual([example]);
});

test('what the README shows of a terminal is what the example app gives with two scopes more', async () => {
  const base = exampleApp();
  const head = {
    ...base,
    ...withScope(
      base,
      'gmail',
      'gmail.send"',
      'gmail.send", "https://www.googleapis.com/auth/gmail.readonly"',
    ),
    ...withScope(
      base,
      'googlecalendar',
      'calendar.readonly"',
      'calendar.readonly",\n    "https://www.googleapis.com/auth/calendar.events"',
    ),
  };
  const report = await checkTree(head, { base });
  const text = renderText(report, { paint: plain, sourceOf: (path) => head[path] });
  const shown = text.replace(`since ${'b'.repeat(7)}:`, 'since cd2ee52:');
  expect(blocks('text', '$ connector-guard check')).toEqual([
    `$ connector-guard check --base main\n${shown}`,
  ]);
});

/** The files of `examples/acme-crm`, by path. */
function exampleApp(): Readonly<Record<string, string>> {
  const root = join(projectRoot, 'examples/acme-crm');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(root.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

function withScope(
  files: Readonly<Record<string, string>>,
  connector: string,
  before: string,
  after: string,
): Readonly<Record<string, string>> {
  const path = `base44/connectors/${connector}.jsonc`;
  return { [path]: (files[path] ?? '').replace(before, after) };
}
