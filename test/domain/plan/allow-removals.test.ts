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

test.each([
  ['', { kind: 'reviewed', named: [] }],
  ['none', { kind: 'none', named: [] }],
  ['none slack', undefined],
  ['reviewed,slack gmail, slack', { kind: 'reviewed', named: ['slack', 'gmail'] }],
  ['Slack', undefined],
])('%j is read as %j', (text, expected) => {
  expect(parseAllowRemovals(text)).toEqual(expected);
});
