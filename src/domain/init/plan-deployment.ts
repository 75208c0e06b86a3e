import type { Policy } from '../policy/policy.ts';

/** The Base44 app that an app's folder is deployed to. */
export interface AppToDeploy {
  readonly app: string;
  /** Undefined where it is not known. */
  readonly appId: string | undefined;
}

export interface FoundAppId extends AppToDeploy {
  /** The file that the id is from; undefined where the user named it, or it is not known. */
  readonly source: string | undefined;
}

/** How a repository is to be deployed. */
export type Deployment =
  /** No app id is known, so nothing can be. */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'workflow';
      /** The branch that is deployed. */
      readonly branch: string;
      /** The only app; undefined where the policy names the ids. */
      readonly appId: string | undefined;
      /** Whether the token that may write is to be in an environment, for people who release each other's changes. */
      readonly isProtected: boolean;
    };

export interface DeploymentFacts {
  /** As it will be in the repository. Undefined for one that cannot be used. */
  readonly policy: Pick<Policy, 'targets' | 'approvals'> | undefined;
  readonly apps: readonly AppToDeploy[];
  readonly branch: string;
  readonly reviewers: readonly string[];
}

/** Says how a repository is to be deployed: by the targets of its policy, or its only app by the id that is known. */
export function planDeployment({ policy, apps, branch, reviewers }: DeploymentFacts): Deployment {
  const isProtected = reviewers.length > 0 || policy?.approvals !== undefined;
  if ((policy?.targets ?? []).length > 0) return { kind: 'workflow', branch, appId: undefined, isProtected };
  const [only, another] = apps;
  if (another !== undefined || only?.appId === undefined) return { kind: 'unknown' };
  return { kind: 'workflow', branch, appId: only.appId, isProtected };
}
