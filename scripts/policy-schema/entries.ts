import { cataloguedTypes, scopesOf, typeFacts } from '../../src/catalogue/catalogue.ts';
import {
  type Classification,
  classificationMeaning,
  classifications,
} from '../../src/catalogue/classifications.ts';
import type { ScopeFacts } from '../../src/catalogue/facts.ts';
import type { Tier } from '../../src/catalogue/tiers.ts';
import { accessWords } from '../../src/domain/policy/parse-entry.ts';

/** What a tier means, for `"access:…": up to this one`. */
const tierMeanings: Readonly<Record<Tier, string>> = {
  identity: 'who the user is, or staying signed in',
  read: 'views data',
  app: 'runs or embeds something in the service',
  write: 'creates, changes, deletes or sends',
  admin: 'decides who else has access, deletes for good, or governs an organisation',
};

/** A scope or pattern; what starts like `access:` or `class:` is one of the known words only. */
const otherEntry = {
  description: 'A whole scope, or a pattern in which "*" stands for any characters.',
  type: 'string',
  pattern: '^(?!(?:[aA][cC][cC][eE][sS][sS]|[cC][lL][aA][sS][sS]):)[A-Za-z0-9*][A-Za-z0-9:/._~*-]{0,255}$',
};

/** How many scopes an entry takes in: `access:read` means "up to" in `allow`, "from" in `review` and `deny`. */
export type Reach = 'up-to' | 'from';

/** The parts of the schema that lists of entries are made of. */
export function entryDefinitions(): Readonly<Record<string, object>> {
  const withScopes = cataloguedTypes().filter((type) => scopesOf(type).length > 0);
  return {
    'access-up-to': { anyOf: accessHints('and everything milder') },
    'access-from': { anyOf: accessHints('and everything that reaches further') },
    class: { anyOf: classifications.map(classHint) },
    other: otherEntry,
    ...Object.fromEntries(
      withScopes.map((type) => [`scopes-${type}`, { anyOf: scopesOf(type).map(scopeHint) }]),
    ),
  };
}

/** A list of entries for a connector type; undefined for lists that are about every type. */
export function entryList(description: string, reach: Reach, type: string | undefined): object {
  const hasScopes = type !== undefined && scopesOf(type).length > 0;
  const parts = [`access-${reach}`, 'class', ...(hasScopes ? [`scopes-${type}`] : []), 'other'];
  return {
    description,
    type: 'array',
    items: { anyOf: parts.map((part) => ({ $ref: `#/definitions/${part}` })) },
  };
}

/** Whether a type's service has no scopes, so that its lists are best left empty. */
export function hasNoScopes(type: string): boolean {
  return typeFacts(type)?.ignoresScopes === true;
}

function accessHints(extent: string): readonly object[] {
  return [...accessWords].map(([word, tier]) => ({
    const: `access:${word}`,
    description: `Scopes by what they do: ${tierMeanings[tier]}; ${extent}.`,
  }));
}

function classHint(classification: Classification): object {
  return {
    const: `class:${classification}`,
    description: `Scopes that their provider calls ${classification}: ${classificationMeaning(classification)}.`,
  };
}

function scopeHint({ scope, statement, tier, classification, deprecated }: ScopeFacts): object {
  const facts = [
    ...(deprecated ? ['Deprecated'] : []),
    statement,
    tier,
    ...(classification === null ? [] : [classification]),
  ];
  return { const: scope, description: facts.join(' · ') };
}
