import { isSameName } from '../domain/approval/account.ts';
import type { ApprovalVerdict } from '../domain/approval/approval-verdict.ts';
import type { KeyVerdict } from '../domain/approval/key-verdict.ts';
import { type ApprovalKey, connectorKey, keySet, keyText, scopeKey } from '../domain/approval/keys.ts';
import { type NotApproved, notApproved, type Provenance } from '../domain/approval/provenance.ts';
import type { AppPlaces } from '../domain/approval/relevant-paths.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import type { Review } from '../ports/approvals.ts';
import type { BranchStep } from '../ports/branch-history.ts';
import { MissingPermission, UserError } from '../ports/errors.ts';
import type { EnvironmentReviews, StepOrigin, StepOrigins } from '../ports/step-origin.ts';
import { type ApprovalPorts, judgeReviews, readKeys } from './judge-approvals.ts';
import { type AppSelection, locateApps } from './read-apps.ts';
import { type Contributions, readContributions, toContribution } from './read-contributions.ts';
import type { DeclarationTrace } from './trace-declarations.ts';

/** What is on a branch and has to be approved, and by whose rules. */
export interface ProvenanceQuestion {
  /** The policy at the tip of the default branch. Where there is none, nothing is under review. */
  readonly policy: PolicySnapshot & { readonly kind: 'policy' | 'missing' };
  readonly branch: string;
  readonly selection: AppSelection;
  /** The increases that the policy puts under review, and the connectors that are to be removed. */
  readonly keys: readonly ApprovalKey[];
  /** Where each of them comes from; of the app that the keys are of. */
  readonly trace: DeclarationTrace;
  /** The logins of those who started this run: what they say about its environment does not count. */
  readonly actors: readonly string[];
}

export interface ProvenancePorts extends Omit<ApprovalPorts, 'approvals'> {
  readonly origins: StepOrigins;
  /** Undefined where no workflow runs. */
  readonly environment: EnvironmentReviews | undefined;
}

/**
 * Whether what is on a branch was approved, key by key and in their order: by the reviews of the pull request that
 * brought it, those after the merge too, or by those who approved the environment of this run.
 *
 * @throws MissingPermission when the token may not see pull requests
 * @throws WorldError when GitHub fails
 */
export async function judgeProvenance(
  question: ProvenanceQuestion,
  ports: ProvenancePorts,
): Promise<readonly Provenance[]> {
  const bySource = new Map<string, Sourced[]>();
  for (const key of question.keys) {
    const sourced = sourceOf(key, question.trace);
    const commit = sourced.step?.commit ?? '';
    bySource.set(commit, [...(bySource.get(commit) ?? []), sourced]);
  }
  const environment = bySource.size === 0 ? [] : await readEnvironment(question, ports);
  const groups = [...bySource.values()].map((group) => judgeGroup(group, { question, ports, environment }));
  const judged = new Map((await Promise.all(groups)).flat().map((one) => [keyText(one.key), one]));
  return question.keys.flatMap((key) => judged.get(keyText(key)) ?? []);
}

/** A key with the step that brought it, and what that added, which is what was reviewed. */
interface Sourced {
  readonly key: ApprovalKey;
  readonly reviewed: ApprovalKey;
  /** Null when it is not known. */
  readonly step: BranchStep | null;
}

function sourceOf(key: ApprovalKey, { increases, removals }: DeclarationTrace): Sourced {
  const unknown = { key, reviewed: key, step: null };
  if (key.kind !== 'connector') return unknown;
  const { app, connector } = key;
  if (key.sign === '-') {
    const standing = removals.get(connector);
    return standing?.kind === 'deleted' ? { ...unknown, step: standing } : unknown;
  }
  const origin = increases.get(keyText(key));
  if (origin?.kind !== 'step') return unknown;
  const { scope } = origin;
  const reviewed = scope === null ? connectorKey(app, connector, '+') : scopeKey(app, connector, scope);
  return { key, reviewed, step: origin };
}

/** Stands for the commit that an environment's reviewers saw: they approve the run, and so all that it brings. */
const thisRun = 'this run';

/** Approvals of the environment. Without the permission to read them there are none. */
async function readEnvironment(
  { actors }: ProvenanceQuestion,
  { environment }: ProvenancePorts,
): Promise<readonly Review[]> {
  try {
    const reviews = (await environment?.list()) ?? [];
    return reviews
      .filter(
        ({ state, author }) => state === 'approved' && !actors.some((one) => isSameName(one, author.login)),
      )
      .map(({ author }) => ({ state: 'approved', author, commit: thisRun, submittedAt: '9999' }));
  } catch (error) {
    if (error instanceof MissingPermission) return [];
    throw error;
  }
}

interface Hearing {
  readonly question: ProvenanceQuestion;
  readonly ports: ProvenancePorts;
  readonly environment: readonly Review[];
}

/** Judges what one step brought. */
async function judgeGroup(group: readonly Sourced[], hearing: Hearing): Promise<readonly Provenance[]> {
  const { question, ports, environment } = hearing;
  const step = group[0]?.step ?? null;
  const unknown: StepOrigin = { pullRequest: null, authors: [null] };
  const origin = step === null ? unknown : await ports.origins.of(step, question.branch);
  const needed = group.map(({ reviewed }) => reviewed);
  const brought = await readPullRequest(origin, step, hearing);
  const { policy } = question;
  const hear = async (reviews: readonly Review[]): Promise<ApprovalVerdict> => {
    if (policy.kind === 'missing') return { kind: 'nothing-needed' };
    const { contributions } = brought;
    const author = origin.pullRequest?.author ?? null;
    const keysByCommit = new Map([...brought.keysByCommit, [thisRun, keySet(needed)] as const]);
    return judgeReviews(
      { policy, needed, author, reviews, contributions, keysByCommit },
      { teams: ports.teams, roles: ports.origins },
    );
  };
  const byReviews = await hear(brought.reviews);
  // Whoever requests changes is not overruled by the approval of somebody else.
  const isOpen = byReviews.kind === 'waiting' && environment.length > 0;
  const withRun = isOpen ? await hear([...brought.reviews, ...environment]) : byReviews;
  return group.map((sourced) => conclude(sourced, { question, origin, byReviews, withRun }));
}

interface Brought {
  readonly reviews: readonly Review[];
  readonly contributions: Contributions;
  readonly keysByCommit: Awaited<ReturnType<typeof readKeys>>;
}

/** The reviews of the pull request that brought a step. What was pushed is the work of the commit's authors. */
async function readPullRequest(
  { pullRequest, authors }: StepOrigin,
  step: BranchStep | null,
  { question, ports }: Hearing,
): Promise<Brought> {
  const { policy } = question;
  if (pullRequest === null || step === null || step.parent === null || policy.kind === 'missing') {
    const contribution = toContribution({ oid: step?.commit ?? '', authors });
    return {
      reviews: [],
      contributions: { commitCount: 1, contributions: [contribution] },
      keysByCommit: new Map(),
    };
  }
  const reader = ports.origins.approvalsOf(pullRequest.number);
  const { selection } = question;
  const { commit, parent } = step;
  const readAuthors = async () => {
    const apps = await readPlaces([commit, parent], selection, ports);
    const places = { apps, named: selection.named, policyPath: policy.path };
    return readContributions(places, { approvals: reader, pull: ports.pull });
  };
  const [reviews, contributions] = await Promise.all([reader.reviews(), readAuthors()]);
  // The pull request was compared with what the branch was at before: merged, it has nothing more to compare.
  const keysByCommit = await readKeys(reviews, { policy, selection, baseTip: step.parent }, ports);
  return { reviews, contributions, keysByCommit };
}

/** Where connectors were declared in commits, which need not be where they are by now. */
async function readPlaces(
  commits: readonly string[],
  selection: AppSelection,
  { openCommit }: Pick<ProvenancePorts, 'openCommit'>,
): Promise<readonly AppPlaces[]> {
  try {
    const located = commits.map((commit) => locateApps(openCommit(commit), selection));
    return (await Promise.all(located)).flat();
  } catch (error) {
    if (error instanceof UserError) return [{ app: '.', connectorsDir: null }];
    throw error;
  }
}

interface Judged {
  readonly question: ProvenanceQuestion;
  readonly origin: StepOrigin;
  readonly byReviews: ApprovalVerdict;
  readonly withRun: ApprovalVerdict;
}

function conclude({ key, reviewed, step }: Sourced, judged: Judged): Provenance {
  const { question, origin, byReviews, withRun } = judged;
  const pullRequest = origin.pullRequest?.number ?? null;
  const refuse = (reason: NotApproved) =>
    notApproved(key, reason, { commit: step?.commit ?? null, pullRequest });
  const isRemoval = key.kind === 'connector' && key.sign === '-';
  const { policy } = question;
  const removals = policy.kind === 'missing' ? 'allow' : policy.policy.removals.value;
  if (isRemoval && removals === 'deny') return refuse('removal-denied');
  if (pullRequest !== null) {
    const via = { kind: 'pull-request', number: pullRequest } as const;
    if (isRemoval && removals === 'allow') return { kind: 'approved', key, by: [], via };
    const by = approversOf(reviewed, byReviews);
    if (by !== undefined) return { kind: 'approved', key, by, via };
  }
  const by = approversOf(reviewed, withRun);
  if (by !== undefined) return { kind: 'approved', key, by, via: { kind: 'environment' } };
  if (step === null) return refuse('unknown-origin');
  if (pullRequest === null) return refuse('direct-push');
  return refuse(byReviews.kind === 'blocked' ? 'changes-requested' : 'no-approval');
}

/** Who approved a key, when those are enough. */
function approversOf(key: ApprovalKey, verdict: ApprovalVerdict): readonly string[] | undefined {
  const keys: readonly KeyVerdict[] =
    verdict.kind === 'approved' || verdict.kind === 'waiting' ? verdict.keys : [];
  const found = keys.find((one) => keyText(one.key) === keyText(key));
  return found?.kind === 'approved' ? found.approvedBy.map(({ login }) => login) : undefined;
}
