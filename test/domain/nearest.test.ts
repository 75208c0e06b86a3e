import { expect, test } from 'vitest';
import { knownTypes } from '../../src/catalogue/connector-types.ts';
import { nearest } from '../../src/domain/nearest.ts';

test.each([
  ['gmial', 'gmail'],
  ['Gmail', 'gmail'],
  ['google_calendar', 'googlecalendar'],
  ['google-drive', 'googledrive'],
  ['onedrive', 'one_drive'],
  ['hubspott', 'hubspot'],
  ['slak', 'slack'],
  ['facebook_pages', undefined],
  ['meta_ads', undefined],
  ['google_contacts', undefined],
  ['constructor', undefined],
  ['', undefined],
  ['x'.repeat(64 * 1024), undefined],
])('%s → %s', (text, expected) => {
  expect(nearest(text, knownTypes)).toBe(expected);
});

test('no documented type is taken for another one', () => {
  for (const type of knownTypes) expect(nearest(type, knownTypes)).toBe(type);
});
