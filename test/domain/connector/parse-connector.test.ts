import { describe, expect, test } from 'vitest';
import { parseConnector } from '../../../src/domain/connector/parse-connector.ts';

function parse(text: string) {
  return parseConnector(new TextEncoder().encode(text), 'base44/connectors/gmail.jsonc');
}

/** `severity? rule line:column message` of every problem. */
function problems(text: string): readonly string[] {
  return parse(text).problems.map(({ rule, severity, range, message }) =>
    [severity, rule, `${range?.line}:${range?.column}`, message]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

test('a connector has its type and scopes, each with its place', () => {
  expect(parse('{\n  // mail\n  "type": "gmail",\n  "scopes": ["a", "b",]\n}').connector).toEqual({
    type: 'gmail',
    typeRange: { line: 3, column: 11, endLine: 3, endColumn: 18 },
    scopes: [
      { scope: 'a', range: { line: 4, column: 14, endLine: 4, endColumn: 17 } },
      { scope: 'b', range: { line: 4, column: 19, endLine: 4, endColumn: 22 } },
    ],
    path: 'base44/connectors/gmail.jsonc',
  });
});

test('"$schema" is allowed, and no scopes at all is a valid list', () => {
  expect(problems('{"$schema": "x.json", "type": "notion", "scopes": []}')).toEqual([]);
});

describe('problems are reported at their value', () => {
  test.each([
    [
      '[]',
      'connector-schema 1:1 A connector file holds one object such as { "type": "gmail", "scopes": [] }, not an array.',
    ],
    [
      '"gmail"',
      'connector-schema 1:1 A connector file holds one object such as { "type": "gmail", "scopes": [] }, not "gmail".',
    ],
    [
      '{"scopes": []}',
      'connector-schema 1:1 The key "type" is missing, so it is not clear which service this connects. Add it, for example "type": "gmail".',
    ],
    [
      '\n{"type": "gmail"}',
      'connector-schema 2:1 The key "scopes" is missing. Base44 would take that as no scopes at all. Add the scopes, or "scopes": [].',
    ],
    [
      '{"type": "Gmail", "scopes": []}',
      'connector-schema 1:10 "Gmail" is not a connector type. Did you mean "gmail"?',
    ],
    [
      '{"type": "my connector", "scopes": []}',
      'connector-schema 1:10 "my connector" is not a connector type. Types have lower-case letters, digits, "_" and "-".',
    ],
    [
      '{"type": "", "scopes": []}',
      'connector-schema 1:10 "" is not a connector type. Types have lower-case letters, digits, "_" and "-".',
    ],
    [
      '{"type": 1, "scopes": []}',
      'connector-schema 1:10 "type" is the name of a service in quotes, such as "gmail", not 1.',
    ],
    [
      '{"type": "gmail", "scopes": null}',
      'connector-schema 1:29 "scopes" is an array of strings such as ["chat:write"], not null.',
    ],
    [
      '{"type": "gmail", "scopes": "a b"}',
      'connector-schema 1:29 "scopes" is an array of strings such as ["chat:write"], not "a b".',
    ],
    [
      '{"type": "gmail", "scopes": [\n{}]}',
      'connector-schema 2:1 A scope is a string in quotes, not an object.',
    ],
    [
      '{"type": "gmail", "scopes": [""]}',
      'connector-schema 1:30 The scope is empty. Write the scope, or remove the entry.',
    ],
    [
      '{"type": "gmail", "scopes": [" a"]}',
      'connector-schema 1:30 The scope " a" has blanks around it. Remove them.',
    ],
    [
      '{"type": "slack", "scopes": ["channels:read,admin"]}',
      'connector-schema 1:30 "channels:read,admin" looks like more than one scope. Write each scope as a string of its own.',
    ],
    [
      '{"type": "slack", "scopes": ["gm\u0430il"]}',
      'connector-schema 1:30 The scope "gm\\u{430}il" holds U+0430. Scopes have letters a-z, digits and : / . _ ~ - only. Copy it from the provider\'s list.',
    ],
    [
      '{"type": "slack", "scopes": ["a?b"]}',
      'connector-schema 1:30 The scope "a?b" holds "?". Scopes have letters a-z, digits and : / . _ ~ - only. Copy it from the provider\'s list.',
    ],
    [
      '{"type": "slack", "scopes": ["-a"]}',
      'connector-schema 1:30 The scope "-a" does not start with a letter or digit.',
    ],
    [
      '{"type": "gmail", "scopes": [], "$schema": 1}',
      'connector-schema 1:44 "$schema" must be string, not 1.',
    ],
    [
      '{"type": "gmail", "scopes": [],\n "note": 1}',
      'unknown-key 2:2 Base44 ignores the key "note". A connector has "type" and "scopes". Remove it, or write it as a comment.',
    ],
    [
      '{"type": "gmail", "scopes": [], "Scopes": []}',
      'error unknown-key 1:33 Base44 ignores the key "Scopes". Did you mean "scopes"?',
    ],
  ])('%s', (text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  test('all problems of a file are collected', () => {
    expect(
      problems('{"type": 1, "scope": [], "x": 1}').map((line) => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['connector-schema 1:1', 'error unknown-key', 'unknown-key 1:26', 'connector-schema 1:10']);
  });
});

test('256 scopes of 256 characters are read; one more of either is refused', () => {
  const scopes = (count: number, length: number) =>
    Array.from({ length: count }, (_, index) => String(index).padEnd(length, 'x'));
  const file = (count: number, length: number) =>
    JSON.stringify({ type: 'gmail', scopes: scopes(count, length) });
  expect(problems(file(200, 256))).toEqual([]);
  expect(problems(file(256, 10))).toEqual([]);
  expect(problems(file(257, 10))[0]).toMatch(/^connector-schema 1:26 The file lists more than 256 scopes/);
  expect(problems(file(1, 257))[0]).toMatch(/has 257 characters, and at most 256 are allowed/);
});

test('a file that is wrong still tells its type', () => {
  expect(parse('{"type": "slack", "scopes": 1}')).toMatchObject({ connector: undefined, type: 'slack' });
  expect(parse('{"type": "slack", "scopes": [')).toMatchObject({ connector: undefined, type: undefined });
});
