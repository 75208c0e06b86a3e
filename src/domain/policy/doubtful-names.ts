import { scopeFacts, scopesOf } from '../../catalogue/catalogue.ts';
import { isKnownType, knownTypes } from '../../catalogue/connector-types.ts';
import { nearestScopes } from '../../catalogue/nearest-scopes.ts';
import { scopesSpelledLike } from '../../catalogue/spellings.ts';
import type { Problem, Range } from '../finding.ts';
import { firstThatFits } from '../fit-message.ts';
import { nearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import type { Entry } from './entry.ts';
import type { ConnectorRules, Policy } from './policy.ts';
import { quoteScope } from './scope-text.ts';

/**
 * Names in a policy that are well-formed and most likely a slip: they match nothing, so that the entry has no effect.
 * Names that are merely unknown stay: new types and scopes appear before the catalogue has them.
 */
export function doubtfulNames(policy: Policy): readonly Problem[] {
  const rules = [...policy.connectors.values()];
  return [
    ...[...rules, ...policy.consent.values()].flatMap(({ type, range }) => doubtfulType(type, range)),
    ...policy.exceptions.flatMap(({ connector, range }) => doubtfulType(connector, range)),
    ...rules.flatMap((one) => [
      ...one.allow.flatMap((entry) => doubtfulScope(one, entry, 'allow')),
      ...[...one.review, ...one.deny].flatMap((entry) => doubtfulScope(one, entry, 'restrict')),
      ...one.allow.flatMap((entry) => entryWithoutFacts(one, entry)),
    ]),
  ];
}

function doubtfulType(type: string, range: Range): readonly Problem[] {
  const meant = isKnownType(type) ? undefined : nearest(type, knownTypes);
  if (meant === undefined) return [];
  return [doubt(type, range, `Base44 documents no connector ${quote(type)}. Did you mean "${meant}"?`)];
}

function doubtfulScope(
  { type }: ConnectorRules,
  entry: Entry,
  use: 'allow' | 'restrict',
): readonly Problem[] {
  if (entry.kind !== 'scope') return [];
  const isKnown =
    use === 'allow'
      ? scopeFacts(type, entry.text) !== undefined
      : scopesSpelledLike(type, entry.text).length > 0;
  const [meant] = isKnown ? [] : nearestScopes(type, entry.text, 1);
  if (meant === undefined) return [];
  // Of long names that begin alike only the beginning would be shown.
  const show = quote(entry.text) === quote(meant) ? quoteScope : quote;
  const [name, other] = [show(entry.text), show(meant)];
  return [
    doubt(
      type,
      entry.range,
      firstThatFits(
        `${type} is not known to have the scope ${name}, so the entry may have no effect. Did you mean ${other}?`,
        `${type} is not known to have ${name}. Did you mean ${other}?`,
      ),
    ),
  ];
}

/** `access:` and `class:` allow by what the catalogue knows, which is nothing for some types. */
function entryWithoutFacts({ type }: ConnectorRules, { kind, text, range }: Entry): readonly Problem[] {
  if ((kind !== 'access' && kind !== 'class') || scopesOf(type).length > 0) return [];
  const message = `The catalogue has no scopes of ${type}, so ${quote(text)} allows nothing. Name the scopes.`;
  return [doubt(type, range, message)];
}

function doubt(connector: string, range: Range, message: string): Problem {
  return { rule: 'policy-invalid', severity: 'warning', message, range, connector };
}
