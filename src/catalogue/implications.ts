import { scopesOf } from './catalogue.ts';
import type { ScopeFacts } from './facts.ts';
import { canonicalScope } from './spellings.ts';

interface Implications {
  readonly implied: ReadonlyMap<string, ReadonlySet<string>>;
  readonly implying: ReadonlyMap<string, ReadonlySet<string>>;
}

const nothing: ReadonlySet<string> = new Set();
const noImplications: Implications = { implied: new Map(), implying: new Map() };
const implicationsByType = new Map<string, Implications>();

/**
 * Everything that a scope covers, as documented or derived from documentation: its aliases, what it implies,
 * and so on, without itself. Empty for a type or scope that the catalogue does not know.
 */
export function impliedScopes(type: string, scope: string): ReadonlySet<string> {
  return implicationsOf(type).implied.get(scope) ?? nothing;
}

/** Every scope that covers the given one; the reverse of {@link impliedScopes}. */
export function implyingScopes(type: string, scope: string): ReadonlySet<string> {
  return implicationsOf(type).implying.get(scope) ?? nothing;
}

/**
 * Whether an app that was granted one scope has what another would give: the same, an alias or implied, however its
 * provider lets both be written.
 */
export function covers(type: string, granted: string, wanted: string): boolean {
  const [held, other] = [canonicalScope(type, granted), canonicalScope(type, wanted)];
  return held === other || impliedScopes(type, held).has(other);
}

function implicationsOf(type: string): Implications {
  const known = implicationsByType.get(type);
  if (known !== undefined) return known;
  const scopes = scopesOf(type);
  // A type that the catalogue lacks is not kept: the names come from files, and there is no end to them.
  if (scopes.length === 0) return noImplications;
  const implications = relate(scopes);
  implicationsByType.set(type, implications);
  return implications;
}

function relate(scopes: readonly ScopeFacts[]): Implications {
  const nextTo = new Map(scopes.map((facts) => [facts.scope, [...facts.aliases, ...facts.implies]]));
  const implied = new Map<string, ReadonlySet<string>>();
  const implying = new Map<string, Set<string>>(scopes.map((facts) => [facts.scope, new Set()]));
  for (const { scope } of scopes) {
    const reached = reachableFrom(scope, nextTo);
    implied.set(scope, reached);
    for (const other of reached) implying.get(other)?.add(scope);
  }
  return { implied, implying };
}

/** Aliases point at each other, so the way may lead in circles: each scope is visited once. */
function reachableFrom(start: string, nextTo: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const scope of reached) {
    // A set's iteration also visits what is added on the way.
    for (const next of nextTo.get(scope) ?? []) reached.add(next);
  }
  reached.delete(start);
  return reached;
}
