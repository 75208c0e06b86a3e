import { coveredScopes } from '../checks/redundant-scope.ts';
import type { Connector, DeclaredScope } from '../connector/connector.ts';
import { compareText } from '../finding.ts';
import { allowedAlternative } from '../policy/allowed-alternative.ts';
import type { Judging } from '../policy/connector-problems.ts';
import { evaluateScope } from '../policy/evaluate-scope.ts';
import type { Arrangement, KeptScope, RemovedScope } from './arrange-scopes.ts';

/** What may be changed besides repetitions and order, neither of which changes what is asked for. */
export interface FixChoices {
  /** Whether scopes go that another one of the file covers. */
  readonly dropsImplied: boolean;
  /** The policy by which scopes that it does not allow give way to narrower ones; undefined to leave them. */
  readonly narrowsBy: Judging | undefined;
}

/** What is to become of the scopes of one connector. */
export interface ScopesPlan extends Arrangement {
  /** Scopes that are listed more than once, each once. */
  readonly repeated: readonly string[];
  readonly isSorted: boolean;
  readonly implied: readonly { readonly scope: string; readonly by: string }[];
  readonly narrowed: readonly { readonly from: string; readonly to: string }[];
}

/** Decides what a list of scopes should be. Planned for the list that comes out, there is nothing left to do. */
export function planScopes(connector: Connector, { dropsImplied, narrowsBy }: FixChoices): ScopesPlan {
  const firsts = firstPlaces(connector);
  const repetitions = connector.scopes.flatMap(({ scope }, index): RemovedScope[] => {
    const heir = firsts.get(scope) ?? index;
    return heir === index ? [] : [{ index, heir }];
  });
  const distinct = [...firsts].map(([scope, index]) => ({ scope, index }));
  const { scopes, narrowed } = narrow(connector, distinct, narrowsBy);
  // What the policy refuses stands in for nothing: an allowed scope is not given up for a wider one that is not.
  const candidates = dropsImplied
    ? scopes.filter(({ scope }) => !isRefused(connector.type, scope, narrowsBy))
    : [];
  const { removed, implied } = dropImplied(connector, candidates);
  const gone = new Set(removed.map(({ index }) => index));
  const kept = scopes.filter(({ index }) => !gone.has(index));
  const sorted = kept.toSorted((a, b) => compareText(a.scope, b.scope));
  return {
    kept: sorted,
    removed: [...repetitions.map((one) => passOn(one, removed)), ...removed],
    repeated: [...new Set(repetitions.map(({ heir }) => connector.scopes[heir]?.scope ?? ''))],
    isSorted: sorted.every(({ index }, place) => index === kept[place]?.index),
    implied,
    narrowed,
  };
}

/** Whether a plan leaves everything as it is. */
export function isNothingToDo({ isSorted, removed, narrowed }: ScopesPlan): boolean {
  return isSorted && removed.length === 0 && narrowed.length === 0;
}

/** Where each scope is listed first. */
function firstPlaces({ scopes }: Connector): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, { scope }] of scopes.entries()) {
    if (!places.has(scope)) places.set(scope, index);
  }
  return places;
}

/**
 * Puts the widest allowed scope in the place of each that is not allowed. One narrowed scope may make room for another:
 * what a wide scope gave already was no alternative. So it is gone on until none is left, and each round leaves one
 * scope less that is not allowed.
 */
function narrow({ type }: Connector, distinct: readonly KeptScope[], judging: Judging | undefined) {
  let scopes = distinct;
  const narrowed: { readonly from: string; readonly to: string }[] = [];
  for (let next = nextToNarrow(type, scopes, judging); next !== undefined; ) {
    const { index, from, to } = next;
    scopes = scopes.map((one) => (one.index === index ? { index, scope: to } : one));
    narrowed.push({ from, to });
    next = nextToNarrow(type, scopes, judging);
  }
  return { scopes, narrowed };
}

function nextToNarrow(type: string, scopes: readonly KeptScope[], judging: Judging | undefined) {
  if (judging === undefined) return undefined;
  for (const { index, scope } of scopes) {
    if (!isRefused(type, scope, judging)) continue;
    const others = scopes.filter((one) => one.index !== index).map((one) => one.scope);
    const alternative = allowedAlternative(judging.policy, type, scope, others);
    if (alternative?.kind === 'narrower') return { index, from: scope, to: alternative.scope };
  }
  return undefined;
}

/** Whether the policy does not allow a scope. What needs an approval may have got it. */
function isRefused(type: string, scope: string, judging: Judging | undefined): boolean {
  if (judging === undefined) return false;
  const { policy, app, today } = judging;
  const { kind } = evaluateScope(policy, { app, type, scope, today });
  return kind === 'denied' || kind === 'not-listed';
}

function dropImplied(connector: Connector, scopes: readonly KeptScope[]) {
  const declared = scopes.map(({ index, scope }): DeclaredScope & KeptScope => {
    const range = connector.scopes[index]?.range ?? connector.typeRange;
    return { index, scope, range };
  });
  const covered = new Map(
    coveredScopes({ ...connector, scopes: declared }).map(({ declared: { scope }, wider }) => [
      scope,
      wider.scope,
    ]),
  );
  const places = new Map(scopes.map(({ index, scope }) => [scope, index]));
  const removed = [...covered].flatMap(([scope, wider]): RemovedScope[] => {
    const index = places.get(scope);
    const heir = places.get(lastOf(wider, covered));
    return index === undefined || heir === undefined ? [] : [{ index, heir }];
  });
  return {
    removed,
    implied: [...covered].map(([scope, wider]) => ({ scope, by: lastOf(wider, covered) })),
  };
}

/** The end of the way from a scope to wider ones: one that stays. Coverage has an order, so the way has an end. */
function lastOf(scope: string, covered: ReadonlyMap<string, string>): string {
  const wider = covered.get(scope);
  return wider === undefined ? scope : lastOf(wider, covered);
}

/** The comments of a repetition go to what stays for its first mention. */
function passOn(repetition: RemovedScope, removed: readonly RemovedScope[]): RemovedScope {
  const next = removed.find(({ index }) => index === repetition.heir);
  return next === undefined ? repetition : { index: repetition.index, heir: next.heir };
}
