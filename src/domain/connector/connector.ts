import type { Range } from '../finding.ts';

/** A scope as a connector file declares it. */
export interface DeclaredScope {
  readonly scope: string;
  readonly range: Range;
}

/** A connector as its file declares it. */
export interface Connector {
  readonly type: string;
  readonly typeRange: Range;
  /** In the order of the file, repetitions included: exactly what Base44's CLI would send. */
  readonly scopes: readonly DeclaredScope[];
  /** Relative to the repository's root. */
  readonly path: string;
}

/** Each scope of a connector where the file lists it first. */
export function distinctScopes({ scopes }: Connector): readonly DeclaredScope[] {
  const seen = new Set<string>();
  return scopes.filter(({ scope }) => !seen.has(scope) && seen.add(scope));
}
