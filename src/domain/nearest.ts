import { distance } from 'fastest-levenshtein';

/**
 * The candidate that `text` was most likely meant to be: the same but for case and separators, or one slip of
 * the finger away (two for five letters and more). Undefined when none is that near.
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(text);
  // Longer texts are no slip of the finger, and the distance would cost a quadratic table.
  if (wanted.length > 100) return undefined;
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [index, folded] of foldedOf(candidates).entries()) {
    const found = distance(wanted, folded);
    if (found < bestDistance) {
      best = candidates[index];
      bestDistance = found;
    }
  }
  const allowed = wanted.length < 5 ? 1 : 2;
  return bestDistance <= allowed ? best : undefined;
}

/** Most lists are constants, which are asked about once for each connector. */
const foldedByList = new WeakMap<readonly string[], readonly string[]>();

function foldedOf(candidates: readonly string[]): readonly string[] {
  const known = foldedByList.get(candidates);
  if (known !== undefined) return known;
  const folded = candidates.map(fold);
  foldedByList.set(candidates, folded);
  return folded;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, '');
}
