import { expect, test } from 'vitest';
import { typeMeantBy } from '../../src/domain/meant-type.ts';

test.each([
  ['Slack User', 'slack'],
  ['slack bot', 'slackbot'],
  [' Microsoft OneDrive ', 'one_drive'],
  ['Notion', 'notion'],
  ['hubspto', 'hubspot'],
  ['google-analytics', 'google_analytics'],
  ['brand_new_service', undefined],
  ['', undefined],
])('%j means %s', (text, expected) => {
  expect(typeMeantBy(text)).toBe(expected);
});

test('only types that there are to choose from are meant', () => {
  expect(typeMeantBy('Slack User', ['slackbot', 'gmail'])).toBeUndefined();
});
