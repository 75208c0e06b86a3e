import { createHash } from 'node:crypto';

/** The id that git gives to a file with these bytes, by the same hash as another id of the repository. */
export function blobIdOf(bytes: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
