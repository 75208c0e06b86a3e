import { readFileSync } from 'node:fs';
import type { ConsentEvent } from '../domain/consent/proceed.ts';
import { UserError } from '../ports/errors.ts';
import type { MergeGroup } from '../ports/merge-group.ts';
import { consentLabel } from '../ports/tracking-issue.ts';

/** What started the workflow, as far as it matters. */
export type ActionEvent =
  | { readonly kind: 'pull-request'; readonly number: number; readonly trust: 'enforced' | 'advisory' }
  | { readonly kind: 'merge-group'; readonly group: MergeGroup }
  | DeploymentEvent
  | { readonly kind: 'other' };

/** A moment to push what a branch deploys, or to look at what is live. */
export interface DeploymentEvent {
  readonly kind: 'deployment';
  readonly event: ConsentEvent;
  /** The branch that the workflow runs for; undefined where it runs for a tag. */
  readonly branch: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Only the workflow of a `pull_request_target` is that of the base; with the other two the pull request brings its
 * own, and may have changed what it says.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const trustByEvent = new Map<string, 'enforced' | 'advisory'>([
  ['pull_request_target', 'enforced'],
  ['pull_request', 'advisory'],
  ['pull_request_review', 'advisory'],
]);

/** @throws UserError when the event's data are not where the runner says */
export function readEvent(environment: Environment): ActionEvent {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const path = environment['GITHUB_EVENT_PATH'];
  const trust = trustByEvent.get(name);
  if (trust !== undefined) return { kind: 'pull-request', number: pullRequestNumber(name, path), trust };
  if (name === 'merge_group') return { kind: 'merge-group', group: mergeGroup(path) };
  return deploymentOf(name, environment) ?? { kind: 'other' };
}

/**
 * The event that a mode asks for which the workflow names, whatever started it.
 *
 * @throws UserError for a pull request, which may not decide what is pushed
 */
export function askedEvent(mode: 'push' | 'status', environment: Environment): DeploymentEvent {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  if (trustByEvent.has(name) || name === 'merge_group') {
    throw new UserError(
      `"mode: ${mode}" needs the Base44 token, and ${name} runs what a pull request says. Use it on push, schedule or workflow_dispatch.`,
    );
  }
  const other = deploymentOf('workflow_dispatch', environment);
  const found = deploymentOf(name, environment) ?? other;
  if (found === undefined) throw new Error('A dispatch is a deployment.');
  return found;
}

function deploymentOf(name: string, environment: Environment): DeploymentEvent | undefined {
  const path = environment['GITHUB_EVENT_PATH'];
  const payload = path === undefined ? undefined : readPayload(path);
  const branch = /^refs\/heads\/(.+)$/.exec(environment['GITHUB_REF'] ?? '')?.[1];
  const event = deploymentEvent(name, payload);
  if (event === undefined) return undefined;
  // A push of a tag, or one that deletes a branch, has nothing to deploy.
  const isNothing = name === 'push' && (branch === undefined || propertyOf(payload, 'deleted') === true);
  return isNothing ? undefined : { kind: 'deployment', event, branch };
}

function deploymentEvent(name: string, payload: unknown): ConsentEvent | undefined {
  switch (name) {
    case 'push':
      return 'push';
    case 'workflow_dispatch':
      return 'dispatch';
    case 'schedule':
      return 'schedule';
    case 'issues':
      return isOurIssueClosed(payload) ? 'issue-closed' : undefined;
    default:
      return undefined;
  }
}

function isOurIssueClosed(payload: unknown): boolean {
  const labels = propertyOf(propertyOf(payload, 'issue'), 'labels');
  const names = Array.isArray(labels) ? labels.map((label) => textIn(label, 'name').toLowerCase()) : [];
  return propertyOf(payload, 'action') === 'closed' && names.includes(consentLabel);
}

function pullRequestNumber(event: string, path: string | undefined): number {
  const number = path === undefined ? undefined : numberIn(readPayload(path));
  if (number === undefined) {
    throw new UserError(
      `The data of the event ${event} name no pull request. Set "mode: check" to check what is checked out.`,
    );
  }
  return number;
}

/** GitHub names the branch of a group after the branch that it is for, and the last of its pull requests. */
const queueBranch = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-([1-9]\d{0,14})-[0-9a-f]+$/;

function mergeGroup(path: string | undefined): MergeGroup {
  const group = path === undefined ? undefined : propertyOf(readPayload(path), 'merge_group');
  const [base, head] = [commitIn(group, 'base_sha'), commitIn(group, 'head_sha')];
  const baseBranch = textIn(group, 'base_ref').replace(/^refs\/heads\//, '');
  const number = Number(queueBranch.exec(textIn(group, 'head_ref'))?.[1]);
  if (base === undefined || head === undefined || baseBranch === '' || !Number.isSafeInteger(number)) {
    throw new UserError(
      'The data of the event merge_group do not say what is to be merged. Set "mode: check" to check what is checked out.',
    );
  }
  return { baseBranch, base, head, number };
}

function commitIn(group: unknown, name: string): string | undefined {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.exec(textIn(group, name))?.[0];
}

function textIn(value: unknown, name: string): string {
  const text = propertyOf(value, name);
  return typeof text === 'string' ? text : '';
}

function readPayload(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UserError(`The data of the event at ${path} cannot be read.`, { cause: error });
  }
}

function numberIn(payload: unknown): number | undefined {
  const pull = propertyOf(payload, 'pull_request');
  const number = propertyOf(pull, 'number');
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
