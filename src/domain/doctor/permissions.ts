import { quote } from '../quote.ts';
import type { Observation } from './observation.ts';
import type { GuardJob } from './parse-workflow.ts';
import type { SetUp } from './set-up.ts';

/** What a job's token has to be allowed, and what happens otherwise. */
export interface Need {
  /** As in the `permissions:` of a workflow. */
  readonly permission: string;
  readonly access: 'read' | 'write';
  /** A sentence. */
  readonly why: string;
}

interface JobAt {
  /** The workflow's path, safe to print. */
  readonly path: string;
  readonly job: GuardJob;
}

/** One observation for everything that a job's token lacks; none when it lacks nothing, or that is not known. */
export function missingPermissions(
  { path, job }: JobAt,
  needs: readonly Need[],
  setUp: SetUp,
): readonly Observation[] {
  const lacking = needs.filter((need) => !isGranted(need, job, setUp));
  if (lacking.length === 0) return [];
  const lines = lacking.map(({ permission, access }) => `${permission}: ${access}`);
  return [
    {
      verdict: 'wrong',
      what: `The job ${quote(job.id)} in ${path} lacks ${lines.join(', ')}.`,
      why: lacking.map(({ why }) => why).join(' '),
      todo: `Add to its permissions: ${lines.map((line) => `"${line}"`).join(', ')}.`,
    },
  ];
}

function isGranted({ permission, access }: Need, { permissions }: GuardJob, setUp: SetUp): boolean {
  switch (permissions.kind) {
    case 'listed': {
      const given = permissions.scopes.get(permission);
      return given === 'write' || given === access;
    }
    case 'all':
      return permissions.access === 'write' || access === 'read';
    case 'default':
      return isDefault({ permission, access }, setUp);
    default:
      return permissions satisfies never;
  }
}

/** Where the settings cannot be seen, their own check says so. The narrow default is to read files, and little else. */
function isDefault(
  { permission }: Pick<Need, 'permission' | 'access'>,
  { defaultPermissions }: SetUp,
): boolean {
  return (
    defaultPermissions.kind !== 'seen' || defaultPermissions.value === 'write' || permission === 'contents'
  );
}
