/** The arguments of a GraphQL list. */
export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
}

/** One page of a GraphQL list. */
export interface Connection<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The page that was asked for. GitHub wants a size, of at most 100. */
export function connect<T>(all: readonly T[], { first, last, after }: PageArguments): Connection<T> {
  const size = first ?? last;
  if (size === null || size === undefined) throw new Error('A list needs first or last.');
  if (size < 1 || size > 100) throw new Error(`A list has at most 100 records, not ${size}.`);
  const start = last == null ? (after == null ? 0 : Number(after)) : Math.max(0, all.length - size);
  const end = Math.min(all.length, start + size);
  return {
    totalCount: all.length,
    nodes: all.slice(start, end),
    pageInfo: { hasNextPage: end < all.length, endCursor: end === start ? null : String(end) },
  };
}
