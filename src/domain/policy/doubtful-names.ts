import { scopeFacts, scopesOf } from '../../catalogue/catalogue.ts';
import { isKnownType, knownTypes } from '../../catalogue/connector-types.ts';
import { nearestScopes } from '../../catalogue/nearest-scopes.ts';
import { scopesSpelledLike } from '../../catalogue/spellings.ts';
import type { Problem, Range } from '../finding.ts';
import { firstThatFits } from '../fit-message.ts';
import { nearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import type { Declarations } from './declarations.ts';
import type { Entry } from './entry.ts';
import { keywordEntryMeant, patternMeant, type Use } from './meant-entries.ts';
import type { ConnectorRules, Policy } from './policy.ts';
import { quoteScope } from './scope-text.ts';

/**
 * Names in a policy that are well-formed and most likely a slip: they match nothing, so that the entry has no effect.
 * Names that are merely unknown stay: new types and scopes appear before the catalogue has them. So does what a connector
 * asks for just so.
 */
export function doubtfulNames(policy: Policy, { apps }: Pick<Declarations, 'apps'>): readonly Problem[] {
  const rules = [...policy.connectors.values()];
  const isAsked = (type: string, { text }: Entry) =>
    apps.some(({ connectors }) =>
      connectors.some((one) => one.type === type && one.scopes.some(({ scope }) => scope === text)),
    );
  const doubtful = (types: readonly string[], entries: readonly Entry[], use: Use) =>
    entries.flatMap((entry) => {
      const found = doubtfulEntry(types, entry, use);
      return found.length > 0 && types.some((type) => isAsked(type, entry)) ? [] : found;
    });
  return [
    ...[...rules, ...policy.consent.values()].flatMap(({ type, range }) => doubtfulType(type, range)),
    ...policy.exceptions.flatMap(({ connector, range }) => doubtfulType(connector, range)),
    ...rules.flatMap((one) => [
      ...doubtful([one.type], one.allow, 'allow'),
      ...doubtful([one.type], [...one.review, ...one.deny], 'restrict'),
      ...one.allow.flatMap((entry) => entryWithoutFacts(one, entry)),
    ]),
    ...doubtful([...policy.connectors.keys()], policy.review, 'restrict'),
  ];
}

function doubtfulType(type: string, range: Range): readonly Problem[] {
  const meant = isKnownType(type) ? undefined : nearest(type, knownTypes);
  if (meant === undefined) return [];
  return [doubt(type, range, `Base44 documents no connector ${quote(type)}. Did you mean "${meant}"?`)];
}

/** @param types the one whose list the entry is in, or all where it is for all */
function doubtfulEntry(types: readonly string[], entry: Entry, use: Use): readonly Problem[] {
  if (entry.kind === 'pattern') {
    const meant = patternMeant(types, entry.text, use);
    return meant === undefined ? [] : [noSuchScope(types, entry, meant)];
  }
  const isKnown = (type: string) =>
    use === 'allow'
      ? scopeFacts(type, entry.text) !== undefined
      : scopesSpelledLike(type, entry.text).length > 0;
  if (entry.kind !== 'scope' || types.some(isKnown)) return [];
  const keyword = keywordEntryMeant(entry.text);
  if (keyword !== undefined) {
    const message = `${quote(entry.text)} counts as a scope here. Did you mean "${keyword}"?`;
    return [doubt(only(types), entry.range, message)];
  }
  const [meant] = types.flatMap((type) => nearestScopes(type, entry.text, 1));
  return meant === undefined ? [] : [noSuchScope(types, entry, meant)];
}

function noSuchScope(types: readonly string[], { kind, text, range }: Entry, meant: string): Problem {
  // Of long names that begin alike only the beginning would be shown.
  const show = quote(text) === quote(meant) ? quoteScope : quote;
  const [name, other] = [show(text), show(meant)];
  const who = only(types) ?? 'No connector of the policy';
  const isNot = only(types) === undefined ? 'is' : 'is not';
  const what = kind === 'pattern' ? 'a scope like' : 'the scope';
  return doubt(
    only(types),
    range,
    firstThatFits(
      `${who} ${isNot} known to have ${what} ${name}, so the entry may have no effect. Did you mean ${other}?`,
      `${who} ${isNot} known to have ${name}. Did you mean ${other}?`,
    ),
  );
}

function only(types: readonly string[]): string | undefined {
  return types.length === 1 ? types[0] : undefined;
}

/** `access:` and `class:` allow by what the catalogue knows, which is nothing for some types. */
function entryWithoutFacts({ type }: ConnectorRules, { kind, text, range }: Entry): readonly Problem[] {
  if ((kind !== 'access' && kind !== 'class') || scopesOf(type).length > 0) return [];
  const message = `The catalogue has no scopes of ${type}, so ${quote(text)} allows nothing. Name the scopes.`;
  return [doubt(type, range, message)];
}

function doubt(connector: string | undefined, range: Range, message: string): Problem {
  return {
    rule: 'policy-invalid',
    severity: 'warning',
    message,
    range,
    ...(connector === undefined ? {} : { connector }),
  };
}
