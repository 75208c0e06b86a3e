import type { PolicyAtTip, PolicyFile, PolicyLocation, PolicyReader } from '../../ports/pull-request.ts';
import { kindOfMode } from '../git-mode.ts';
import type { BlobReader } from './blobs.ts';
import type { GitHubClient } from './client.ts';
import { nullable, objectId, optional, record, text, truth, whole } from './decode.ts';
import type { GitObjects } from './file-tree.ts';
import { blobTextFields } from './objects-query.ts';
import type { RepositoryName } from './repository-name.ts';

/** Fields of Repository: the tip of the default branch, with the policy file at `$policyPath`. */
export const defaultBranchFields = `defaultBranchRef {
  name
  target {
    oid
    ... on Commit {
      policy: file(path: $policyPath) {
        mode
        oid
        object { ... on Blob { byteSize ${blobTextFields} } }
      }
    }
  }
}`;

const decodePolicy = nullable(
  record({
    mode: whole,
    oid: objectId,
    object: nullable(
      record({
        byteSize: optional(whole),
        text: optional(nullable(text)),
        isBinary: optional(nullable(truth)),
        isTruncated: optional(truth),
      }),
    ),
  }),
);

export const decodeDefaultBranch = record({
  name: text,
  target: record({ oid: objectId, policy: decodePolicy }),
});

/** The policy, its bytes from the reply itself where that shows them exactly. */
export async function toPolicyAtTip(
  { name, target }: ReturnType<typeof decodeDefaultBranch>,
  location: PolicyLocation,
  blobs: BlobReader,
): Promise<PolicyAtTip> {
  return { branch: name, commit: target.oid, file: await toPolicyFile(target.policy, location, blobs) };
}

async function toPolicyFile(
  entry: ReturnType<typeof decodePolicy>,
  { maxBytes }: PolicyLocation,
  blobs: BlobReader,
): Promise<PolicyFile> {
  if (entry === null) return { kind: 'absent' };
  const { mode, oid, object } = entry;
  const kind = kindOfMode(mode.toString(8).padStart(6, '0'));
  if (kind !== 'file') return { kind: 'not-a-file', entry: kind };
  const { byteSize, text: shown = null, isBinary = null, isTruncated = true } = object ?? {};
  if (byteSize !== undefined && byteSize > maxBytes) {
    return { kind: 'file', content: { kind: 'too-large', size: byteSize } };
  }
  const bytes = await blobs.readGiven(oid, { text: shown, isBinary, isTruncated });
  return { kind: 'file', content: { kind: 'bytes', bytes } };
}

export interface PolicyReaderOptions {
  readonly client: GitHubClient;
  readonly objects: GitObjects;
  readonly name: RepositoryName;
}

const query = `query Policy($owner: String!, $repo: String!, $policyPath: String!) {
  repository(owner: $owner, name: $repo) { isPrivate ${defaultBranchFields} }
}`;

const reply = record({ repository: record({ isPrivate: truth, defaultBranchRef: decodeDefaultBranch }) });

export function openPolicyReader({ client, objects, name }: PolicyReaderOptions): PolicyReader {
  return {
    async read(location) {
      const { repository } = await client.graphql({
        what: `read ${location.path} on the default branch`,
        permission: 'contents: read',
        query,
        variables: { owner: name.owner, repo: name.repo, policyPath: location.path },
        decode: reply,
        absentFields: ['policy'],
      });
      const { isPrivate, defaultBranchRef } = repository;
      return { ...(await toPolicyAtTip(defaultBranchRef, location, objects.blobs)), isPrivate };
    },
  };
}
