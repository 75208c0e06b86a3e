import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const fixtures = join(import.meta.dirname, '../../test/fixtures');

/** Comments and spaces as JSONC, JSON5 and JavaScript know them, and what only looks like some. */
const filler = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom('', '', ' ', '\n', '\t', '\r\n', '// x\n', '/* } */', '/**/') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...['\v', '\f', '\u00a0', '\u2028', '\u2029', '\ufeff', '\u3000', '\u0085', '\u200b', '\u180e', '\0'],
      ...['// x\r', '// x\u2028', '/* x', '*/', '#x\n', '<!-- x\n', '--> x\n', '//\\\n', '/*/', '/* * /*/'],
    ),
  },
);

/** Ways to write a character in a string, of which JSON knows some and JSON5 others. */
const written = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...'abtypescopes:/._-09AZ') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '\\u0061',
        '\\x61',
        '\\\n',
        '\\\r\n',
        '\\\u2028',
        '\\0',
        '\\v',
        "\\'",
        '\\"',
        '\\/',
        '\\b',
        '\\a',
        '\\8',
      ],
      ...[
        '\\u00e9',
        '\\ud83d\\ude00',
        '\\ud800',
        '\\u{61}',
        '\\U0061',
        '\\u006',
        '\u0430',
        'e\u0301',
        '\ud83d\ude00',
      ],
    ),
  },
);

const text = fc.array(written, { maxLength: 8 }).map((parts) => parts.join(''));

const quoted = fc
  .tuple(fc.constantFrom(...'""""""""""', "'", '`', ''), text)
  .map(([mark, content]) => `${mark}${content}${mark}`);

const scope = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.constantFrom(
      '"chat:write"',
      '"https://mail.google.com/"',
      '"a.b"',
      '"A_b-c~d"',
      '"\\u0061"',
    ),
  },
  { weight: 1, arbitrary: quoted },
);

const number = fc.constantFrom(
  ...[
    '0',
    '-0',
    '1',
    '1.5e3',
    '01',
    '.5',
    '5.',
    '+1',
    '0x1F',
    'NaN',
    'Infinity',
    '-Infinity',
    '1e999',
    '1_0',
    '0b1',
  ],
  ...['9007199254740993', '1E', '--1', '0xg', '1e-400'],
);

const { value } = fc.letrec<{ value: string; list: string; object: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'value' },
    fc.constantFrom('null', 'true', 'false', 'undefined', 'nul', ''),
    number,
    quoted,
    tie('list'),
    tie('object'),
  ),
  list: fc
    .tuple(fc.array(tie('value'), { maxLength: 3 }), fc.constantFrom('', ',', ',,'))
    .map(([items, comma]) => `[${items.join(',')}${comma}]`),
  object: fc
    .tuple(fc.array(fc.tuple(quoted, tie('value')), { maxLength: 3 }), fc.constantFrom('', ','))
    .map(([pairs, comma]) => `{${pairs.map(([key, item]) => `${key}:${item}`).join(',')}${comma}}`),
}));

const key = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom('"type"', '"scopes"', '"$schema"', '"x"'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        'type',
        'scopes',
        "'type'",
        '"\\u0074ype"',
        '"\\x74ype"',
        '"Type"',
        '"type "',
        '"__proto__"',
        '__proto__',
      ],
      ...[
        '"\\u005f_proto__"',
        '"constructor"',
        '"toString"',
        '"scope"',
        '"Scopes"',
        '\\u0074ype',
        '"ty\\\npe"',
        '""',
      ],
    ),
  },
  { weight: 1, arbitrary: quoted },
);

const scopes = fc
  .tuple(
    fc.array(fc.tuple(filler, scope, filler), { maxLength: 5 }),
    fc.constantFrom('', '', '', '', '', ',', ',', ',', ',,'),
    filler,
  )
  .map(([items, comma, end]) => `[${items.map((item) => item.join('')).join(',')}${comma}${end}]`);

const type = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 0xff_ff_ff_ff }).map((id) => `"t${id.toString(36)}"`) },
  { weight: 2, arbitrary: fc.constantFrom('"gmail"', '"slack"', '"stripe"', '"constructor"', '"__proto__"') },
  { weight: 1, arbitrary: quoted },
  { weight: 1, arbitrary: value },
);

/** Pairs of key and value, the two that are needed among them most of the time. */
const pairs = fc
  .record({
    type: fc.tuple(
      fc.constantFrom(...Array<string>(9).fill('"type"'), 'type', "'type'", '"\\u0074ype"'),
      type,
    ),
    scopes: fc.tuple(
      fc.constantFrom(...Array<string>(9).fill('"scopes"'), 'scopes', "'scopes'"),
      fc.oneof({ weight: 9, arbitrary: scopes }, { weight: 1, arbitrary: value }),
    ),
    more: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.tuple(key, fc.oneof(value, scopes, type)), { maxLength: 2 }) },
    ),
    order: fc.nat(5),
    without: fc.nat(30),
  })
  .map(({ type: first, scopes: second, more, order, without }) => {
    const all = [first, second, ...more].filter((_pair, index) => index !== without);
    return [...all.slice(order % all.length), ...all.slice(0, order % all.length)];
  });

/** Connector files from a grammar that knows what JSON, JSONC and JSON5 take, and a little more. */
const grammatical = fc
  .record({
    start: fc.oneof(
      { weight: 30, arbitrary: filler },
      { weight: 1, arbitrary: fc.constantFrom('\ufeff', '\ufeff\ufeff', '{}', 'x') },
    ),
    pairs,
    fillers: fc.array(filler, { minLength: 12, maxLength: 12 }),
    comma: fc.constantFrom('', '', '', '', '', ',', ',', ',', ',,'),
    end: fc.oneof(
      { weight: 30, arbitrary: filler },
      { weight: 1, arbitrary: fc.constantFrom('}', '{}', '\u001a', ';') },
    ),
  })
  .map(({ start, pairs: all, fillers, comma, end }) => {
    const body = all.map(([name, item], index) => {
      const [a = '', b = '', c = ''] = fillers.slice((index * 3) % 10);
      return `${a}${name}${b}:${c}${item}`;
    });
    return Buffer.from(`${start}{${body.join(',')}${comma}${fillers[11] ?? ''}}${end}`);
  });

function connectorFilesIn(folder: string): readonly Buffer[] {
  return readdirSync(join(fixtures, folder), { withFileTypes: true, recursive: true })
    .filter(
      (entry) =>
        (entry.isFile() && /[/\\]connectors(?:$|[/\\])/.test(`${entry.parentPath}/`)) ||
        entry.name.endsWith('.jsonc'),
    )
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    .filter(({ length }) => length > 0 && length < 4000);
}

const dictionary = [
  '"',
  "'",
  '\\',
  '/',
  '*',
  '//',
  '/*',
  '*/',
  ',',
  ':',
  '[',
  ']',
  '{',
  '}',
  '\n',
  '\r',
  '\u2028',
  '\ufeff',
]
  .concat([
    '"type"',
    '"scopes"',
    '__proto__',
    'null',
    '0x1',
    '\\u0061',
    '\\x61',
    ' ',
    '\0',
    '\u00a0',
    '-',
    '+',
    'e',
  ])
  .map((piece) => Buffer.from(piece))
  .concat([
    Buffer.from([0x80]),
    Buffer.from([0xc0, 0x80]),
    Buffer.from([0xed, 0xa0, 0x80]),
    Buffer.from([0xff, 0xfe]),
  ]);

interface Mutation {
  readonly at: number;
  readonly length: number;
  readonly piece: Buffer;
  readonly kind: 'delete' | 'insert' | 'replace' | 'repeat' | 'move';
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof({ weight: 3, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(40) }),
  piece: fc.oneof(
    fc.constantFrom(...dictionary),
    fc.uint8Array({ minLength: 1, maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
  ),
  kind: fc.constantFrom('delete', 'insert', 'replace', 'repeat', 'move'),
});

function mutate(bytes: Buffer, { at, length, piece, kind }: Mutation): Buffer {
  const start = Math.floor(at * bytes.length);
  const before = bytes.subarray(0, start);
  const cut = bytes.subarray(start, start + length);
  const after = bytes.subarray(start + length);
  switch (kind) {
    case 'delete':
      return Buffer.concat([before, after]);
    case 'insert':
      return Buffer.concat([before, piece, cut, after]);
    case 'replace':
      return Buffer.concat([before, piece, after]);
    case 'repeat':
      return Buffer.concat([before, cut, cut, after]);
    case 'move':
      return Buffer.concat([cut, before, after]);
    default:
      return kind satisfies never;
  }
}

/** Real connector files with some bytes changed. */
const mutated = fc
  .record({
    file: fc.constantFrom(...connectorFilesIn('corpus'), ...connectorFilesIn('rules')),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }),
  })
  .map(({ file, mutations }) => mutations.reduce(mutate, file));

/** Connector files, good and bad. */
export const connectorFiles = fc.oneof(grammatical, mutated);

/** Connector files of which every one is of another type, and most can be pushed. */
export const pushableFiles = fc
  .record({
    scopes: fc.array(
      fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom('"chat:write"', '"a.b/c"', '"\\u0061b"', '"A~b"') },
        { weight: 1, arbitrary: scope },
      ),
      { maxLength: 5 },
    ),
    fillers: fc.array(filler, { minLength: 8, maxLength: 8 }),
    commas: fc.tuple(fc.constantFrom('', ','), fc.constantFrom('', ',')),
    more: fc.oneof(
      { weight: 3, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: fc.tuple(key, value).map((pair) => `${pair.join(':')},`) },
    ),
  })
  .map(({ scopes: items, fillers, commas: [inner, outer], more }) => (uniqueType: string) => {
    const [a, b, c, d, e, f, g, h] = fillers;
    const list = items.join(`${g},${h}`);
    return Buffer.from(
      `${a}{${more}${b}"type"${c}:"${uniqueType}",${d}"scopes":${e}[${list}${items.length > 0 ? inner : ''}]${f}${outer}}`,
    );
  });

/** Policies with some bytes changed, and policies whose parts are of any shape. */
export const policyFiles = fc.oneof(
  fc
    .record({
      file: fc.constantFrom(
        ...readdirSync(join(fixtures, 'policies')).map((name) =>
          readFileSync(join(fixtures, 'policies', name)),
        ),
      ),
      mutations: fc.array(mutation, { minLength: 1, maxLength: 6 }),
    })
    .map(({ file, mutations }) => mutations.reduce(mutate, file)),
  fc
    .dictionary(
      fc.constantFrom(
        ...[
          'version',
          'connectors',
          'unlisted',
          'review',
          'removals',
          'approvals',
          'policyChanges',
          'enforceFrom',
        ],
        ...['exceptions', 'consent', 'apps', '$schema', '__proto__', 'constructor'],
      ),
      fc.jsonValue({ maxDepth: 4 }),
    )
    .map((policy) => Buffer.from(JSON.stringify({ version: 1, connectors: {}, ...policy }))),
  fc.uint8Array({ maxLength: 100 }).map((bytes) => Buffer.from(bytes)),
);

/** A pattern and a text that share their few letters, so that much of one is found in the other. */
export const patternsAndTexts = fc.record({
  pattern: fc
    .array(fc.constantFrom('*', 'a', 'b', 'ab', 'aa', ':'), { maxLength: 120 })
    .map((parts) => parts.join('')),
  text: fc
    .array(fc.constantFrom('a', 'b', 'ab', 'aaaa', ':'), { maxLength: 200 })
    .map((parts) => parts.join('')),
});
