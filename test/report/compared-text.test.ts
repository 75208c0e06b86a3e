import { expect, test } from 'vitest';
import { describeCompared, describeNotCompared } from '../../src/report/compared-text.ts';

const commit = 'd45a8ba0c1d2e3f4d45a8ba0c1d2e3f4d45a8ba0';
const origin = { name: 'main', reference: 'origin/main', commit };
const local = { name: 'main', reference: 'main', commit };
const staging = { name: 'staging', appId: '68f1', branch: 'main' };
const unnamed = { name: null, appId: '68f0', branch: 'main' };

test.each([
  [origin, [unnamed], 'Comparing origin/main (d45a8ba) with app 68f0.'],
  [origin, [staging], 'Comparing origin/main (d45a8ba) with staging (app 68f1).'],
  [origin, [staging, unnamed], 'Comparing origin/main (d45a8ba) with 2 apps.'],
  [local, [unnamed], 'There is no origin/main here: comparing your own main (d45a8ba) with app 68f0.'],
])('what is compared with what is a sentence', (branch, targets, sentence) => {
  expect(describeCompared(branch, targets)).toBe(sentence);
});

test.each([
  [[], undefined],
  [['a.jsonc'], 'a.jsonc is different in your folder; that is not compared.'],
  [['a.jsonc', 'b', 'c'], 'a.jsonc and 2 more are different in your folder; that is not compared.'],
])('what is not compared is said: %j', (paths, sentence) => {
  expect(describeNotCompared(paths)).toBe(sentence);
});
