import { scopesOf } from '../../catalogue/catalogue.ts';
import { isKnownType, knownTypes } from '../../catalogue/connector-types.ts';
import type { Problem, Range } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import type { Declarations } from './declarations.ts';
import { doubt, doubtfulEntries } from './doubtful-entries.ts';
import type { Entry } from './entry.ts';
import type { ConnectorRules, Policy } from './policy.ts';

/**
 * Names in a policy that are well-formed and most likely a slip: they match nothing, so that the entry has no effect.
 * Names that are merely unknown stay: new types and scopes appear before the catalogue has them.
 */
export function doubtfulNames(policy: Policy, { apps }: Pick<Declarations, 'apps'>): readonly Problem[] {
  const rules = [...policy.connectors.values()];
  return [
    ...[...rules, ...policy.consent.values()].flatMap(({ type, range }) => doubtfulType(type, range)),
    ...policy.exceptions.flatMap(({ connector, range }) => doubtfulType(connector, range)),
    ...rules.flatMap((one) => {
      const types = [one.type];
      const restricting = [...one.review, ...one.deny];
      return [
        ...doubtfulEntries({ types, entries: one.allow, use: 'allow' }, apps),
        ...doubtfulEntries({ types, entries: restricting, use: 'restrict' }, apps),
        ...one.allow.flatMap((entry) => entryWithoutFacts(one, entry)),
        ...[...one.allow, ...restricting].flatMap((entry) => foreignClass(one, entry)),
      ];
    }),
    ...doubtfulEntries(
      { types: [...policy.connectors.keys()], entries: policy.review, use: 'restrict' },
      apps,
    ),
  ];
}

function doubtfulType(type: string, range: Range): readonly Problem[] {
  const meant = isKnownType(type) ? undefined : nearest(type, knownTypes);
  if (meant === undefined) return [];
  return [doubt(type, range, `Base44 documents no connector ${quote(type)}. Did you mean "${meant}"?`)];
}

/** `access:` and `class:` allow by what the catalogue knows, which is nothing for some types. */
function entryWithoutFacts({ type }: ConnectorRules, { kind, text, range }: Entry): readonly Problem[] {
  if ((kind !== 'access' && kind !== 'class') || scopesOf(type).length > 0) return [];
  const message = `The catalogue has no scopes of ${type}, so ${quote(text)} allows nothing. Name the scopes.`;
  return [doubt(type, range, message)];
}

/** A class that the provider does not have. In a review or a ban it names what the catalogue does not know, and nothing else. */
function foreignClass({ type }: ConnectorRules, entry: Entry): readonly Problem[] {
  if (entry.kind !== 'class') return [];
  const scopes = scopesOf(type);
  const known = [...new Set(scopes.flatMap(({ classification }) => classification ?? []))];
  if (scopes.length === 0 || known.includes(entry.classification)) return [];
  const names = known.map((one) => quote(one)).join(', ');
  const advice =
    known.length === 0
      ? 'It has no classes: go by "access:".'
      : `Its ${known.length === 1 ? 'class is' : 'classes are'} ${names}.`;
  const message = `No scope of ${type} has the class ${quote(entry.classification)}, so the entry names none that is known. ${advice}`;
  return [doubt(type, entry.range, message)];
}
