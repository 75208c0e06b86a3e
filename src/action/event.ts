import { readdirSync, readFileSync } from 'node:fs';
import { UserError } from '../ports/errors.ts';
import type { MergeGroup } from '../ports/merge-group.ts';

/** What started the workflow, as far as it matters. */
export type ActionEvent =
  | { readonly kind: 'pull-request'; readonly number: number; readonly trust: 'enforced' | 'advisory' }
  | { readonly kind: 'merge-group'; readonly group: MergeGroup }
  /** The files that an earlier step has checked out are what there is to look at. */
  | { readonly kind: 'workspace' }
  | { readonly kind: 'other' };

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
export function readEvent(environment: Environment, workspace: string): ActionEvent {
  const name = environment['GITHUB_EVENT_NAME'] ?? '';
  const trust = trustByEvent.get(name);
  if (trust !== undefined) {
    return { kind: 'pull-request', number: pullRequestNumber(name, environment['GITHUB_EVENT_PATH']), trust };
  }
  if (name === 'merge_group') {
    return { kind: 'merge-group', group: mergeGroup(environment['GITHUB_EVENT_PATH']) };
  }
  return { kind: hasFiles(workspace) ? 'workspace' : 'other' };
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

function hasFiles(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}
