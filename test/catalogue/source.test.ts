import { describe, expect, it } from 'vitest';
import { compactDetails } from '../../scripts/catalogue/compact-details.ts';
import { compactFacts, versionOf } from '../../scripts/catalogue/compact-facts.ts';
import { problemsOf } from '../../scripts/catalogue/problems.ts';
import {
  type CatalogueSource,
  readSource,
  type SourceScope,
  type SourceType,
} from '../../scripts/catalogue/source.ts';
import details from '../../src/catalogue/generated/details.json' with { type: 'json' };
import facts from '../../src/catalogue/generated/facts.json' with { type: 'json' };
import version from '../../src/catalogue/generated/version.json' with { type: 'json' };

const source = readSource(new URL('../../src/catalogue/scopes/', import.meta.url));

describe('the catalogue source', () => {
  it('has no problems', () => {
    expect(problemsOf(source)).toEqual([]);
  });

  it('has the types and scopes that it had', () => {
    const scopes = [...source.lists.values()].reduce((sum, list) => sum + list.scopes.length, 0);
    expect(source.types.size).toBe(20);
    expect(scopes).toBe(760);
  });

  it('is what the generated data was made from', () => {
    expect(versionOf(source)).toEqual(version);
    expect(compactFacts(source)).toEqual(facts);
    expect(compactDetails(source)).toEqual(details);
  });

  it('ends every statement without a full stop and within 90 characters', () => {
    const statements = [...source.lists.values()].flatMap((list) =>
      list.scopes.map((scope) => scope.statement),
    );
    expect(statements.filter((text) => text.length > 90 || /[.\s]$|^\P{Lu}|\p{Cc}/u.test(text))).toEqual([]);
  });

  it('uses plain words in statements', () => {
    const jargon = /\b(endpoints?|resources?|REST|SOAP|OAuth|scopes?|manage|organization|etc)\b/i;
    const statements = [...source.lists.values()].flatMap((list) =>
      list.scopes.map((scope) => scope.statement),
    );
    expect(statements.filter((text) => jargon.test(text))).toEqual([]);
  });
});

describe('problemsOf', () => {
  const reader: SourceScope = {
    scope: 'mail.read',
    tier: 'read',
    classification: null,
    statement: 'Read all mail',
    source: ['docs'],
  };
  const writer: SourceScope = {
    ...reader,
    scope: 'mail.write',
    tier: 'write',
    statement: 'Read, change and delete all mail',
    implies: ['mail.read'],
    impliesBasis: 'wording',
  };

  const cases: readonly [problem: string, change: Partial<SourceType>][] = [
    ['a scope is there twice', { scopes: [reader, reader, writer] }],
    ['does not say what the tier read means', { scopes: [{ ...reader, statement: 'Change mail' }, writer] }],
    [
      'does not say what the tier write means',
      { scopes: [reader, { ...writer, statement: 'Read all mail' }] },
    ],
    [
      'there is no source "page"',
      {
        scopes: [
          { ...reader, source: ['page'] },
          { ...writer, source: ['docs'] },
        ],
      },
    ],
    ['there is no basis "guess"', { scopes: [reader, { ...writer, impliesBasis: 'guess' }] }],
    ['nothing refers to "blog"', { sources: { docs: 'https://example.com/docs', blog: 'a blog' } }],
    [
      'refers to mail.send, which is no other scope',
      { scopes: [reader, { ...writer, implies: ['mail.send'] }] },
    ],
    [
      'refers to mail.read, which is no other scope',
      { scopes: [{ ...reader, replacedBy: ['mail.read'] }, writer] },
    ],
    [
      'whose tier admin is above write',
      { scopes: [{ ...reader, tier: 'admin', statement: 'Delete mail' }, writer] },
    ],
    ['mail.read does not name it as an alias', { scopes: [reader, { ...writer, aliases: ['mail.read'] }] }],
    [
      'mail.read is not of the format',
      { scopeFormat: { pattern: '^[a-z]+$', separator: 'space', caseSensitive: true } },
    ],
    ['addedByBase44: openid is not a scope', { addedByBase44: { scopes: ['openid'], basis: 'seen' } }],
    ['methods: mail.send is not in the list', { methods: { 'mail.send': ['send'] } }],
    ['there is no shared list "sign-in"', { shared: ['sign-in'] }],
    ['a type without scopes has scopes', { ignoresScopes: true }],
    ['not named after its type', { type: 'post' }],
  ];

  it('finds none in a source that is right', () => {
    expect(problemsOf(sourceWith({}))).toEqual([]);
  });

  it.each(cases)('says: %s', (problem, change) => {
    expect(problemsOf(sourceWith(change)).join('\n')).toContain(problem);
  });

  function sourceWith(change: Partial<SourceType>): CatalogueSource {
    const type: SourceType = {
      type: 'mail',
      provider: 'Example',
      reviewed: '2026-11-23',
      retrieved: '2026-11-23',
      scopeFormat: { pattern: '^[a-z.]+$', separator: 'space', caseSensitive: true },
      notes: [],
      sources: { docs: 'https://example.com/docs' },
      bases: { wording: 'wording' },
      scopes: [reader, writer],
      ...change,
    };
    return { types: new Map([['mail', type]]), lists: new Map([['mail', type]]) };
  }
});
