import { describe, expect, test } from 'vitest';
import { decodeText, tooLarge } from '../../../src/domain/jsonc/decode-text.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What cannot be had from the bytes, as `rule line:column message`; the text where it can. */
function decode(bytes: Uint8Array): string {
  const decoded = decodeText(bytes, 1000);
  if (decoded.kind === 'text') return `text ${decoded.text}`;
  const told = decoded.problems.map(
    ({ rule, range, message }) => `${rule} ${range ? `${range.line}:${range.column} ` : ''}${message}`,
  );
  return told.join('\n');
}

const utf16 = 'not-utf8 The file is UTF-16. Base44 reads UTF-8 only. Save it as UTF-8.';
const notUtf8 = (place: string, byte: string, offset: number) =>
  `not-utf8 ${place} The file is not UTF-8: byte 0x${byte} at offset ${offset} does not belong there. Save it as UTF-8.`;

describe('UTF-16 is told by its byte order mark', () => {
  test.each([
    ['of the one order', [0xff, 0xfe, 0x7b, 0x00], utf16],
    ['of the other order', [0xfe, 0xff, 0x00, 0x7b], utf16],
    ['and not by half of one', [0xff, 0x7b], notUtf8('1:1', 'ff', 0)],
    ['nor by half of the other', [0xfe, 0x7b], notUtf8('1:1', 'fe', 0)],
    ['nor by one of which the halves are swapped', [0x7b, 0xfe], notUtf8('1:2', 'fe', 1)],
    ['nor by the end of it', [0x7b, 0xff], notUtf8('1:2', 'ff', 1)],
    ['nor by both halves of none', [0xfe, 0xfe], notUtf8('1:1', 'fe', 0)],
    ['nor by the same half twice', [0xff, 0xff], notUtf8('1:1', 'ff', 0)],
  ])('%s', (_name, bytes, expected) => {
    expect(decode(new Uint8Array(bytes))).toBe(expected);
  });
});

describe('the first byte that is not UTF-8 is named', () => {
  test.each([
    ['after letters of several bytes', 'é€😀\n€', [0xff], notUtf8('2:2', 'ff', 13)],
    ['with what belongs there behind it', '{}', [0xe9, 0x0a, 0x7d, 0xff], notUtf8('1:3', 'e9', 2)],
    ['where a letter is cut off at the end', '{}', [0xf0, 0x9f, 0x98], notUtf8('1:3', 'f0', 2)],
    ['where a letter is cut off by the next', '{}', [0xc3, 0x7d], notUtf8('1:3', 'c3', 2)],
    ['where it is small', '{}\n', [0x80, 0x7d], notUtf8('2:1', '80', 3)],
  ])('%s', (_name, before, after, expected) => {
    expect(decode(new Uint8Array([...bytesOf(before), ...after]))).toBe(expected);
  });

  test('wherever it is', () => {
    for (let offset = 0; offset < 100; offset += 1) {
      const bytes = new Uint8Array(100).fill(0x20);
      bytes[offset] = 0xff;
      expect(decode(bytes)).toBe(notUtf8(`1:${offset + 1}`, 'ff', offset));
    }
  });
});

test('a file that is too large is not read, and its size is said', () => {
  const message =
    'The file has 1001 bytes, and at most 1000 are read. Nothing of it was checked. Remove what does not belong in it.';
  expect(decode(new Uint8Array(1001))).toBe(`file-too-large ${message}`);
  expect(tooLarge(1001, 1000)).toEqual({ rule: 'file-too-large', message });
  expect(tooLarge(70_000).message).toContain('at most 65536 are read');
});

test('a pointer of Git LFS is no file, wherever else its words may stand', () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1';
  expect(decode(bytesOf(`${pointer}\noid`))).toBe(
    'not-a-regular-file 1:1 The file is a Git LFS pointer, not the file itself. Take it out of Git LFS: git lfs untrack, then add it again.',
  );
  expect(decode(bytesOf(`// ${pointer}`))).toBe(`text // ${pointer}`);
});

test.each([
  ['one', '{}\n\u202e', 'control-character 2:1 The invisible character U+202E stands here. It can'],
  [
    'and how many more',
    '{\u0007}\u2066\u2069',
    'control-character 1:2 The invisible character U+0007 stands here (and 2 more like it in this file). It can',
  ],
])('an invisible character is named: %s', (_name, text, start) => {
  expect(decode(bytesOf(text))).toBe(`${start} make the file look different from what it says. Delete it.`);
});

test('one byte order mark of UTF-8 is taken off', () => {
  expect(decode(bytesOf('\ufeff{}'))).toBe('text {}');
});
