import JSON5 from 'json5';
import { expect, test } from 'vitest';
import { scopesOf } from '../../../src/catalogue/catalogue.ts';
import { parseConnector } from '../../../src/domain/connector/parse-connector.ts';
import { fixConnector } from '../../../src/domain/fix/fix-connector.ts';
import type { FixChoices } from '../../../src/domain/fix/plan-scopes.ts';
import { policyOf } from '../../support/policies.ts';
import { fc, tries } from '../../support/properties.ts';

/** What may stand between two tokens of a file; each comment is told from the others by its number. */
const trivia = fc
  .array(
    fc.constantFrom(
      ' ',
      '  ',
      '\t',
      '\n',
      '\r\n',
      '// #\n',
      '// #\r\n',
      '/* # */',
      '/* #\n # */',
      '//# ] , "x"\n',
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));

const types = ['slack', 'googlecalendar', 'outlook', 'acme'] as const;
const known = new Map(types.map((type) => [type, scopesOf(type).map(({ scope }) => scope)]));

/** A connector file as anybody could write it, with scopes that repeat and cover each other. */
const files = fc
  .record({
    type: fc.constantFrom(...types),
    picks: fc.array(fc.nat({ max: 15 }), { maxLength: 7 }),
    gaps: fc.array(trivia, { minLength: 24, maxLength: 24 }),
    hasMark: fc.boolean(),
    hasTrailingComma: fc.boolean(),
    hasFinalLineEnd: fc.boolean(),
  })
  .map(({ type, picks, gaps, hasMark, hasTrailingComma, hasFinalLineEnd }) => {
    const pool = known.get(type) ?? [];
    const literals = picks.map((pick) => JSON.stringify(pool[pick] ?? `scope:${pick}`));
    let place = 0;
    const gap = () => gaps[place++] ?? '';
    const items = literals.map((literal) => `${gap()}${literal}${gap()}`);
    const comma = hasTrailingComma && items.length > 0 ? `,${gap()}` : '';
    const list = `[${items.length === 0 ? gap() : items.join(',')}${comma}]`;
    const text = `${gap()}{"type":"${type}",${gap()}"scopes":${gap()}${list}${gap()}}${hasFinalLineEnd ? '\n' : ''}`;
    return `${hasMark ? '\ufeff' : ''}${text.replace(/#/g, (mark, offset) => `${offset}${mark}`)}`;
  });

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

function read(text: string) {
  const { connector } = parseConnector(bytesOf(text), 'x.jsonc');
  if (connector === undefined) throw new Error(`Not a connector: ${JSON.stringify(text)}`);
  return connector;
}

function fix(text: string, choices: FixChoices): string {
  return textOf(fixConnector(bytesOf(text), read(text), choices).after ?? bytesOf(text));
}

function askedFor(text: string): unknown {
  const { type, scopes } = JSON5.parse<{ type: string; scopes: string[] }>(text.replace('\ufeff', ''));
  return { type, scopes: [...new Set(scopes)].toSorted() };
}

const remarks = (text: string) => [...text.matchAll(/\d+#/g)].map(([remark]) => remark).toSorted();

const policy = policyOf({
  connectors: { slack: { allow: ['access:read'] }, googlecalendar: { allow: ['access:read'] }, outlook: {} },
});
const judging = { policy, app: '.', today: '2026-11-23' };

const choices: readonly FixChoices[] = [false, true].flatMap((dropsImplied) => [
  { dropsImplied, narrows: false, judging: undefined },
  { dropsImplied, narrows: false, judging },
  { dropsImplied, narrows: true, judging },
]);

test('what is fixed has the same type and scopes, in order and each once, and all comments', () => {
  const seen = { changed: 0, same: 0 };
  fc.assert(
    fc.property(files, (text) => {
      const after = fix(text, { dropsImplied: false, narrows: false, judging: undefined });
      if (after === text) seen.same += 1;
      else seen.changed += 1;
      const scopes = read(after).scopes.map(({ scope }) => scope);
      expect(scopes).toEqual([...new Set(read(text).scopes.map(({ scope }) => scope))].toSorted());
      expect(askedFor(after)).toEqual(askedFor(text));
      expect(remarks(after)).toEqual(remarks(text));
      expect(after.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
      expect(after.endsWith('\n')).toBe(text.endsWith('\n'));
    }),
    { numRuns: tries(5_000) },
  );
  expect(Math.min(seen.changed, seen.same)).toBeGreaterThan(tries(500));
});

test('fixing again changes nothing, and comments survive, whatever is asked for', () => {
  const seen = { fewer: 0, narrowed: 0 };
  fc.assert(
    fc.property(files, fc.constantFrom(...choices), (text, choice) => {
      const after = fix(text, choice);
      expect(fix(after, choice)).toBe(after);
      expect(remarks(after)).toEqual(remarks(text));
      const [before, scopes] = [text, after].map(
        (one) => new Set(read(one).scopes.map(({ scope }) => scope)),
      );
      if (before === undefined || scopes === undefined) return;
      if (scopes.size < before.size) seen.fewer += 1;
      if ([...scopes].some((scope) => !before.has(scope))) seen.narrowed += 1;
    }),
    { numRuns: tries(5_000) },
  );
  expect(Math.min(seen.fewer, seen.narrowed)).toBeGreaterThan(tries(20));
});
