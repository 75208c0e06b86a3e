import { expect, test } from 'vitest';
import { pathText } from '../../../src/domain/policy/place-text.ts';

test('of a long path the end is shown, in 60 characters', () => {
  const path = 'policies/'.padEnd(60, '-');
  expect(pathText(path)).toBe(path);
  expect(pathText(`${path}.jsonc`)).toBe(`…${`${path}.jsonc`.slice(-59)}`);
});
