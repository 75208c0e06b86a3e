import { notARegularEntry } from '../domain/app/connector-files.ts';
import type { FileContent } from '../domain/app/locate-app.ts';
import { tooLarge } from '../domain/jsonc/decode-text.ts';
import { type PolicySnapshot, parsePolicy } from '../domain/policy/parse-policy.ts';
import { maxPolicyBytes } from '../domain/policy/policy.ts';
import type { FileTree } from '../ports/file-tree.ts';

/** The policy of one side of a comparison, with the bytes that it was read from. */
export interface ReadPolicy {
  readonly policy: PolicySnapshot;
  readonly contents: ReadonlyMap<string, FileContent>;
}

/** Reads the policy at a path. Only a regular file is read, and nothing on the way to it may be a link. */
export async function readPolicy(files: FileTree, path: string): Promise<ReadPolicy> {
  const entry = await files.find(path);
  if (entry === undefined) return { policy: { kind: 'missing', path }, contents: new Map() };
  if (entry.path !== path || entry.kind !== 'file') {
    const problem = notARegularEntry(entry.kind, entry.path === path ? 'file' : 'folder');
    return { policy: { kind: 'unusable', path: entry.path, problems: [problem] }, contents: new Map() };
  }
  const contents = await files.read([path], maxPolicyBytes);
  return { policy: parseContent(contents.get(path), path), contents };
}

function parseContent(content: FileContent | undefined, path: string): PolicySnapshot {
  if (content === undefined) throw new Error(`The content of ${path} was not loaded.`);
  if (content.kind === 'bytes') return parsePolicy(content.bytes, path);
  return { kind: 'unusable', path, problems: [tooLarge(content.size, maxPolicyBytes)] };
}
