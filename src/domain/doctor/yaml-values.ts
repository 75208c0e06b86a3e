/** One value may stand for a list of one. */
export function listOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** The members of a mapping as texts, whatever YAML takes them for; none of what is no mapping. */
export function textsOf(value: unknown): ReadonlyMap<string, string> {
  return new Map([...mapOf(value)].map(([key, item]) => [String(key), String(item ?? '')]));
}

/** A mapping; an empty one in the place of anything else. */
export function mapOf(value: unknown): ReadonlyMap<unknown, unknown> {
  return value instanceof Map ? value : new Map();
}
