import { expect, test } from 'vitest';
import { mistakenTypeIn, parseAllowRemovals } from '../../../src/domain/plan/allow-removals.ts';

test.each([
  ['', undefined],
  ['none', undefined],
  ['reviewed, slack stripe', undefined],
  // Base44 has types that it does not document.
  ['brand_new_service', undefined],
  ['hubspto', { word: 'hubspto', meant: 'hubspot' }],
  ['reviewed Notion', { word: 'Notion', meant: 'notion' }],
  ['slack, Slack Bot', { word: 'Slack Bot', meant: 'slackbot' }],
])('%j: %j is mistaken', (text, expected) => {
  expect(mistakenTypeIn(text)).toEqual(expected);
});

const reviewed = (...named: readonly string[]) => ({ kind: 'reviewed', named });

test.each([
  ['', reviewed()],
  [' ', reviewed()],
  ['reviewed', reviewed()],
  ['none', { kind: 'none', named: [] }],
  ['slack', reviewed('slack')],
  ['reviewed,slack,stripe', reviewed('slack', 'stripe')],
  [' slack ,\n reviewed\tgmail ', reviewed('slack', 'gmail')],
  ['slack,slack', reviewed('slack')],
  ['a-new_type2', reviewed('a-new_type2')],
])('%j allows these removals', (text, expected) => {
  expect(parseAllowRemovals(text)).toEqual(expected);
});

test.each([
  'none,slack',
  'slack,none',
  'reviewed,none',
  'Slack',
  'slack;gmail',
  '*',
  '-slack',
  'x'.repeat(65),
])('%j is no answer to which removals are allowed', (text) => {
  expect(parseAllowRemovals(text)).toBeUndefined();
});
