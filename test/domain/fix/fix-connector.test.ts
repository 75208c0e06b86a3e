import { describe, expect, test } from 'vitest';
import { parseConnector } from '../../../src/domain/connector/parse-connector.ts';
import { fixConnector } from '../../../src/domain/fix/fix-connector.ts';
import type { FixChoices } from '../../../src/domain/fix/plan-scopes.ts';
import { policyOf } from '../../support/policies.ts';

const inOrder: FixChoices = { dropsImplied: false, narrows: false, judging: undefined };

/** The text of a connector file once it is fixed. */
function fixed(text: string, choices = inOrder): string {
  const bytes = new TextEncoder().encode(text);
  const { connector } = parseConnector(bytes, 'x.jsonc');
  if (connector === undefined) throw new Error(`This is no connector: ${text}`);
  const after = fixConnector(bytes, connector, choices).after ?? bytes;
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(after);
}

/** The same for the list of scopes of a Slack connector. */
function fixedList(list: string): string {
  const [open, close] = ['{ "type": "slack", "scopes": ', ' }'];
  const text = fixed(`${open}${list}${close}`);
  return text.slice(open.length, -close.length);
}

describe('the file around the list stays as it is', () => {
  test.each([
    [
      'a byte order mark',
      '\ufeff{"type": "slack", "scopes": ["b", "a"]}',
      '\ufeff{"type": "slack", "scopes": ["a", "b"]}',
    ],
    [
      'line ends of Windows, and the blanks of its line, where a comment needs a line end behind it',
      '{\r\n\t"type": "slack",\r\n\t"scopes": ["b", // b\r\n"a"]\r\n}\r\n',
      '{\r\n\t"type": "slack",\r\n\t"scopes": ["a",\r\n"b" // b\r\n\t]\r\n}\r\n',
    ],
    [
      'lines that end with CR alone',
      '{\r  "type": "slack",\r  "scopes": ["b", // b\r"a"]\r}',
      '{\r  "type": "slack",\r  "scopes": ["a",\r"b" // b\r  ]\r}',
    ],
  ])('%s', (_name, text, expected) => {
    expect(fixed(text)).toBe(expected);
  });
});

describe('nothing is written', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  test.each([
    ['for a file that is not the one that was read', '{ "type": "slack" }'],
    ['for a file that cannot be read any more', '{ "type": '],
  ])('%s', (_name, text) => {
    const { connector } = parseConnector(bytesOf('{"type": "slack", "scopes": ["b", "a"]}'), 'x.jsonc');
    if (connector === undefined) throw new Error('This is no connector.');
    expect(() => fixConnector(bytesOf(text), connector, inOrder)).toThrow(
      'x.jsonc is not the file that the connector was read from.',
    );
  });

  test.each([
    ['of another type', '{"type": "gmail", "scopes": ["b", "a"]}'],
    ['that would be no connector', '{"scopes": ["b", "a"]}'],
  ])('for a file %s', (_name, text) => {
    const { connector } = parseConnector(bytesOf('{"type": "slack", "scopes": ["b", "a"]}'), 'x.jsonc');
    if (connector === undefined) throw new Error('This is no connector.');
    expect(() => fixConnector(bytesOf(text), connector, inOrder)).toThrow(
      /^The scopes of x\.jsonc could not be put in order without changing them\.$/,
    );
  });
});

describe('order and repetitions', () => {
  test.each([
    ['["b", "a"]', '["a", "b"]'],
    ['["a", "b", "a"]', '["a", "b"]'],
    ['[ "b","a" ]', '[ "a","b" ]'],
    ['["b" , "a"]', '["a", "b"]'],
    ['["b", "a",]', '["a", "b",]'],
    ['[\n  "b",\n  "a"\n]', '[\n  "a",\n  "b"\n]'],
    ['[\r\n\t"b",\r\n\t"a",\r\n]', '[\r\n\t"a",\r\n\t"b",\r\n]'],
    ['["\\u0062", "a"]', '["a", "\\u0062"]'],
    ['["B", "a", "A"]', '["A", "B", "a"]'],
  ])('%j → %j', (list, expected) => {
    expect(fixedList(list)).toBe(expected);
  });
});

describe('comments stay with their scope', () => {
  test.each([
    ['behind it', '[\n"b", // b\n"a" // a\n]', '[\n"a", // a\n"b" // b\n]'],
    ['above it', '[\n// b\n// b too\n"b",\n"a"\n]', '[\n"a",\n// b\n// b too\n"b"\n]'],
    ['before the comma', '["b" /* b */, "a"]', '["a", "b" /* b */]'],
    ['after the comma, on one line', '["b", /* a */ "a"]', '[/* a */ "a", "b"]'],
    ['before the comma of another line', '["b"\n// a\n, "a"]', '[// a\n "a",\n"b"]'],
    ['at the bracket: the list', '[ // list\n"b",\n"a"\n]', '[ // list\n"a",\n"b"\n]'],
    ['at the end: the list', '[\n"b",\n"a"\n// more\n]', '[\n"a",\n"b"\n// more\n]'],
    ['a comment that would swallow the next scope', '["b", // b\n"a", "c"]', '["a",\n"b", // b\n"c"]'],
    ['a comment that would swallow the bracket', '["b", // b\n"a"]', '["a",\n"b" // b\n]'],
  ])('%s', (_name, list, expected) => {
    expect(fixedList(list)).toBe(expected);
  });

  test.each([
    ['behind a repetition', '[\n"a",\n"b",\n"a" // again\n]', '[\n"a", // again\n"b"\n]'],
    ['where there is one', '[\n"a", // one\n"a" // two\n]', '[\n// two\n"a" // one\n]'],
    ['above a repetition', '[\n  "a",\n  // again\n  "a"\n]', '[\n  // again\n  "a"\n]'],
    ['of a list on one line', '["a" /* 1 */, "a" /* 2 */]', '[/* 2 */ "a" /* 1 */]'],
  ])('and go to the one that stays: %s', (_name, list, expected) => {
    expect(fixedList(list)).toBe(expected);
  });
});

test('what is in order stays as it is, byte for byte', () => {
  const text = '\ufeff// x\r\n{"scopes" : ["a" ,"b",], "type":"slack" }';
  expect(fixed(text)).toBe(text);
});

test('a byte order mark, line ends and a missing one at the end stay', () => {
  expect(fixed('\ufeff{\r\n"type": "slack",\r\n"scopes": ["b", "a"]\r\n}')).toBe(
    '\ufeff{\r\n"type": "slack",\r\n"scopes": ["a", "b"]\r\n}',
  );
});

const google = 'https://www.googleapis.com/auth/';

function calendarFile(...scopes: readonly string[]): string {
  return JSON.stringify({ type: 'googlecalendar', scopes: scopes.map((scope) => `${google}${scope}`) });
}

test('a scope that another one covers goes only when that is asked for', () => {
  const text = calendarFile('calendar', 'calendar.events', 'calendar.events.readonly');
  expect(fixed(text)).toBe(text);
  expect(fixed(text, { ...inOrder, dropsImplied: true })).toBe(calendarFile('calendar'));
});

test('the comments of a chain of covered scopes go to the one that stays', () => {
  const lines = ['calendar.events.readonly", // 1', 'calendar.events", // 2', 'calendar" // 3'];
  const text = `{"type": "googlecalendar", "scopes": [\n${lines.map((line) => `"${google}${line}`).join('\n')}\n]}`;
  expect(fixed(text, { ...inOrder, dropsImplied: true })).toBe(
    `{"type": "googlecalendar", "scopes": [\n// 1\n// 2\n"${google}calendar" // 3\n]}`,
  );
});

function judgingBy(policy: object) {
  return { policy: policyOf(policy), app: '.', today: '2026-11-23' };
}

describe('--implied', () => {
  const dropping = (...allow: readonly string[]): FixChoices => ({
    ...inOrder,
    dropsImplied: true,
    judging: judgingBy({
      connectors: { googlecalendar: { allow: allow.map((scope) => `${google}${scope}`) } },
    }),
  });

  test('gives up no allowed scope for a wider one that is not', () => {
    const text = calendarFile('calendar', 'calendar.readonly');
    expect(fixed(text, dropping('calendar.readonly'))).toBe(text);
  });

  test('goes by the allowed ones of several that cover a scope', () => {
    const text = calendarFile('calendar', 'calendar.events', 'calendar.events.readonly');
    expect(fixed(text, dropping('calendar.events'))).toBe(calendarFile('calendar', 'calendar.events'));
  });

  test('looks among what is not allowed too', () => {
    expect(fixed(calendarFile('calendar', 'calendar.events'), dropping())).toBe(calendarFile('calendar'));
  });
});

describe('--narrow', () => {
  function narrowing(policy: object): FixChoices {
    return { ...inOrder, narrows: true, judging: judgingBy(policy) };
  }

  test('writes the widest scope that the policy allows', () => {
    const choices = narrowing({ connectors: { googlecalendar: { allow: ['access:read'] } } });
    const text = fixed(calendarFile('calendar'), choices);
    expect(text).toBe(calendarFile('calendar.readonly'));
    expect(fixed(text, choices)).toBe(text);
  });

  test.each([
    ['is allowed', { allow: [`${google}calendar`] }],
    ['needs an approval, which it may have', { review: [`${google}calendar`], allow: ['access:read'] }],
    ['has nothing narrower that is allowed', { allow: ['nothing'] }],
  ])('leaves a scope that %s', (_name, rules) => {
    const text = calendarFile('calendar');
    expect(fixed(text, narrowing({ connectors: { googlecalendar: rules } }))).toBe(text);
  });

  test('leaves out what is not allowed beside a narrower one that is', () => {
    const choices = narrowing({ connectors: { googlecalendar: { allow: [`${google}calendar.readonly`] } } });
    const text = calendarFile('calendar', 'calendar.readonly');
    expect(fixed(text, choices)).toBe(calendarFile('calendar.readonly'));
  });

  test('adds nothing for what it can leave out', () => {
    const choices = narrowing({ connectors: { googlecalendar: { allow: ['access:read'] } } });
    const text = calendarFile('calendar', 'calendar.readonly');
    expect(fixed(text, choices)).toBe(calendarFile('calendar.readonly'));
  });

  test('keeps the comments of what it leaves out', () => {
    const choices = narrowing({ connectors: { googlecalendar: { allow: [`${google}calendar.readonly`] } } });
    const text = `{"type": "googlecalendar", "scopes": [\n"${google}calendar", // why\n"${google}calendar.readonly"\n]}`;
    expect(fixed(text, choices)).toBe(
      `{"type": "googlecalendar", "scopes": [\n"${google}calendar.readonly" // why\n]}`,
    );
  });

  test('works together with --implied', () => {
    const choices = narrowing({ connectors: { googlecalendar: { allow: [`${google}calendar.readonly`] } } });
    const text = calendarFile('calendar', 'calendar.events.readonly', 'calendar.readonly');
    expect(fixed(text, { ...choices, dropsImplied: true })).toBe(calendarFile('calendar.readonly'));
  });

  test('leaves a scope that an exception allows', () => {
    const exception = { app: '.', connector: 'googlecalendar', scope: `${google}calendar`, owner: '@lee' };
    const choices = narrowing({
      connectors: { googlecalendar: { allow: ['access:read'] } },
      exceptions: [{ ...exception, reason: 'migration', expires: '2026-12-31' }],
    });
    expect(fixed(calendarFile('calendar'), choices)).toBe(calendarFile('calendar'));
  });
});
