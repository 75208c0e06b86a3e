import type { GuardJob, Workflow } from './parse-workflow.ts';
import type { SetUp } from './set-up.ts';

type Workflows = Pick<SetUp, 'workflows'>;

/** A job that uses the action, with the workflow that it is in. */
export interface PlacedJob {
  readonly workflow: Workflow;
  readonly job: GuardJob;
}

/** What the documentation calls the secret with the token for Base44. */
export const usualSecret = 'BASE44_TOKEN';

/** The jobs that judge pull requests. */
export function checkJobs(setUp: Workflows): readonly PlacedJob[] {
  return placedJobs(setUp).filter(
    ({ workflow, job }) =>
      (job.mode === 'auto' || job.mode === 'check') &&
      (workflow.events.has('pull_request_target') || workflow.events.has('pull_request')),
  );
}

/** The jobs that push connectors. */
export function deployJobs(setUp: Workflows): readonly PlacedJob[] {
  return placedJobs(setUp).filter(
    ({ workflow, job }) =>
      (job.mode === 'auto' || job.mode === 'push') &&
      (workflow.events.has('push') || workflow.events.has('workflow_dispatch')),
  );
}

/** The jobs that are given a token for Base44. */
export function tokenJobs(setUp: Workflows): readonly PlacedJob[] {
  return placedJobs(setUp).filter(({ job }) => (job.inputs.get('base44-token') ?? '') !== '');
}

export function placedJobs({ workflows }: Workflows): readonly PlacedJob[] {
  return workflows.flatMap((file) =>
    file.kind === 'workflow' ? file.workflow.jobs.map((job) => ({ workflow: file.workflow, job })) : [],
  );
}

/** The workflows of which a job is another workflow, which may use the action. */
export function callers({ workflows }: Workflows): readonly string[] {
  return workflows.flatMap((file) =>
    file.kind === 'workflow' && file.workflow.callsOthers ? [file.workflow.path] : [],
  );
}

/** The branches that something is deployed from. */
export function deployedBranches({ policy, branch }: Pick<SetUp, 'policy' | 'branch'>): readonly string[] {
  const targets = policy.kind === 'policy' ? policy.policy.targets : [];
  return targets.length === 0 ? [branch] : [...new Set(targets.map((target) => target.branch))];
}

/** The branches that a job deploys from. */
export function branchesOf({ branch }: GuardJob, setUp: Pick<SetUp, 'policy' | 'branch'>): readonly string[] {
  return branch === undefined ? deployedBranches(setUp) : [branch];
}

/**
 * Whether a branch is one of those that an event is limited to. Patterns are not worked out: they are taken to mean it.
 *
 * @param patterns undefined for any branch
 */
export function mayMatch(patterns: readonly string[] | undefined, branch: string): boolean {
  return patterns === undefined || patterns.some((one) => one === branch || /[*?+![\]]/.test(one));
}

/** The name of the secret that a job gives the action as its token for Base44; undefined when it cannot be told. */
export function secretOf({ inputs }: GuardJob): string | undefined {
  const written = inputs.get('base44-token') ?? '';
  return /\bsecrets\s*(?:\.\s*|\[\s*')(\w{1,100})\b/.exec(written)?.[1];
}

/** Whether a value is for GitHub to work out, when the job runs. */
export function isExpression(text: string): boolean {
  return text.includes('${{');
}
