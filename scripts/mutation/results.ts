/** What became of one change of the code. */
export interface Mutant {
  readonly file: string;
  readonly mutator: string;
  /** What stands in the code, and what stood there instead; line breaks and indents are one blank. */
  readonly from: string;
  readonly to: string;
  readonly status: 'noticed' | 'unnoticed' | 'not-tried';
}

/** Stryker's report, as far as it is read: https://github.com/stryker-mutator/mutation-testing-elements */
export interface StrykerReport {
  readonly files: Readonly<Record<string, StrykerFile>>;
}

interface StrykerFile {
  readonly source: string;
  readonly mutants: readonly {
    readonly mutatorName: string;
    readonly replacement?: string;
    readonly status: string;
    readonly location: { readonly start: Position; readonly end: Position };
  }[];
}

/** 1-based. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** Every change that was made or left out, by file and in the order of the code. */
export function mutantsOf({ files }: StrykerReport): readonly Mutant[] {
  return Object.entries(files)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([file, { source, mutants }]) => {
      const offset = offsetsIn(source);
      return mutants
        .map(({ location: { start, end }, ...mutant }) => ({
          ...mutant,
          start: offset(start),
          end: offset(end),
        }))
        .toSorted((one, other) => one.start - other.start || one.end - other.end)
        .map(({ mutatorName, replacement = '', status, start, end }) => ({
          file,
          mutator: mutatorName,
          from: onOneLine(source.slice(start, end)),
          to: onOneLine(replacement),
          status: statusOf(status),
        }));
    });
}

/** A test that never ends has noticed the change too; where none can start, none was tried. */
function statusOf(status: string): Mutant['status'] {
  switch (status) {
    case 'Killed':
    case 'Timeout':
      return 'noticed';
    case 'Survived':
    case 'NoCoverage':
      return 'unnoticed';
    case 'Ignored':
    case 'RuntimeError':
      return 'not-tried';
    default:
      throw new Error(`There are changes that came to nothing: ${status}. Run it again.`);
  }
}

function offsetsIn(source: string): (position: Position) => number {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return ({ line, column }) => (starts[line - 1] ?? source.length) + column - 1;
}

function onOneLine(code: string): string {
  return code.replaceAll(/\s+/g, ' ').trim();
}
