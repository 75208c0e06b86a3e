import { type Decode, nodes, nullable, record, text, truth, UnexpectedReply } from './decode.ts';

/** One page of a GraphQL list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page starts; null when this is the last. */
  readonly next: string | null;
}

/** The field to ask for beside `nodes`. */
export const pageInfoField = 'pageInfo { hasNextPage endCursor }';

export function page<T>(decode: Decode<T>): Decode<Page<T>> {
  const decodeFields = record({
    nodes: nodes(decode),
    pageInfo: record({ hasNextPage: truth, endCursor: nullable(text) }),
  });
  return (value, at) => {
    const { nodes: items, pageInfo } = decodeFields(value, at);
    const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (pageInfo.hasNextPage && next === null)
      throw new UnexpectedReply(`${at} does not say where it goes on`);
    return { items, next };
  };
}

/** All pages of a list, one after the other. */
export async function readAllPages<T>(
  read: (after: string | null) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const all: T[] = [];
  let after: string | null = null;
  do {
    const { items, next }: Page<T> = await read(after);
    all.push(...items);
    after = next;
  } while (after !== null);
  return all;
}
