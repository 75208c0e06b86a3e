import { execFileSync } from 'node:child_process';
import type { GitObjectStore, ObjectType } from './git-objects.ts';

/** Copies all objects of a real git repository. They have to come out under the same ids. */
export function importGitRepository(store: GitObjectStore, root: string): void {
  const git = (args: readonly string[], input = '') =>
    execFileSync('git', ['-C', root, ...args], { input, maxBuffer: 1 << 28 });
  const listed = git(['cat-file', '--batch-all-objects', '--batch-check']).toString().trim().split('\n');
  const ids = listed.map((line) => line.split(' ', 1)[0] ?? '');
  const output = git(['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  let offset = 0;
  for (const id of ids) {
    const lineEnd = output.indexOf(0x0a, offset);
    const [, type, size] = output.toString('latin1', offset, lineEnd).split(' ');
    const end = lineEnd + 1 + Number(size);
    if (type !== 'tag' && store.add(type as ObjectType, output.subarray(lineEnd + 1, end)) !== id) {
      throw new Error(`The object ${id} came out under another id.`);
    }
    offset = end + 1;
  }
}
