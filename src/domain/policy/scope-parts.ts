import { resolveScope } from '../../catalogue/catalogue.ts';
import { spellingsWithAddress } from '../../catalogue/spellings.ts';
import type { DeclaredScope } from '../connector/connector.ts';
import { quote } from '../quote.ts';
import type { AroundScope } from './allowed-alternative.ts';
import { entryText, pathText, placeText } from './place-text.ts';
import type { Policy } from './policy.ts';
import { quoteScope, statementAfter } from './scope-text.ts';
import type { Ground, ScopeVerdict } from './verdict.ts';

/** A declared scope that policy has a say about. */
export interface JudgedScope {
  readonly policy: Policy;
  readonly type: string;
  readonly declared: DeclaredScope;
  readonly around: AroundScope;
  readonly verdict: ScopeVerdict;
  /** Whether the change adds it to what the app can do; undefined when there is no base to tell. */
  readonly isIncrease: boolean | undefined;
}

/** What the messages about a scope are made of. */
export function partsOf(judged: JudgedScope) {
  const { policy, type, declared, verdict } = judged;
  const { scope } = declared;
  const { by } = verdict;
  const unknown = whyUnknownCounts(type, scope, by);
  return {
    type,
    name: nameOf(judged),
    includes: includesNamed(judged),
    statement: unknown === '' ? statementAfter(type, scope) : unknown,
    unknown,
    where: whereDecided(policy, by, scope),
  };
}

/** The scope without the provider's address, unless with and without are two ways to write it. */
function nameOf({ type, declared: { scope } }: JudgedScope): string {
  return spellingsWithAddress(type, scope).length === 0 ? quoteScope(scope) : quote(scope);
}

/**
 * What the entry names and the scope includes, with the verb; undefined where the entry names the scope itself. What a slip
 * would give is not known.
 */
function includesNamed({ type, declared: { scope }, verdict: { by } }: JudgedScope): string | undefined {
  if (by.kind !== 'entry' || by.through === undefined) return undefined;
  const verb = resolveScope(type, scope) === undefined ? 'may give' : 'includes';
  return `${verb} ${quoteScope(by.through)}`;
}

/** Why an entry by access or class applies to a scope of which neither is known, in parentheses after a blank. */
function whyUnknownCounts(type: string, scope: string, by: Ground): string {
  const isByKind = by.kind === 'entry' && by.through === undefined && /^(access|class):/.test(by.place.text);
  return isByKind && resolveScope(type, scope) === undefined
    ? ' (not in the catalogue, so it counts as the strongest)'
    : '';
}

/** Where a verdict was decided, with and without the text that stands there. */
function whereDecided(
  policy: Policy,
  by: Ground,
  scope: string,
): { readonly full: string; readonly short: string } {
  const place = by.kind === 'entry' || by.kind === 'unlisted' ? by.place : undefined;
  if (place === undefined) return { full: pathText(policy.path), short: pathText(policy.path) };
  const short = placeText(place);
  return { full: place.text === scope ? short : entryText(place), short };
}
