import { scopesOf, typesWithScope } from '../../catalogue/catalogue.ts';
import { classificationMeaning } from '../../catalogue/classifications.ts';
import { areSiblings } from '../../catalogue/connector-types.ts';
import type { ScopeDetails } from '../../catalogue/details.ts';
import type { ScopeFacts } from '../../catalogue/facts.ts';
import { impliedScopes, implyingScopes } from '../../catalogue/implications.ts';
import { narrowerScopes } from '../../catalogue/narrower-scopes.ts';
import { compareTiers, tierMeaning } from '../../catalogue/tiers.ts';
import type { ScopeExplanation, ScopeSummary } from './explanation.ts';

/** The scopes of a type from the mildest tier to the furthest; what should not be asked for comes last. */
export function summarizeScopes(type: string): readonly ScopeSummary[] {
  const drawback = ({ deprecated, usable }: ScopeFacts) =>
    deprecated ? 3 : usable === false ? 2 : usable === null ? 1 : 0;
  return scopesOf(type)
    .toSorted((a, b) => drawback(a) - drawback(b) || compareTiers(a.tier, b.tier))
    .map((facts) => summarizeScope(type, facts));
}

/** Everything that is known about a scope of a type. */
export function describeScope(type: string, facts: ScopeFacts, details: ScopeDetails): ScopeExplanation {
  const { scope, tier, classification, aliases, tokens } = facts;
  const others = (scopes: ReadonlySet<string>) => [...scopes].filter((other) => !aliases.includes(other));
  return {
    ...summarizeScope(type, facts),
    tierMeaning: tierMeaning(tier),
    classificationMeaning: classification === null ? null : classificationMeaning(classification),
    classificationBasis: details.classificationBasis,
    aliases,
    implies: others(impliedScopes(type, scope)),
    impliesBasis: details.impliesBasis,
    impliedBy: others(implyingScopes(type, scope)),
    narrower: narrowerScopes(type, scope).map((narrower) => summarizeScope(type, narrower)),
    tokens,
    requires: details.requires,
    needsAlso: details.needsAlso,
    note: details.note,
    methods: details.methods,
    sources: details.sources,
    listing: details.listing,
    confidence: details.confidence,
  };
}

function summarizeScope(type: string, facts: ScopeFacts): ScopeSummary {
  const { scope, statement, tier, classification, deprecated, replacedBy, usable } = facts;
  const holder = usable === false ? typesWithScope(scope).find((other) => areSiblings(type, other)) : null;
  return {
    scope,
    statement,
    tier,
    classification,
    deprecated,
    replacedBy,
    usable,
    holder: holder ?? null,
  };
}
