import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkingTree } from '../src/adapters/working-tree.ts';
import { type CheckResult, check } from '../src/commands/check.ts';
import { textOf } from '../src/domain/app/locate-app.ts';
import { ruleIds } from '../src/domain/rules.ts';
import { plain } from '../src/report/paint.ts';
import { allFindings } from '../src/report/report.ts';
import { renderText } from '../src/report/text.ts';

const folder = join(import.meta.dirname, 'fixtures/rules');

function checkFixture(rule: string, side: 'pass' | 'fail'): Promise<CheckResult> {
  const head = openWorkingTree(join(folder, rule, side));
  return check({ focus: '.', named: [], failOn: 'error' }, { head, base: undefined });
}

test('every rule has a fixture, and every fixture a rule', () => {
  expect(readdirSync(folder).toSorted()).toEqual(ruleIds.toSorted());
});

describe.each(ruleIds)('%s', (rule) => {
  test('does not find anything in the passing fixture', async () => {
    const { report } = await checkFixture(rule, 'pass');
    expect(allFindings(report)).toEqual([]);
    expect(report.outcome).toBe('passed');
  });

  test('says what is wrong with the failing fixture', async () => {
    const { report, contents } = await checkFixture(rule, 'fail');
    expect(allFindings(report).map((finding) => finding.rule)).toContain(rule);
    const text = renderText(report, { paint: plain, sourceOf: (path) => textOf(contents.get(path)) });
    await expect(text).toMatchFileSnapshot(join(folder, rule, 'fail.txt'));
  });
});
