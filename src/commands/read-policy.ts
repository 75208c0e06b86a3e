import { notARegularEntry } from '../domain/app/connector-files.ts';
import type { FileContent } from '../domain/app/locate-app.ts';
import { parentOf } from '../domain/app/tree.ts';
import { tooLarge } from '../domain/jsonc/decode-text.ts';
import { type PolicySnapshot, parsePolicy } from '../domain/policy/parse-policy.ts';
import { defaultPolicyPath, maxPolicyBytes } from '../domain/policy/policy.ts';
import { misplacedPolicies, policyMeantBy } from '../domain/policy/policy-meant.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { PolicyFile } from '../ports/pull-request.ts';

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

/**
 * Reads the policy that the user named; when none was named, the default one, which need not exist.
 *
 * @throws UserError when the named one is not there
 */
export async function readChosenPolicy(files: FileTree, named: string | undefined): Promise<ReadPolicy> {
  const reading = await readPolicy(files, named ?? defaultPolicyPath);
  if (reading.policy.kind !== 'missing') return reading;
  if (named !== undefined) throw new UserError(noSuchPolicy(named));
  return { ...reading, policy: await withMistaken(reading.policy, files) };
}

/** With the file that was most likely meant as the policy. It is looked for only where there is no policy. */
export async function withMistaken(policy: PolicySnapshot, files: FileTree): Promise<PolicySnapshot> {
  if (policy.kind !== 'missing') return policy;
  const mistaken = await findMistaken(files);
  return mistaken === undefined ? policy : { ...policy, mistaken };
}

/** A file that has nearly the name or the place of a policy. */
export async function findMistaken(files: FileTree): Promise<string | undefined> {
  const folder = parentOf(defaultPolicyPath);
  const [beside, elsewhere] = await Promise.all([
    files.list([folder]),
    Promise.all(misplacedPolicies.map((path) => files.find(path))),
  ]);
  const inFolder = beside.filter(({ path }) => parentOf(path) === folder);
  const found = [...inFolder, ...elsewhere.flatMap((entry) => entry ?? [])];
  return policyMeantBy(found.filter(({ kind }) => kind === 'file').map(({ path }) => path));
}

/** The policy that was read at the tip of the default branch. */
export function toPolicySnapshot(file: PolicyFile, path: string): PolicySnapshot {
  switch (file.kind) {
    case 'absent':
      return { kind: 'missing', path };
    case 'not-a-file':
      return { kind: 'unusable', path, problems: [notARegularEntry(file.entry, 'file')] };
    case 'file':
      return parseContent(file.content, path);
    default:
      return file satisfies never;
  }
}

function noSuchPolicy(path: string): string {
  return `There is no policy ${path}. Check --policy, or leave it out to use ${defaultPolicyPath} where there is one.`;
}

function parseContent(content: FileContent | undefined, path: string): PolicySnapshot {
  if (content === undefined) throw new Error(`The content of ${path} was not loaded.`);
  if (content.kind === 'bytes') return parsePolicy(content.bytes, path);
  return { kind: 'unusable', path, problems: [tooLarge(content.size, maxPolicyBytes)] };
}
