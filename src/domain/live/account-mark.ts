import { digestOf } from '../digest.ts';

/**
 * What stands for an account where everybody can read it: it tells accounts apart, and is too short to tell which one
 * it is. Null when it is not known who connected something.
 */
export function accountMark(connectedBy: string | null): string | null {
  return connectedBy === null ? null : digestOf([connectedBy.toLowerCase()]).slice(0, 4);
}
