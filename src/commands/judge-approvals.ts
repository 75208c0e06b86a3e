import type { Account } from '../domain/approval/account.ts';
import type { ApprovalVerdict } from '../domain/approval/approval-verdict.ts';
import { type Directory, type Permission, permissions } from '../domain/approval/directory.ts';
import { evaluateApprovals } from '../domain/approval/evaluate-approvals.ts';
import { type ApprovalKey, keySet, keysOf } from '../domain/approval/keys.ts';
import type { AppPlaces } from '../domain/approval/relevant-paths.ts';
import { diffApp } from '../domain/diff/scope-diff.ts';
import { pairByApp } from '../domain/judge.ts';
import { looseningDigest } from '../domain/policy/loosening-digest.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import type { Approvals, Reviewer } from '../domain/policy/policy.ts';
import type { Actor } from '../ports/actor.ts';
import type { ApprovalReader, Review, TeamReader } from '../ports/approvals.ts';
import { MissingPermission, UserError, WorldError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { PullRequestReader } from '../ports/pull-request.ts';
import { type AppSelection, readApps } from './read-apps.ts';
import { readContributions } from './read-contributions.ts';
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
  const { needed, author, apps, selection } = question;
  const { policy, path: policyPath } = question.policy;
  if (needed.length === 0) return { kind: 'nothing-needed' };
  const [reviews, contributions] = await Promise.all([
    ports.approvals.reviews(),
    readContributions({ apps, named: selection.named, policyPath }, ports),
  ]);
  const [keysByCommit, directory] = await Promise.all([
    readKeys(reviews, question, ports),
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
async function readKeys(reviews: readonly Review[], question: ApprovalQuestion, ports: ApprovalPorts) {
  const approved = reviews.filter(({ state }) => state === 'approved');
  const commits = [...new Set(approved.flatMap(({ commit }) => commit ?? []))];
  const entries = commits.map(
    async (commit) => [commit, await keysOfCommit(commit, question, ports)] as const,
  );
  return new Map(await Promise.all(entries));
}

/** `unreadable` when it cannot be told for sure what the reviewer saw: such an approval approves nothing. */
async function keysOfCommit(
  commit: string,
  { baseTip, selection, policy }: ApprovalQuestion,
  { pull, openCommit }: ApprovalPorts,
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
    if (error instanceof UserError || error instanceof WorldError) return 'unreadable';
    throw error;
  }
}

function toAccount(actor: Actor | null): Account {
  if (actor === null) return { login: 'ghost', kind: 'deleted' };
  return { login: actor.login, kind: actor.kind === 'user' ? 'person' : 'bot' };
}

/** Looks up those who approve or object, as far as the policy's reviewers make it necessary. */
async function readDirectory(
  reviews: readonly Review[],
  approvals: Approvals | undefined,
  ports: ApprovalPorts,
): Promise<Directory> {
  const reviewers = approvals?.reviewers ?? [];
  const voices = reviews.filter(({ state }) => state === 'approved' || state === 'changes-requested');
  const people = voices.flatMap(({ author }) => (author?.kind === 'user' ? [author.login] : []));
  const logins = [...new Set(people)];
  const wantsRoles = reviewers.some(({ kind }) => kind === 'role');
  const roles = wantsRoles ? logins.map((login) => readRole(login, ports.approvals)) : [];
  const teams = reviewers
    .filter(({ kind }) => kind === 'team')
    .map((team) => readTeam(team, logins, ports.teams));
  return {
    permissions: new Map(await Promise.all(roles)),
    teams: new Map((await Promise.all(teams)).filter((team) => team !== undefined)),
  };
}

async function readRole(
  login: string,
  reader: ApprovalReader,
): Promise<readonly [string, Permission | 'unknown']> {
  const role = await orUnknown(reader.roleOf(login));
  return [login, permissions.find((permission) => permission === role) ?? 'unknown'];
}

type Members = ReadonlyMap<string, 'member' | 'not-member' | 'unknown'>;

/** Undefined when the members of the team cannot be read at all. */
async function readTeam(
  { text }: Reviewer,
  logins: readonly string[],
  reader: TeamReader | undefined,
): Promise<readonly [string, Members] | undefined> {
  if (reader === undefined) return undefined;
  const members = logins.map(async (login) => {
    const isMember = await orUnknown(reader.isMember(text.slice(1), login));
    const membership = isMember === 'unknown' ? isMember : isMember ? 'member' : 'not-member';
    return [login, membership] as const;
  });
  return [text, new Map(await Promise.all(members))];
}

/** What a token may not see is unknown, and unknown people do not count; any other failure is one of the run. */
async function orUnknown<Value>(look: Promise<Value>): Promise<Value | 'unknown'> {
  try {
    return await look;
  } catch (error) {
    if (error instanceof MissingPermission) return 'unknown';
    throw error;
  }
}
