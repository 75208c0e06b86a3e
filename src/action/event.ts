import { readdirSync, readFileSync } from 'node:fs';
import { UserError } from '../ports/errors.ts';

/** What started the workflow, as far as it matters. */
export type ActionEvent =
  | { readonly kind: 'pull-request'; readonly number: number; readonly trust: 'enforced' | 'advisory' }
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
