import { type Problem, startOfFile } from '../finding.ts';
import { codePointName } from '../quote.ts';
import { createTextPositions } from './text-positions.ts';

/** The most bytes a connector file or an app's config may have. A policy may have more. */
export const maxFileBytes = 64 * 1024;

const lfsPointer = 'version https://git-lfs.github.com/spec/v1';

/**
 * All controls but tab and line ends, the line separators that end a line for some parsers only, byte order
 * marks inside the text, and the characters that reorder the text around them.
 */
const hiddenCharacter =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is its purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

export type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] };

/** Bytes of a file → its text without the byte order mark, or the reason why no text can be had from them. */
export function decodeText(bytes: Uint8Array, maxBytes: number): DecodedText {
  if (bytes.length > maxBytes) return unreadable(tooLarge(bytes.length, maxBytes));
  const text = decodeUtf8(bytes);
  if (text === undefined) return unreadable(notUtf8(bytes));
  if (text.startsWith(lfsPointer)) return unreadable(isLfsPointer());
  const hidden = hiddenCharacters(text);
  return hidden === undefined ? { kind: 'text', text } : unreadable(hidden);
}

/** The problem of a file of this many bytes, for callers that did not even load it. */
export function tooLarge(size: number, maxBytes = maxFileBytes): Problem {
  return {
    rule: 'file-too-large',
    message: `The file has ${size} bytes, and at most ${maxBytes} are read. Nothing of it was checked. Remove what does not belong in it.`,
  };
}

function unreadable(problem: Problem): DecodedText {
  return { kind: 'unreadable', problems: [problem] };
}

/** Undefined when the bytes are not UTF-8. One byte order mark at the start is taken off. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notUtf8(bytes: Uint8Array): Problem {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) {
    return { rule: 'not-utf8', message: 'The file is UTF-16. Base44 reads UTF-8 only. Save it as UTF-8.' };
  }
  const offset = firstInvalidByte(bytes);
  const before = decodeUtf8(bytes.subarray(0, offset)) ?? '';
  const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0');
  return {
    rule: 'not-utf8',
    message: `The file is not UTF-8: byte 0x${byte} at offset ${offset} does not belong there. Save it as UTF-8.`,
    range: createTextPositions(before).range(before.length, 0),
  };
}

/** The offset up to which the bytes are UTF-8, found by bisection with the platform's own decoder. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8Prefix(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  let start = valid;
  while (start > 0 && decodeUtf8(bytes.subarray(0, start)) === undefined) start -= 1;
  return start;
}

function isUtf8Prefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function isLfsPointer(): Problem {
  return {
    rule: 'not-a-regular-file',
    message:
      'The file is a Git LFS pointer, not the file itself. Take it out of Git LFS: git lfs untrack, then add it again.',
    range: startOfFile,
  };
}

function hiddenCharacters(text: string): Problem | undefined {
  const matches = [...text.matchAll(hiddenCharacter)];
  const first = matches[0];
  if (first === undefined) return undefined;
  const more = matches.length > 1 ? ` (and ${matches.length - 1} more like it in this file)` : '';
  return {
    rule: 'control-character',
    message: `The invisible character ${codePointName(first[0])} stands here${more}. It can make the file look different from what it says. Delete it.`,
    range: createTextPositions(text).range(first.index, 1),
  };
}
