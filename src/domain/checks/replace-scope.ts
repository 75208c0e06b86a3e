import type { Connector } from '../connector/connector.ts';
import type { Fix } from '../finding.ts';

/** The fix that writes a known scope in a scope's place; none where the file lists that one already. */
export function replaceScope({ scopes }: Connector, replacement: string): { readonly fix?: Fix } {
  if (scopes.some(({ scope }) => scope === replacement)) return {};
  return { fix: { replacement, message: `Write "${replacement}".` } };
}
