import type { DeclarationPorts } from '../../src/commands/trace-declarations.ts';
import { type IdentifiedEntry, isWithin } from '../../src/domain/app/tree.ts';
import type { BranchSteps } from '../../src/ports/branch-history.ts';
import { UserError } from '../../src/ports/errors.ts';
import { type MemoryEntry, memoryTree } from './memory-tree.ts';

export type Files = Readonly<Record<string, MemoryEntry>>;

export interface MemoryBranchOptions {
  /** Commits that cannot be listed. */
  readonly unreadable?: readonly string[];
  /** How many commits back the history goes. */
  readonly depth?: number;
}

export interface MemoryBranch extends DeclarationPorts {
  /** The last commit. */
  readonly head: string;
  /** The commits whose files were opened. */
  readonly opened: ReadonlySet<string>;
}

/** A branch in memory: its versions from the first to the last, which are the commits `c0`, `c1` and so on. */
export function memoryBranch(versions: readonly Files[], options: MemoryBranchOptions = {}): MemoryBranch {
  const { unreadable = [], depth = versions.length } = options;
  const opened = new Set<string>();
  const entriesOf = async (commit: string): Promise<readonly IdentifiedEntry[]> => {
    const files = versions[indexOf(commit)] ?? {};
    const entries = await memoryTree(files).list(['.']);
    return entries.map((entry) => ({ ...entry, id: idOf(entry.path, files) }));
  };
  async function standsAt(paths: readonly string[], index: number): Promise<string> {
    const entries = index < 0 ? [] : await entriesOf(`c${index}`);
    return JSON.stringify(entries.filter(({ path }) => paths.some((one) => isWithin(path, one))));
  }
  async function* stepsThatChange(commit: string, paths: readonly string[]): BranchSteps {
    for (let index = indexOf(commit); index >= 0; index -= 1) {
      if (index > 0 && versions.length - index >= depth) return 'cut-off';
      if ((await standsAt(paths, index)) === (await standsAt(paths, index - 1))) continue;
      yield {
        commit: `c${index}`,
        parent: index === 0 ? null : `c${index - 1}`,
        isChange: true,
        passedOver: [],
      };
    }
    return 'beginning';
  }
  return {
    head: `c${versions.length - 1}`,
    opened,
    history: { stepsThatChange, buildsOn: async (commit, other) => indexOf(other) <= indexOf(commit) },
    entries: {
      async entriesIn(commit, paths) {
        if (unreadable.includes(commit)) throw new UserError(`${commit} has too many files.`);
        return (await entriesOf(commit)).filter(({ path }) => paths.some((one) => isWithin(path, one)));
      },
    },
    openCommit(commit) {
      opened.add(commit);
      const tree = memoryTree(versions[indexOf(commit)] ?? {}, commit);
      if (!unreadable.includes(commit)) return tree;
      return { ...tree, list: () => Promise.reject(new UserError(`${commit} has too many files.`)) };
    },
  };
}

function indexOf(commit: string): number {
  return Number(commit.slice(1));
}

/** The content itself, which is the same exactly when its id would be. */
function idOf(path: string, files: Files): string {
  const entry = files[path];
  if (entry === undefined) {
    return JSON.stringify(Object.entries(files).filter(([below]) => isWithin(below, path)));
  }
  return typeof entry === 'string' ? entry : JSON.stringify(entry);
}
