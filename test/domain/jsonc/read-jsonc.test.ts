import { describe, expect, test } from 'vitest';
import { readJsonc } from '../../../src/domain/jsonc/read-jsonc.ts';

function read(content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readJsonc(bytes, 'gmail.jsonc');
}

/** `rule line:column` of every problem; empty for a document. */
function problems(content: string | Uint8Array): readonly string[] {
  const reading = read(content);
  if (reading.kind === 'document') return [];
  return reading.problems.map(({ rule, range }) => `${rule} ${range?.line ?? 1}:${range?.column ?? 1}`);
}

describe('what is accepted', () => {
  test.each([
    ['plain JSON', '{"type":"gmail","scopes":[]}'],
    ['line and block comments', '// why\n{/* x */"type":"gmail","scopes":[]}// end'],
    ['trailing commas', '{"type":"gmail","scopes":[],}'],
    ['no final newline', '{\n"type":"gmail",\n"scopes":[]\n}'],
    ['Windows line ends', '{\r\n"type":"gmail",\r\n"scopes":[]\r\n}\r\n'],
    ['a byte order mark', '\ufeff{"type":"gmail","scopes":[]}'],
    ['escapes', '{"\\u0074ype":"gm\\u0061il","scopes":[]}'],
  ])('%s', (_name, text) => {
    const reading = read(text);
    expect(reading.kind === 'document' && reading.document.value).toEqual({ type: 'gmail', scopes: [] });
  });

  test('letters of any script in comments and strings', () => {
    expect(problems('// Größe, 规模, עברית, 👩‍💻\n{"type":"é"}')).toEqual([]);
  });

  test('keys that objects have anyway are just keys', () => {
    const reading = read('{"constructor":1,"toString":{"valueOf":null}}');
    expect(reading.kind === 'document' && JSON.stringify(reading.document.value)).toBe(
      '{"constructor":1,"toString":{"valueOf":null}}',
    );
  });
});

describe('what is refused, and where', () => {
  test.each([
    ['an empty file', '', ['jsonc-syntax 1:1']],
    ['blanks only', ' \n\t', ['jsonc-syntax 1:1']],
    ['a comment only', '// nothing', ['jsonc-syntax 1:11']],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', ['jsonc-syntax 3:3']],
    ['single quotes, which JSON5 allows', "{'a': 1}", ['jsonc-syntax 1:2']],
    ['an unquoted key, which JSON5 allows', '{a: 1}', ['jsonc-syntax 1:2']],
    ['a hexadecimal number, which JSON5 allows', '{"a": 0x10}', ['jsonc-syntax 1:8']],
    ['a line continuation, which JSON5 allows', '{"a": "x\\\ny"}', ['jsonc-syntax 1:7']],
    ['an unclosed string', '{"a": "x', ['jsonc-syntax 1:7']],
    ['an unclosed comment', '{} /* x', ['jsonc-syntax 1:4']],
    ['two values', '{} {}', ['jsonc-syntax 1:4']],
    ['a lone comma', '{"a": [,]}', ['jsonc-syntax 1:8']],
    ['a no-break space between tokens', '{"a":\u00a01}', ['jsonc-syntax 1:6']],
    ['a duplicate key', '{"scopes": ["a"],\n "scopes": ["b"]}', ['duplicate-key 2:2']],
    ['a duplicate key behind an escape', '{"scopes": [], "\\u0073copes": []}', ['duplicate-key 1:16']],
    ['a duplicate key further in', '{"a": [{"b": 1, "b": 2}]}', ['duplicate-key 1:17']],
    ['every duplicate key', '{"a":1,"a":2,"b":1,"b":2}', ['duplicate-key 1:8', 'duplicate-key 1:20']],
    ['__proto__', '{"__proto__": {"scopes": ["a"]}}', ['parser-divergence 1:2']],
    ['__proto__ behind an escape', '{"\\u005f_proto__": 1}', ['parser-divergence 1:2']],
    ['U+2028 in a comment', '{"a": 1 // x\u2028, "b": 2\n}', ['control-character 1:13']],
    ['U+2029 in a string', '{"a": "x\u2029"}', ['control-character 1:9']],
    ['a bidirectional override', '{"a": 1} // \u202e', ['control-character 1:13']],
    ['a bidirectional isolate', '{"a": "\u2066"}', ['control-character 1:8']],
    ['an escape sequence for terminals', '{"a": 1} // \u001b[31m', ['control-character 1:13']],
    ['a C1 control', '{"a": 1} // \u009b', ['control-character 1:13']],
    ['a form feed', '{"a":\f1}', ['control-character 1:6']],
    ['a NUL', '{"a": "\u0000"}', ['control-character 1:8']],
    ['a second byte order mark', '\ufeff\ufeff{}', ['control-character 1:1']],
    ['a tab inside a string', '{"a": "x\ty"}', ['jsonc-syntax 1:7']],
    ['20,000 open brackets', '['.repeat(20_000), ['jsonc-syntax 1:33']],
    ['20,000 open objects', '{"a":'.repeat(10_000), ['jsonc-syntax 1:161']],
    ['mismatched brackets', '[}'.repeat(20_000), ['jsonc-syntax 1:65']],
    [
      'a Git LFS pointer',
      'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n',
      ['not-a-regular-file 1:1'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test.each([
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]), ['not-utf8 1:1']],
    ['UTF-16 without a mark', new Uint8Array([0x7b, 0x00, 0x7d, 0x00]), ['control-character 1:2']],
    ['Latin-1', new Uint8Array([0x7b, 0x0a, 0x2f, 0x2f, 0xe9, 0x0a, 0x7d]), ['not-utf8 2:3']],
    ['a cut character at the end', new Uint8Array([0x7b, 0x7d, 0xc3]), ['not-utf8 1:3']],
    ['an overlong encoding', new Uint8Array([0x7b, 0xc0, 0xa2, 0x7d]), ['not-utf8 1:2']],
    ['a surrogate in UTF-8', new Uint8Array([0x7b, 0xed, 0xa0, 0x80, 0x7d]), ['not-utf8 1:2']],
    ['10 MB', new Uint8Array(10_000_000).fill(0x20), ['file-too-large 1:1']],
    ['one byte over the limit', new Uint8Array(64 * 1024 + 1).fill(0x20), ['file-too-large 1:1']],
  ])('%s', (_name, bytes, expected) => {
    expect(problems(bytes)).toEqual(expected);
  });

  test('a file of exactly 64 KiB is read', () => {
    expect(problems('{}'.padEnd(64 * 1024, ' '))).toEqual([]);
  });
});

test('a duplicate key names the place of the first', () => {
  const reading = read('{"scopes": [],\n "scopes": []}');
  const [problem] = reading.kind === 'unreadable' ? reading.problems : [];
  expect(problem?.related).toEqual([
    { message: 'It stands here first.', path: 'gmail.jsonc', line: 1, column: 2 },
  ]);
});

test('an invisible character is named, with the number of others', () => {
  const reading = read('// \u200e\u200e\n{}');
  const [problem] = reading.kind === 'unreadable' ? reading.problems : [];
  expect(problem?.message).toBe(
    'The invisible character U+200E stands here (and 1 more like it in this file). It can make the file look different from what it says. Delete it.',
  );
});

/** The message of the only problem. */
function messageOf(content: string): string | undefined {
  const reading = read(content);
  return reading.kind === 'unreadable' && reading.problems.length === 1
    ? reading.problems[0]?.message
    : undefined;
}

describe('what a problem says', () => {
  test.each([
    [
      '{"a": 1, "a": 2}',
      'The key "a" stands here a second time, and parsers keep only one of the two. Keep one.',
    ],
    [
      '{"__proto__": 1}',
      'The key "__proto__" is data to one parser and changes the object itself in another. Remove it.',
    ],
    [
      '['.repeat(33),
      'Objects and arrays are nested deeper than 32 levels here, and no file needs more than five. Remove the extra brackets.',
    ],
  ])('%s', (text, expected) => {
    expect(messageOf(text)).toBe(expected);
  });
});

test('a value has the place at which it stands', () => {
  const reading = read('{\n  "scopes": ["a"] }');
  if (reading.kind !== 'document') throw new Error('It is not read.');
  const { root, rangeOf } = reading.document;
  const scopes = root.children?.[0]?.children?.[1];
  expect(scopes && rangeOf(scopes)).toEqual({ line: 2, column: 13, endLine: 2, endColumn: 18 });
});

describe('how deep a file is', () => {
  const lists = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

  test.each([
    ['as many lists as may be', lists(32), []],
    ['one list more', lists(33), ['jsonc-syntax 1:33']],
    ['as many objects as may be', objects(32), []],
    ['one object more', objects(33), ['jsonc-syntax 1:161']],
    ['lists beside each other', `[${Array.from({ length: 40 }, () => lists(31)).join(',')}]`, []],
    ['objects beside each other', `[${Array.from({ length: 40 }, () => objects(31)).join(',')}]`, []],
    ['lists in objects in lists, beside each other', `[${`{"a":[{"b":[]}]},`.repeat(40)}]`, []],
    ['brackets in texts and comments', `[/* ${lists(99)} */ "${'['.repeat(99)}" // ${'{'.repeat(99)}\n]`, []],
    // What is closed by the wrong bracket stays open.
    ['a list that is closed like an object', '[}'.repeat(33), ['jsonc-syntax 1:65']],
    ['an object that is closed like a list', '{]'.repeat(33), ['jsonc-syntax 1:65']],
  ])('%s', (_name, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });
});
