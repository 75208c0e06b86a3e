import type { PlacedProblem } from '../app/connector-files.ts';
import type { Range } from '../finding.ts';
import { startOfFile } from '../finding.ts';
import { quote } from '../quote.ts';

/** A file that names a type, whether or not the rest of it is well-formed. */
export interface TypedFile {
  readonly path: string;
  readonly type: string;
  readonly range: Range | undefined;
}

/**
 * Files of one app that describe the same connector, compared without case. Base44 refuses the push, so none of
 * them counts; the finding stands at the second and later ones.
 */
export function duplicateTypes(files: readonly TypedFile[]): readonly PlacedProblem[] {
  const firstByType = new Map<string, TypedFile>();
  return files.flatMap((file) => {
    const key = file.type.toLowerCase();
    const first = firstByType.get(key);
    if (first === undefined) {
      firstByType.set(key, file);
      return [];
    }
    const { line, column } = first.range ?? startOfFile;
    return {
      path: file.path,
      problem: {
        rule: 'duplicate-type' as const,
        message: `Another file of this app holds the connector ${quote(file.type)} too, and Base44 refuses both. Merge them into one file.`,
        ...(file.range === undefined ? {} : { range: file.range }),
        connector: file.type,
        related: [{ message: 'The other file is this one.', path: first.path, line, column }],
      },
    };
  });
}
