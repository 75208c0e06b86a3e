import { leak } from './leak.ts';

/** The same data with another kind of value wherever one stands. Names and lists stay, so that all of it is looked at. */
export function withWrongTypes(data: unknown): unknown {
  return mapLeaves(data, (value) => (typeof value === 'string' ? { odd: leak } : `odd ${leak}`));
}

/** Members whose values are words of a list that the service may add to. */
const namesOfWords = new Set(['state', 'status', 'role_name', 'encoding', 'stripe_mode', '__typename']);

/** The same data with a word that nobody knows wherever one of a fixed list stands. */
export function withUnknownWords(data: unknown): unknown {
  return mapLeaves(data, (value, name) =>
    typeof value === 'string' && namesOfWords.has(name) ? 'SOMETHING_NEW' : value,
  );
}

function mapLeaves(data: unknown, change: (value: unknown, name: string) => unknown, name = ''): unknown {
  if (Array.isArray(data) && data.length > 0) return data.map((item) => mapLeaves(item, change, name));
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return change(data, name);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, mapLeaves(value, change, key)]));
}
