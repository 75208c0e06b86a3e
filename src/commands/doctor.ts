import { diagnose } from '../domain/doctor/diagnose.ts';
import { defaultPolicyPath, maxPolicyBytes } from '../domain/policy/policy.ts';
import { MissingPermission, UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { PolicyAtTip, PolicyReader } from '../ports/pull-request.ts';
import type { RepositorySettings } from '../ports/repository-settings.ts';
import { composeDiagnosis, type Diagnosis } from '../report/diagnosis.ts';
import { readGuardWorkflows } from './read-guard-workflows.ts';
import { toPolicySnapshot } from './read-policy.ts';
import { readSettings } from './read-settings.ts';
import { type OpenApp, tryToken } from './try-token.ts';

export interface DoctorOptions {
  /** `acme/crm` */
  readonly repository: string;
  /** The variable that the token for GitHub was in. */
  readonly tokenName: string;
  /** The app that the token for Base44 is tried on; those that policy or workflows name when undefined. */
  readonly appId: string | undefined;
}

export interface DoctorPorts {
  readonly policy: PolicyReader;
  /** Opens the files of a commit at GitHub. */
  readonly openCommit: (commit: string) => FileTree;
  readonly settings: RepositorySettings;
  /** Undefined without a token for Base44. */
  readonly openApp: OpenApp | undefined;
}

/**
 * Looks at how a repository is set up on GitHub, and writes nothing. What cannot be seen is told as such.
 *
 * @throws UserError when the token may not read the repository
 * @throws WorldError when GitHub does not answer at all
 */
export async function doctor(options: DoctorOptions, ports: DoctorPorts): Promise<Diagnosis> {
  const { branch, commit, file } = await readTip(options, ports.policy);
  const policy = toPolicySnapshot(file, defaultPolicyPath);
  const workflows = await readGuardWorkflows(ports.openCommit(commit));
  const [seen, trials] = await Promise.all([
    readSettings({ branch, policy, workflows }, ports.settings),
    tryToken({ policy, workflows, appId: options.appId }, ports.openApp),
  ]);
  const { repository, tokenName } = options;
  const setUp = { repository, tokenName, branch, commit, policy, workflows, ...seen, trials };
  return composeDiagnosis(setUp, diagnose(setUp));
}

/** What everything else hangs on. */
async function readTip({ repository, tokenName }: DoctorOptions, reader: PolicyReader): Promise<PolicyAtTip> {
  try {
    return await reader.read({ path: defaultPolicyPath, maxBytes: maxPolicyBytes });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const advice = 'Take one of somebody who can: GH_TOKEN=$(gh auth token) connector-guard check --doctor';
    throw new UserError(
      error instanceof MissingPermission
        ? `The token in ${tokenName} may not read ${repository}, or it is not there. ${advice}`
        : `GitHub does not take the token in ${tokenName}. ${advice}`,
      { cause: error },
    );
  }
}
