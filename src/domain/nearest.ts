import { distance } from 'fastest-levenshtein';

/**
 * The candidate that `text` was most likely meant to be: the same but for case and separators, or one slip of
 * the finger away (two for five letters and more). Undefined when none is that near.
 */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(text);
  // Longer texts are no slip of the finger, and the distance would cost a quadratic table.
  if (wanted.length > 100) return undefined;
  const allowed = wanted.length < 5 ? 1 : 2;
  let best: string | undefined;
  let bestDistance = allowed + 1;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    // A distance is at least the difference in length, and takes far longer to find out.
    if (Math.abs(folded.length - wanted.length) >= bestDistance) continue;
    const found = distance(wanted, folded);
    if (found < bestDistance) {
      best = candidate;
      bestDistance = found;
    }
  }
  return best;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[\s_-]/g, '');
}
