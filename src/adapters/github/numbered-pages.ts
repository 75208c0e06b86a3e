import type { GitHubClient, RestCall } from './client.ts';
import type { Decode } from './decode.ts';

/** A REST list that comes in pages. */
export interface ListCall<T> extends Pick<RestCall<T>, 'what' | 'permission' | 'route'> {
  readonly parameters: Readonly<Record<string, string>>;
  /** What is on one page. */
  readonly page: Decode<readonly T[]>;
}

/** The most that GitHub puts on a page. */
const pageSize = 100;

/** All pages of a list, one after the other: the last one is not full. */
export async function readNumberedPages<T>(
  client: GitHubClient,
  { page: decode, ...call }: ListCall<T>,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (let page = 1; ; page += 1) {
    const parameters = { ...call.parameters, per_page: pageSize, page };
    const items = await client.rest({ ...call, parameters, decode });
    all.push(...items);
    if (items.length < pageSize) return all;
  }
}
