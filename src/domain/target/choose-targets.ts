import type { Target } from '../policy/policy.ts';
import { quote } from '../quote.ts';

/** A Base44 app, and what is deployed to it: an app's folder at the tip of a branch. */
export interface DeployTarget {
  /** The app's folder. */
  readonly app: string;
  readonly appId: string;
  readonly branch: string;
  /** As the policy calls it; null when it was named by its app id alone. */
  readonly name: string | null;
}

/** What is there to choose from, and what the user said about it. */
export interface TargetQuestion {
  /** Those of the policy, which are all there are where it names any. */
  readonly targets: readonly Target[];
  /** The app folders of the commit. */
  readonly found: readonly string[];
  /** The only app folders to look at, when not empty. */
  readonly apps: readonly string[];
  readonly appId: string | undefined;
  /** The name of a target. */
  readonly target: string | undefined;
  /** The branch that is to be deployed; undefined to choose targets of whatever branch. */
  readonly branch: string | undefined;
  readonly defaultBranch: string;
}

export type ChosenTargets =
  | { readonly kind: 'targets'; readonly targets: readonly DeployTarget[] }
  /** Nothing is deployed from this branch; `branches` are those that something is deployed from. */
  | { readonly kind: 'other-branch'; readonly branches: readonly string[] }
  /** What the user said cannot be followed; `message` says why and what to do. */
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Which apps are deployed from a branch. Where the policy names targets, no other app id is accepted: whoever may
 * edit a workflow could else have the declared scopes pushed to an app that nobody reviewed.
 */
export function chooseTargets(question: TargetQuestion): ChosenTargets {
  return question.targets.length === 0 ? chooseByAppId(question) : chooseOfPolicy(question);
}

function chooseByAppId(question: TargetQuestion): ChosenTargets {
  const { appId, target, apps, found, branch, defaultBranch } = question;
  if (target !== undefined) return refused(`The policy names no targets, so there is no ${quote(target)}.`);
  if (appId === undefined) return refused(noAppId);
  const [app, ...others] = new Set(apps.length > 0 ? apps : found);
  if (others.length > 0) {
    return refused(
      `There are ${others.length + 1} apps and one app id. Name one by app (--app in a terminal), or list the app ids in the policy: "apps": { "${app}": { "targets": … } }.`,
    );
  }
  if (branch !== undefined && branch !== defaultBranch) {
    return { kind: 'other-branch', branches: [defaultBranch] };
  }
  return { kind: 'targets', targets: [{ app: app ?? '.', appId, branch: defaultBranch, name: null }] };
}

function chooseOfPolicy({ targets, apps, appId, target, branch }: TargetQuestion): ChosenTargets {
  const ofApps = targets.filter(({ app }) => apps.length === 0 || apps.includes(app));
  if (ofApps.length === 0) {
    return refused(`The policy names no target for ${apps.join(', ')}. Add one, or name another app.`);
  }
  const named = ofApps.filter(({ name }) => target === undefined || name === target);
  if (named.length === 0) {
    return refused(`The policy names no target ${quote(target ?? '')}. There is: ${namesOf(ofApps)}.`);
  }
  const chosen = named.filter((one) => appId === undefined || one.appId === appId);
  if (chosen.length === 0) {
    return refused(
      `The app id ${quote(appId ?? '')} is none of the policy's targets (${namesOf(named)}). Leave it out, or add it to the policy.`,
    );
  }
  const here = chosen.filter((one) => branch === undefined || one.branch === branch);
  if (here.length === 0) {
    return { kind: 'other-branch', branches: [...new Set(chosen.map((one) => one.branch))] };
  }
  return {
    kind: 'targets',
    targets: here.map(({ app, appId: id, branch: from, name }) => ({ app, appId: id, branch: from, name })),
  };
}

function namesOf(targets: readonly Target[]): string {
  return [...new Set(targets.map(({ name }) => name))].join(', ');
}

function refused(message: string): ChosenTargets {
  return { kind: 'refused', message };
}

const noAppId =
  'It is not known which Base44 app is meant. Set app-id (--app-id in a terminal; its address in the Base44 editor has it: …/apps/<app id>/…), or list targets in the policy.';
