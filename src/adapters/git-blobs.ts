import type { FileContent } from '../domain/app/locate-app.ts';
import type { ObjectReader } from './git-object-reader.ts';

/** Which files to read. */
export interface BlobRequest {
  readonly paths: readonly string[];
  /** The ids of the files that were listed, by path. */
  readonly ids: ReadonlyMap<string, string>;
  /** Larger files come with their size only. */
  readonly maxBytes: number;
  /** What to throw where git does not have a file that it named. */
  readonly failure: (what: string, reason: string) => Error;
}

/** Reads files that git was asked about before, all at once. */
export async function readBlobs(
  objects: ObjectReader,
  { paths, ids, maxBytes, failure }: BlobRequest,
): Promise<ReadonlyMap<string, FileContent>> {
  const wanted = paths.map((path) => {
    const id = ids.get(path);
    if (id === undefined) throw new Error(`${path} was not listed.`);
    return id;
  });
  const found = await objects.read(wanted, maxBytes);
  return new Map(
    paths.map((path, index): [string, FileContent] => {
      const blob = found[index];
      if (blob?.type !== 'blob') throw failure(`read ${path}`, `${wanted[index]} is no file here`);
      const { bytes, size } = blob;
      return [path, bytes === undefined ? { kind: 'too-large', size } : { kind: 'bytes', bytes }];
    }),
  );
}
