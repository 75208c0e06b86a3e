import type { Finding } from './finding.ts';

/**
 * Marks the findings of the head that the base has too. Two findings are the same problem when rule, app,
 * connector (or file, where there is none) and scope agree; a line number may differ. Without a scope the message
 * has to agree too, which tells two unknown keys apart. When the head has a problem more often than the base, the
 * surplus is new.
 */
export function markPreexisting(head: readonly Finding[], base: readonly Finding[]): readonly Finding[] {
  const left = new Map<string, number>();
  for (const finding of base) {
    const key = problemKey(finding);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return head.map((finding) => {
    const key = problemKey(finding);
    const count = left.get(key) ?? 0;
    if (count === 0) return finding;
    left.set(key, count - 1);
    return { ...finding, preexisting: true };
  });
}

function problemKey({ rule, app, connector, path, scope, message }: Finding): string {
  // About a scope, a message also gives advice, and that depends on what else the file and the policy say.
  const detail = scope === undefined ? message : scope;
  return JSON.stringify([rule, app, connector ?? path, detail]);
}
