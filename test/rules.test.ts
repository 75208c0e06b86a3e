import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkingTree } from '../src/adapters/working-tree.ts';
import { type CheckResult, check } from '../src/commands/check.ts';
import { textOf } from '../src/domain/app/locate-app.ts';
import { type RuleId, ruleIds, rules } from '../src/domain/rules.ts';
import { plain } from '../src/report/paint.ts';
import { allFindings, type Report } from '../src/report/report.ts';
import { renderText } from '../src/report/text.ts';
import { testDay } from './support/check-tree.ts';

const folder = join(import.meta.dirname, 'fixtures/rules');

/** Checks a fixture's `pass` or `fail` folder, against `pass-base` or `fail-base` where there is one. */
async function checkFixture(rule: RuleId, side: 'pass' | 'fail'): Promise<CheckResult> {
  const head = openWorkingTree(join(folder, rule, side));
  const baseFolder = join(folder, rule, `${side}-base`);
  const base = existsSync(baseFolder)
    ? { ...openWorkingTree(baseFolder), revision: 'b'.repeat(40) }
    : undefined;
  const options = { focus: '.', named: [], failOn: 'error', policy: undefined, today: testDay } as const;
  const { report, contents } = await check(options, { head, base });
  return { report: rules[rule].group === 'policy' ? report : withoutMissingPolicy(report), contents };
}

/** Only fixtures about policy have one; that the others have none is not what they show. */
function withoutMissingPolicy(report: Report): Report {
  const findings = report.findings.filter(({ rule }) => rule !== 'policy-missing');
  const notices = report.summary.notices - (report.findings.length - findings.length);
  return { ...report, findings, summary: { ...report.summary, notices } };
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
