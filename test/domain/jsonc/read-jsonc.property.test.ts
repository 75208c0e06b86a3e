import JSON5 from 'json5';
import { expect, test } from 'vitest';
import { readJsonc } from '../../../src/domain/jsonc/read-jsonc.ts';
import { fc, tries } from '../../support/properties.ts';

/** Pieces that JSONC and JSON5 are made of, and those that only one of them knows. */
const pieces = fc.oneof(
  fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"type"',
    '"scopes"',
    '"gmail"',
    '"a"',
    'null',
    'true',
    '0',
    '-1.5e3',
  ),
  fc.constantFrom("'a'", 'a', '0x1F', '.5', '5.', '+1', 'NaN', 'Infinity', '-Infinity', '01', '-0', '1e999'),
  fc.constantFrom('// x\n', '// x', '/* x */', '/*', '*/', '//', '#', '<!--', '-->'),
  fc.constantFrom(
    '"\\u0061"',
    '"\\x61"',
    '"\\\n"',
    '"\\0"',
    '"\\v"',
    '"\'"',
    '"__proto__"',
    '"\\u005f_proto__"',
  ),
  fc.constantFrom(
    ' ',
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\v',
    '\f',
    '\u00a0',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\u3000',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

const soup = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''));

/** Valid JSONC with one piece put somewhere or one character taken away: near enough to be accepted often. */
const almostValid = fc
  .record({
    value: fc.json({ maxDepth: 3, noUnicodeString: false }),
    piece: fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 3, arbitrary: pieces }),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    drop: fc.boolean(),
  })
  .map(({ value, piece, at, drop }) => {
    const offset = Math.floor(at * value.length);
    return `${value.slice(0, offset)}${piece}${value.slice(offset + (drop ? 1 : 0))}`;
  });

/** Connector files as people could write them, with comments and trailing commas in any place. */
const filler = fc.constantFrom('', ' ', '\n', '/* } */', '// ]\n', '\t', '\r\n');
const connectorLike = fc
  .record({
    type: fc.string({ maxLength: 8 }),
    scopes: fc.array(fc.string({ maxLength: 8 }), { maxLength: 4 }),
    key: fc.constantFrom('', '"x": 1', '"scopes": []', '"\\u0073copes": 1', '"__proto__": {}'),
    fillers: fc.array(filler, { minLength: 6, maxLength: 6 }),
    comma: fc.constantFrom('', ','),
  })
  .map(({ type, scopes, key, fillers: [a, b, c, d, e, f], comma }) => {
    const list = scopes.map((scope) => JSON.stringify(scope)).join(`${a},${b}`);
    const extra = key === '' ? '' : `,${c}${key}`;
    return `${d}{"type"${e}:${JSON.stringify(type)},"scopes":[${list}${scopes.length > 0 ? comma : ''}]${extra}${comma}${f}}${a}`;
  });

const texts = fc.oneof(
  { weight: 1, arbitrary: soup },
  { weight: 2, arbitrary: almostValid },
  { weight: 2, arbitrary: connectorLike },
);

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** JSON5 as Base44's command-line tool uses it; data only, without prototypes. */
function oracle(text: string): unknown {
  return JSON.parse(
    JSON.stringify(JSON5.parse(text), (_key, value) => (Object.is(value, -0) ? '-0' : value)),
  );
}

function ours(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, item) => (Object.is(item, -0) ? '-0' : item)));
}

test('whatever is accepted, JSON5 reads equally', () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readJsonc(bytesOf(text), 'x.jsonc');
      if (reading.kind === 'unreadable') {
        seen.refused += 1;
        return reading.problems.length > 0;
      }
      seen.accepted += 1;
      // TextEncoder writes lone surrogates as U+FFFD, so the text that was read is the one to compare.
      expect(oracle(reading.document.text)).toEqual(ours(reading.document.value));
      return true;
    }),
    { numRuns: tries(20_000) },
  );
  // A generator that only ever makes rubbish, or only ever makes JSON, would prove nothing.
  expect(seen.accepted).toBeGreaterThan(tries(4_000));
  expect(seen.refused).toBeGreaterThan(tries(4_000));
});

test('any bytes are read or refused, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const reading = readJsonc(bytes, 'x.jsonc');
      return reading.kind === 'document' || reading.problems.length > 0;
    }),
    { numRuns: tries(2_000) },
  );
});

test('brackets in any order never overflow the stack', () => {
  const brackets = fc.array(fc.constantFrom('[', ']', '{', '}', '"a":', ',', '1'), {
    minLength: 500,
    maxLength: 3_000,
  });
  fc.assert(
    fc.property(brackets, (parts) => {
      const reading = readJsonc(bytesOf(parts.join('')), 'x.jsonc');
      return reading.kind === 'document' || reading.problems.length > 0;
    }),
    { numRuns: tries(200) },
  );
});
