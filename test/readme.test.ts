import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseConnector } from '../src/domain/connector/parse-connector.ts';
import { contradictions } from '../src/domain/policy/contradictions.ts';
import { parsePolicy } from '../src/domain/policy/parse-policy.ts';
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
