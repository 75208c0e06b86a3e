import { compilePattern } from '../policy/pattern.ts';

/**
 * Whether a connection counts as made by the right account: an e-mail address, in which `*` stands for any characters,
 * whatever the case. Somebody whom Base44 does not name is not proven to be the right one.
 *
 * @param pattern the policy's `connectedBy`; undefined when anybody may connect it
 */
export function isRightAccount(pattern: string | undefined, connectedBy: string | null): boolean {
  if (pattern === undefined) return true;
  return connectedBy !== null && compilePattern(pattern.toLowerCase())(connectedBy.toLowerCase());
}
