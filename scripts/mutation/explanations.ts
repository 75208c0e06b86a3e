import type { Mutant } from './results.ts';

/** Why some changes of a file make no difference that a test could notice: `stryker.explained.json`. */
export interface Explanation {
  readonly file: string;
  readonly why: string;
  readonly changes: readonly Change[];
}

/** A change, by what it does instead of where: it stays the same when the code around it moves. */
export interface Change {
  readonly mutator: string;
  readonly from: string;
  readonly to: string;
}

export interface Explained {
  /** What no test notices, with the explanation where there is one. */
  readonly survivors: readonly (Mutant & { readonly why: string | undefined })[];
  /** Explained changes that a test notices by now, or that are not made any more. */
  readonly stale: readonly (Change & { readonly file: string })[];
}

/** Holds explanations against what no test notices. Those about files that were not measured are let be. */
export function explain(mutants: readonly Mutant[], explanations: readonly Explanation[]): Explained {
  const known = new Map(
    explanations.flatMap(({ file, why, changes }) =>
      changes.map((change) => [keyOf({ file, ...change }), { why, change: { file, ...change } }] as const),
    ),
  );
  const unnoticed = mutants.filter(({ status }) => status === 'unnoticed');
  const met = new Set(unnoticed.map(keyOf));
  const measured = new Set(mutants.map(({ file }) => file));
  return {
    survivors: unnoticed.map((mutant) => ({ ...mutant, why: known.get(keyOf(mutant))?.why })),
    stale: [...known]
      .filter(([key, { change }]) => measured.has(change.file) && !met.has(key))
      .map(([, { change }]) => change),
  };
}

function keyOf({ file, mutator, from, to }: Change & { readonly file: string }): string {
  return JSON.stringify([file, mutator, from, to]);
}
