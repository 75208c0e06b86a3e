type Texts = Readonly<Record<string, string>> | undefined;

/** What is in the base once a pull request is merged, as `mergePullRequest` does it. */
export function mergedFiles(before: Texts, base: Texts, head: Texts): Readonly<Record<string, string>> {
  const merged = new Map(Object.entries(before ?? {}));
  for (const path of new Set([...Object.keys(base ?? {}), ...Object.keys(head ?? {})])) {
    const text = head?.[path];
    if (text === base?.[path]) continue;
    if (text === undefined) merged.delete(path);
    else merged.set(path, text);
  }
  return Object.fromEntries(merged);
}
