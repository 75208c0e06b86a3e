import { expect, test } from 'vitest';
import { dayAfter, daysBetween, isDay } from '../../../src/domain/policy/dates.ts';

test.each([
  ['2026-11-23', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2026-02-29', false],
  ['1900-02-29', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['0000-01-01', false],
  ['2026-1-1', false],
  ['26-01-01', false],
  ['2026-01-01T00:00:00Z', false],
  ['', false],
])('%j is a day: %j', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test('days are counted as the platform counts them', () => {
  const days = [
    '1970-01-01',
    '1999-12-31',
    '2000-02-29',
    '2000-03-01',
    '2026-11-23',
    '2027-01-01',
    '2100-03-01',
  ];
  for (const from of days) {
    for (const to of days) {
      expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
    }
  }
});

test.each([
  ['2026-11-28', 0],
  ['2026-11-28', 180],
  ['2027-12-31', 1],
  ['2028-02-28', 1],
  ['2099-12-01', 800],
])('%s and %d days later', (from, days) => {
  expect(daysBetween(from, dayAfter(from, days))).toBe(days);
  expect(isDay(dayAfter(from, days))).toBe(true);
});
