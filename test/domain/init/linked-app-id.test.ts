import { expect, test } from 'vitest';
import { linkedAppId } from '../../../src/domain/init/linked-app-id.ts';

const id = '68f0c2d1e4b7a90012ab34cd';

test.each([
  [`{"id": "${id}"}`, id],
  [`{\n  // mine\n  "id": "${id}", // of production\n  "other": 1,\n}\n`, id],
  ['', undefined],
  ['null', undefined],
  [`["${id}"]`, undefined],
  [`"${id}"`, undefined],
  ['{}', undefined],
  ['{"id": 68}', undefined],
  ['{"id": ""}', undefined],
  ['{"id": "../x"}', undefined],
  [`{"id": "${id}"`, undefined],
  [`{"id": "${id}"} x`, undefined],
])('%j', (text, expected) => {
  expect(linkedAppId(text)).toBe(expected);
});
