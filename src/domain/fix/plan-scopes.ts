import { narrowerScopes } from '../../catalogue/narrower-scopes.ts';
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
  /** Whether scopes that the policy does not allow give way to narrower ones. */
  readonly narrows: boolean;
  /** The policy that is gone by; undefined without a usable one. */
  readonly judging: Judging | undefined;
}

/** What is to become of the scopes of one connector. */
export interface ScopesPlan extends Arrangement {
  /** Scopes that are listed more than once, each once. */
  readonly repeated: readonly string[];
  readonly isSorted: boolean;
  readonly implied: readonly CoveredBy[];
  readonly narrowed: readonly { readonly from: string; readonly to: string }[];
  /** Scopes that the policy does not allow, and that go for a narrower one of the file. */
  readonly dropped: readonly CoveredFor[];
  /** Scopes that stay although another one of the file covers them, which the policy does not allow. */
  readonly spared: readonly CoveredBy[];
}

/** A scope, and a wider one of the same file. */
export interface CoveredBy {
  readonly scope: string;
  readonly by: string;
}

/** A scope, and a narrower one of the same file. */
export interface CoveredFor {
  readonly scope: string;
  readonly instead: string;
}

/** Decides what a list of scopes should be. Planned for the list that comes out, there is nothing left to do. */
export function planScopes(connector: Connector, choices: FixChoices): ScopesPlan {
  const { type } = connector;
  const firsts = firstPlaces(connector);
  const repetitions = connector.scopes.flatMap(({ scope }, index): RemovedScope[] => {
    const heir = firsts.get(scope) ?? index;
    return heir === index ? [] : [{ index, heir }];
  });
  const distinct = [...firsts].map(([scope, index]) => ({ scope, index }));
  const { scopes, narrowed, dropped, replaced } = narrow(connector, distinct, choices);
  const isAllowed = ({ scope }: KeptScope) => !isRefused(type, scope, choices.judging);
  const all = choices.dropsImplied ? scopes : [];
  const { removed: covered, implied } = joined([
    dropImplied(connector, all.filter(isAllowed)),
    dropImplied(
      connector,
      all.filter((one) => !isAllowed(one)),
    ),
  ]);
  const spared = dropImplied(connector, all).implied.filter(
    ({ scope }) => isAllowed({ scope, index: 0 }) && !implied.some((one) => one.scope === scope),
  );
  const removed = [...replaced, ...covered];
  const gone = new Set(removed.map(({ index }) => index));
  const kept = scopes.filter(({ index }) => !gone.has(index));
  const sorted = kept.toSorted((a, b) => compareText(a.scope, b.scope));
  return {
    kept: sorted,
    removed: [...repetitions, ...removed].map((one) => ({
      index: one.index,
      heir: lastHeir(one.heir, removed),
    })),
    repeated: [...new Set(repetitions.map(({ heir }) => connector.scopes[heir]?.scope ?? ''))],
    isSorted: sorted.every(({ index }, place) => index === kept[place]?.index),
    implied,
    narrowed,
    dropped,
    spared,
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
 * Leaves out each scope that is not allowed beside a narrower one that is, and puts the widest allowed scope in the place
 * of the others. One narrowed scope may make room for another: what a wide scope gave already was no alternative. So it
 * is gone on until none is left, and each round leaves one scope less that is not allowed.
 */
function narrow({ type }: Connector, distinct: readonly KeptScope[], { narrows, judging }: FixChoices) {
  let scopes = distinct;
  const narrowed: { readonly from: string; readonly to: string }[] = [];
  const dropped: CoveredFor[] = [];
  const replaced: RemovedScope[] = [];
  const nextStep = () => (narrows && judging !== undefined ? nextToNarrow(type, scopes, judging) : undefined);
  for (let next = nextStep(); next !== undefined; next = nextStep()) {
    const { from, to } = next;
    if (to.kind === 'other') {
      scopes = scopes.map((one) => (one === from ? { index: from.index, scope: to.scope } : one));
      narrowed.push({ from: from.scope, to: to.scope });
    } else {
      scopes = scopes.filter((one) => one !== from);
      dropped.push({ scope: from.scope, instead: to.scope });
      replaced.push({ index: from.index, heir: to.index });
    }
  }
  return { scopes, narrowed, dropped, replaced };
}

/** What is written instead of a scope: another one, or nothing, because a narrower one is there already. */
interface NarrowingStep {
  readonly from: KeptScope;
  readonly to: { readonly kind: 'other'; readonly scope: string } | ({ readonly kind: 'there' } & KeptScope);
}

function nextToNarrow(
  type: string,
  scopes: readonly KeptScope[],
  judging: Judging,
): NarrowingStep | undefined {
  for (const from of scopes.filter(({ scope }) => isRefused(type, scope, judging))) {
    const narrower = narrowerScopes(type, from.scope).map(({ scope }) => scope);
    const there = scopes.find(({ scope }) => narrower.includes(scope) && isGranted(type, scope, judging));
    if (there !== undefined) return { from, to: { kind: 'there', ...there } };
    const others = scopes.filter((one) => one !== from).map((one) => one.scope);
    const alternative = allowedAlternative(judging.policy, type, from.scope, { others, removed: [] });
    if (alternative?.kind === 'narrower') return { from, to: { kind: 'other', scope: alternative.scope } };
  }
  return undefined;
}

/** Whether the policy lets the app have a scope at once. What Base44 adds by itself is no substitute for anything. */
function isGranted(type: string, scope: string, { policy, app, today }: Judging): boolean {
  const { kind, by } = evaluateScope(policy, { app, type, scope, today });
  return kind === 'allowed' && by.kind !== 'added-by-base44';
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

/** Where the comments of what goes end up: at a scope that stays. */
function lastHeir(heir: number, removed: readonly RemovedScope[]): number {
  const next = removed.find(({ index }) => index === heir);
  return next === undefined ? heir : lastHeir(next.heir, removed);
}

function joined(parts: readonly ReturnType<typeof dropImplied>[]) {
  return {
    removed: parts.flatMap(({ removed }) => removed),
    implied: parts.flatMap(({ implied }) => implied),
  };
}
