import type { FileContent } from '../domain/app/locate-app.ts';
import type { TreeEntry } from '../domain/app/tree.ts';
import {
  type ChangedWorkflow,
  isWorkflowPath,
  maxWorkflowBytes,
  maxWorkflows,
  workflowFolder,
} from '../domain/guard/workflows.ts';
import type { FileTree } from '../ports/file-tree.ts';

export interface ComparedFiles {
  readonly head: FileTree;
  readonly base: FileTree;
}

/**
 * The workflows that a change adds, edits or deletes. When there are more than are looked at, they are not read.
 *
 * @param changed paths that are known to be different on the two sides, whatever they are
 */
export async function readChangedWorkflows(
  { head, base }: ComparedFiles,
  changed: readonly string[],
): Promise<readonly ChangedWorkflow[]> {
  const paths = changed.filter(isWorkflowPath);
  const [after, before] = await Promise.all(
    paths.length > maxWorkflows ? [] : [head, base].map((side) => readAmong(side, paths)),
  );
  return paths.map((path) => ({ path, before: before?.get(path), after: after?.get(path) }));
}

async function readAmong(
  side: FileTree,
  paths: readonly string[],
): Promise<ReadonlyMap<string, FileContent>> {
  const entries = await Promise.all(paths.map((path) => side.find(path)));
  const found = entries.filter((entry, index) => entry?.path === paths[index]);
  return readFiles(side, found, maxWorkflowBytes);
}

/**
 * The same where nothing tells what is different: the workflows of both sides are read and compared. On disk, git may
 * end lines in another way than it commits them (`core.autocrlf`), which is no change.
 */
export async function compareWorkflows({ head, base }: ComparedFiles): Promise<readonly ChangedWorkflow[]> {
  const [after, before] = await Promise.all([head, base].map(readAll));
  if (after === undefined || before === undefined) throw new Error('A side was not read.');
  const paths = [...new Set([...after.keys(), ...before.keys()])];
  const isSame = head.revision === 'working-tree' ? isSameText : isSameContent;
  return paths
    .map((path) => ({ path, before: before.get(path), after: after.get(path) }))
    .filter((workflow) => !isSame(workflow.before, workflow.after));
}

async function readAll(side: FileTree): Promise<ReadonlyMap<string, FileContent>> {
  const folder = await side.find(workflowFolder);
  if (folder?.path !== workflowFolder || folder.kind !== 'folder') return new Map();
  const entries = await side.list([workflowFolder]);
  const workflows = entries.filter(({ path }) => isWorkflowPath(path));
  // Whatever the size: that two files are too large does not tell whether they are the same.
  return readFiles(side, workflows, Number.POSITIVE_INFINITY);
}

/** Folders and links are left out: GitHub does not run them. */
async function readFiles(
  side: FileTree,
  entries: readonly (TreeEntry | undefined)[],
  maxBytes: number,
): Promise<ReadonlyMap<string, FileContent>> {
  const paths = entries.flatMap((entry) => (entry?.kind === 'file' ? [entry.path] : []));
  return paths.length === 0 ? new Map() : side.read(paths, maxBytes);
}

function isSameText(one: FileContent | undefined, other: FileContent | undefined): boolean {
  if (one?.kind !== 'bytes' || other?.kind !== 'bytes') return false;
  return withPlainLineEnds(one.bytes) === withPlainLineEnds(other.bytes);
}

/** Each byte is a character, so that what is no UTF-8 stays different, too. */
function withPlainLineEnds(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replaceAll('\r\n', '\n');
}

function isSameContent(one: FileContent | undefined, other: FileContent | undefined): boolean {
  if (one?.kind !== 'bytes' || other?.kind !== 'bytes') return false;
  const { bytes } = other;
  return one.bytes.length === bytes.length && one.bytes.every((byte, index) => byte === bytes[index]);
}
