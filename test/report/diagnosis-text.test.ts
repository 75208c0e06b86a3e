import { expect, test } from 'vitest';
import { diagnose } from '../../src/domain/doctor/diagnose.ts';
import type { SetUp } from '../../src/domain/doctor/set-up.ts';
import { composeDiagnosis } from '../../src/report/diagnosis.ts';
import { renderDiagnosis } from '../../src/report/diagnosis-text.ts';
import { renderJson } from '../../src/report/json.ts';
import { plain } from '../../src/report/paint.ts';
import { wrapText } from '../../src/report/wrap-text.ts';
import { endlessTexts, hostileTexts } from '../support/hostile-texts.ts';
import { workflowCommands } from '../support/rendered.ts';
import { checkFile, deployFile, filesOf, rightSetUp, seen, withJob } from '../support/set-ups.ts';

/** A set-up in which whatever somebody else may choose is this text. */
function chosenBy(text: string): SetUp {
  const path = `.github/workflows/${text}.yml`;
  const odd = {
    id: text,
    environment: text,
    uses: `a/connector-guard@${text}`,
    inputs: new Map([['base44-token', text]]),
  };
  return {
    ...rightSetUp,
    branch: text,
    ...filesOf(
      { ...withJob(checkFile, { ...odd, permissions: { kind: 'default' } }), path },
      { ...withJob(deployFile, odd), path, pushBranches: [text] },
      { ...checkFile, path, jobs: [], callsOthers: true },
    ),
    rules: [
      {
        branch: text,
        status: `connector-guard (${text})`,
        ruleset: seen([text]),
        protection: seen({ isProtected: false, requiredStatuses: [] }),
      },
    ],
    environments: seen([
      { name: text, branches: seen([{ kind: 'tag', pattern: text }]), hasReviewers: true },
    ]),
    trials: [
      { appId: text, result: { kind: 'listed' } },
      { appId: text, result: { kind: 'refused', message: text } },
    ],
  };
}

test.each([...hostileTexts, ...endlessTexts])('text from elsewhere is text: %j', (text) => {
  const setUp = chosenBy(text);
  const diagnosis = composeDiagnosis(setUp, diagnose(setUp));
  const shown = renderDiagnosis(diagnosis, 100, plain);
  expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(workflowCommands(shown)).toEqual([]);
  expect(workflowCommands(renderJson(diagnosis))).toEqual([]);
});

test('a narrow terminal gets short lines, but what is to be copied stays in one', () => {
  const setUp = { ...rightSetUp, environments: seen([]) };
  const shown = renderDiagnosis(composeDiagnosis(setUp, diagnose(setUp)), 40, plain);
  const long = shown.split('\n').filter((line) => line.length > 40);
  expect(long).toEqual([
    '    https://github.com/acme/crm/settings/environments',
    '    gh secret set BASE44_TOKEN --env production',
  ]);
});

test.each([
  ['a b c', 3, 'a b\n c'],
  ['abcdef b', 3, 'abcdef\n b'],
  ['', 3, ''],
])('%j in lines of %i', (text, width, expected) => {
  expect(wrapText(text, { width, indent: ' ' })).toBe(expected);
});
