import type { Classification } from '../../catalogue/classifications.ts';
import type { ScopeFacts } from '../../catalogue/facts.ts';
import { compareTiers, type Tier } from '../../catalogue/tiers.ts';
import type { Range } from '../finding.ts';
import type { Pattern } from './pattern.ts';

/** One entry of a list of the policy: what it says, and where. */
export type Entry = EntryMatcher & {
  /** As it stands in the policy. */
  readonly text: string;
  readonly range: Range;
};

/** What an entry names. */
export type EntryMatcher =
  | { readonly kind: 'scope' }
  | {
      readonly kind: 'pattern';
      readonly exact: Pattern;
      /** For texts in lower case. */
      readonly withoutCase: Pattern;
    }
  | { readonly kind: 'access'; readonly tier: Tier }
  | { readonly kind: 'class'; readonly classification: Classification };

/** A scope that an entry is held against; without facts it is one that the catalogue does not know. */
export interface Candidate {
  readonly scope: string;
  readonly facts: ScopeFacts | undefined;
}

/**
 * Whether an entry of `allow` names a scope: exactly, with its case. `access:` means "up to", and a scope that the
 * catalogue does not know has neither access nor class.
 */
export function allows(entry: Entry, { scope, facts }: Candidate): boolean {
  switch (entry.kind) {
    case 'scope':
      return entry.text === scope;
    case 'pattern':
      return entry.exact(scope);
    case 'access':
      return facts !== undefined && compareTiers(facts.tier, entry.tier) <= 0;
    case 'class':
      return facts?.classification === entry.classification;
    default:
      return entry satisfies never;
  }
}

/**
 * Whether an entry of `review` or `deny` names a scope: without regard to case. `access:` means "from", and a scope
 * that the catalogue does not know could have any access and any class.
 */
export function restricts(entry: Entry, { scope, facts }: Candidate): boolean {
  switch (entry.kind) {
    case 'scope':
      return entry.text.toLowerCase() === scope.toLowerCase();
    case 'pattern':
      return entry.withoutCase(scope.toLowerCase());
    case 'access':
      return facts === undefined || compareTiers(facts.tier, entry.tier) >= 0;
    case 'class':
      return facts === undefined || facts.classification === entry.classification;
    default:
      return entry satisfies never;
  }
}
