import type { JsonValue } from './read-jsonc.ts';

/**
 * Where two readings of one text differ: the path of the first difference (`$.scopes[1]`), or undefined when they
 * are deeply equal. Own enumerable keys count; numbers are compared with `Object.is`.
 */
export function findDifference(ours: JsonValue, theirs: unknown, path = '$'): string | undefined {
  if (Array.isArray(ours)) {
    if (!Array.isArray(theirs) || theirs.length !== ours.length) return path;
    return firstDefined(ours, (item, index) => findDifference(item, theirs[index], `${path}[${index}]`));
  }
  if (typeof ours === 'object' && ours !== null) {
    if (typeof theirs !== 'object' || theirs === null || Array.isArray(theirs)) return path;
    const entries = new Map<string, unknown>(Object.entries(theirs));
    const keys = Object.keys(ours);
    if (keys.length !== entries.size) return path;
    return firstDefined(keys, (key) => {
      const place = `${path}.${key}`;
      const value = (ours as Readonly<Record<string, JsonValue>>)[key];
      return value !== undefined && entries.has(key) ? findDifference(value, entries.get(key), place) : place;
    });
  }
  return Object.is(ours, theirs) ? undefined : path;
}

function firstDefined<Item, Result>(
  items: readonly Item[],
  find: (item: Item, index: number) => Result | undefined,
): Result | undefined {
  for (const [index, item] of items.entries()) {
    const result = find(item, index);
    if (result !== undefined) return result;
  }
  return undefined;
}
