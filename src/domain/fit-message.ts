/** The most characters of a finding's message. */
export const longestMessage = 200;

/** The first of some ways to say the same, most telling first, that fits a message; the last one is cut to fit. */
export function firstThatFits(...candidates: readonly string[]): string {
  const fitting = candidates.find((candidate) => candidate.length <= longestMessage);
  return fitting ?? `${(candidates.at(-1) ?? '').slice(0, longestMessage - 1)}…`;
}
