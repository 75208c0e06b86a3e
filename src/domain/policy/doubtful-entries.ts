import { scopeFacts } from '../../catalogue/catalogue.ts';
import { nearestScopes } from '../../catalogue/nearest-scopes.ts';
import { scopesSpelledLike } from '../../catalogue/spellings.ts';
import type { AppSnapshot } from '../app/app-snapshot.ts';
import type { Problem, Range } from '../finding.ts';
import { firstThatFits } from '../fit-message.ts';
import { quote } from '../quote.ts';
import type { Entry } from './entry.ts';
import { keywordEntryMeant, patternMeant, type Use, type Vocabulary, vocabularyOf } from './meant-entries.ts';
import { quoteScope } from './scope-text.ts';

/** A list of entries. */
export interface EntryList {
  /** The type whose list it is, or all of the policy where it is for all. */
  readonly types: readonly string[];
  readonly entries: readonly Entry[];
  readonly use: Use;
}

/**
 * Entries that name no known scope and are most likely a slip. Not among them is what a connector asks for just so: the
 * entry has an effect, and whether the scope is a slip is said at the connector.
 */
export function doubtfulEntries(list: EntryList, apps: readonly AppSnapshot[]): readonly Problem[] {
  const { types, entries, use } = list;
  // Most lists have no pattern, and most runs need the scopes of few types.
  const vocabulary = entries.some(({ kind }) => kind === 'pattern') ? vocabularyOf(types, use) : undefined;
  const isAsked = (text: string) =>
    apps.some(({ connectors }) =>
      connectors.some(
        ({ type, scopes }) => types.includes(type) && scopes.some(({ scope }) => scope === text),
      ),
    );
  return entries.flatMap((entry) => {
    const problem =
      entry.kind === 'pattern' && vocabulary !== undefined
        ? doubtfulPattern(list, entry, vocabulary)
        : doubtfulScope(list, entry);
    return problem === undefined || isAsked(entry.text) ? [] : [problem];
  });
}

function doubtfulPattern({ types }: EntryList, entry: Entry, vocabulary: Vocabulary): Problem | undefined {
  const meant = patternMeant(entry.text, vocabulary);
  return meant === undefined ? undefined : noSuchScope(types, entry, meant);
}

function doubtfulScope({ types, use }: EntryList, entry: Entry): Problem | undefined {
  const isKnown = (type: string) =>
    use === 'allow'
      ? scopeFacts(type, entry.text) !== undefined
      : scopesSpelledLike(type, entry.text).length > 0;
  if (entry.kind !== 'scope' || types.some(isKnown)) return undefined;
  const keyword = keywordEntryMeant(entry.text);
  if (keyword !== undefined) {
    const message = `${quote(entry.text)} counts as a scope here. Did you mean "${keyword}"?`;
    return doubt(only(types), entry.range, message);
  }
  const [meant] = types.flatMap((type) => nearestScopes(type, entry.text, 1));
  return meant === undefined ? undefined : noSuchScope(types, entry, meant);
}

function noSuchScope(types: readonly string[], { kind, text, range }: Entry, meant: string): Problem {
  // Of long names that begin alike only the beginning would be shown.
  const show = quote(text) === quote(meant) ? quoteScope : quote;
  const [name, other] = [show(text), show(meant)];
  const type = only(types);
  const claim = type === undefined ? 'No connector of the policy is known' : `${type} is not known`;
  const what = kind === 'pattern' ? 'a scope like' : 'the scope';
  return doubt(
    type,
    range,
    firstThatFits(
      `${claim} to have ${what} ${name}, so the entry may have no effect. Did you mean ${other}?`,
      `${claim} to have ${name}. Did you mean ${other}?`,
    ),
  );
}

function only(types: readonly string[]): string | undefined {
  return types.length === 1 ? types[0] : undefined;
}

/** @param connector undefined where it is about several */
export function doubt(connector: string | undefined, range: Range, message: string): Problem {
  const about = connector === undefined ? {} : { connector };
  return { rule: 'policy-invalid', severity: 'warning', message, range, ...about };
}
