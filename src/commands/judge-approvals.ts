import type { Account } from '../domain/approval/account.ts';
import type { ApprovalVerdict } from '../domain/approval/approval-verdict.ts';
import { evaluateApprovals } from '../domain/approval/evaluate-approvals.ts';
import type { KeysByCommit } from '../domain/approval/key-verdict.ts';
import { type ApprovalKey, keySet, keysOf } from '../domain/approval/keys.ts';
import type { AppPlaces } from '../domain/approval/relevant-paths.ts';
import { diffApp } from '../domain/diff/scope-diff.ts';
import { pairByApp } from '../domain/judge.ts';
import { looseningDigest } from '../domain/policy/loosening-digest.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import type { Actor } from '../ports/actor.ts';
import type { ApprovalReader, Review, TeamReader } from '../ports/approvals.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { PullRequestReader } from '../ports/pull-request.ts';
import { type AppSelection, readApps } from './read-apps.ts';
import { type Contributions, readContributions } from './read-contributions.ts';
import { type DirectoryPorts, readDirectory } from './read-directory.ts';
import { readPolicy } from './read-policy.ts';

/** What has to be approved in a pull request, and by whose rules. */
export interface ApprovalQuestion {
  /** The policy that judges. */
  readonly policy: PolicySnapshot & { readonly kind: 'policy' };
  /** What the policy puts under review; see `keysUnderReview`. */
  readonly needed: readonly ApprovalKey[];
  /** Those that something is to be approved in, or that may be part of it. */
  readonly apps: readonly AppPlaces[];
  readonly author: Actor | null;
  readonly baseTip: string;
  readonly selection: AppSelection;
}

export interface ApprovalPorts {
  readonly approvals: ApprovalReader;
  /** Undefined without a token that may list the members of teams. */
  readonly teams: TeamReader | undefined;
  readonly pull: Pick<PullRequestReader, 'findMergeBase'>;
  /** The files of a commit, without a checkout. */
  readonly openCommit: (commit: string) => FileTree;
}

/**
 * Whether the reviews of a pull request approve what policy puts under review. Each approval is worth what the
 * reviewed commit brought: what came later is not covered. Without anything to approve, nothing is read.
 */
export async function judgeApprovals(
  question: ApprovalQuestion,
  ports: ApprovalPorts,
): Promise<ApprovalVerdict> {
  const { needed, apps, selection } = question;
  if (needed.length === 0) return { kind: 'nothing-needed' };
  const [reviews, contributions] = await Promise.all([
    ports.approvals.reviews(),
    readContributions({ apps, named: selection.named, policyPath: question.policy.path }, ports),
  ]);
  const keysByCommit = readKeys(reviews, question, ports);
  return judgeReviews(
    { ...question, reviews, contributions, keysByCommit },
    { ...ports, roles: ports.approvals },
  );
}

/** Reviews, and what was reviewed. */
export interface ReviewQuestion extends Pick<ApprovalQuestion, 'policy' | 'needed' | 'author'> {
  readonly reviews: readonly Review[];
  readonly contributions: Contributions;
  readonly keysByCommit: KeysByCommit | Promise<KeysByCommit>;
}

/** Whether reviews approve what policy puts under review. People are looked up as far as that is necessary. */
export async function judgeReviews(
  { policy: { policy }, needed, author, reviews, contributions, ...question }: ReviewQuestion,
  ports: DirectoryPorts,
): Promise<ApprovalVerdict> {
  const [keysByCommit, directory] = await Promise.all([
    question.keysByCommit,
    readDirectory(reviews, policy.approvals, ports),
  ]);
  return evaluateApprovals({
    needed,
    approvals: policy.approvals,
    authorship: { author: toAccount(author), ...contributions },
    reviews: reviews.map(({ state, author: reviewer, commit, submittedAt }, id) => ({
      id,
      reviewer: toAccount(reviewer),
      state,
      commit,
      submittedAt,
    })),
    keysByCommit,
    directory,
  });
}

/** What each approved commit brought, compared with where it left the base branch. */
export async function readKeys(
  reviews: readonly Review[],
  question: Pick<ApprovalQuestion, 'baseTip' | 'selection' | 'policy'>,
  ports: Pick<ApprovalPorts, 'pull' | 'openCommit'>,
): Promise<KeysByCommit> {
  const approved = reviews.filter(({ state }) => state === 'approved');
  const commits = [...new Set(approved.flatMap(({ commit }) => commit ?? []))];
  const entries = commits.map(
    async (commit) => [commit, await keysOfCommit(commit, question, ports)] as const,
  );
  return new Map(await Promise.all(entries));
}

/**
 * `unreadable` when it cannot be told for sure what the reviewer saw: such an approval approves nothing.
 *
 * @throws WorldError when GitHub fails: the next run may see it, and a verdict that takes it for nothing would replace
 *   one that knew better
 */
async function keysOfCommit(
  commit: string,
  { baseTip, selection, policy }: Pick<ApprovalQuestion, 'baseTip' | 'selection' | 'policy'>,
  { pull, openCommit }: Pick<ApprovalPorts, 'pull' | 'openCommit'>,
): Promise<ReadonlySet<string> | 'unreadable'> {
  try {
    const base = await pull.findMergeBase(baseTip, commit);
    if (base === null) return 'unreadable';
    const context = { listedTypes: new Set(policy.policy.connectors.keys()) };
    const [after, before] = await Promise.all(
      [commit, base].map(async (one) => (await readApps(openCommit(one), selection, context)).apps),
    );
    const proposed = await readPolicy(openCommit(commit), policy.path);
    const loosening = looseningDigest(policy, proposed.policy);
    const pairs = pairByApp(after ?? [], before ?? []);
    return keySet([
      ...pairs.flatMap((pair) => keysOf(pair.app, diffApp(pair.base, pair.head))),
      ...(loosening === undefined ? [] : [{ kind: 'policy' as const, loosening }]),
    ]);
  } catch (error) {
    if (error instanceof UserError) return 'unreadable';
    throw error;
  }
}

function toAccount(actor: Actor | null): Account {
  if (actor === null) return { login: 'ghost', kind: 'deleted' };
  return { login: actor.login, kind: actor.kind === 'user' ? 'person' : 'bot' };
}
