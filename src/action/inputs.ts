import * as core from '@actions/core';
import { type FailOn, failOnChoices } from '../domain/fail-on.ts';
import { type AllowRemovals, mistakenTypeIn, parseAllowRemovals } from '../domain/plan/allow-removals.ts';
import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';

const modes = ['auto', 'check', 'push', 'status'] as const;
const commentChoices = ['changes', 'never'] as const;
const pendingChoices = ['success', 'failure'] as const;

/** The action's inputs, checked. Files are relative to the workspace; empty when not wanted. */
export interface ActionInputs {
  /**
   * `auto`: by what started the workflow. `check`: the files that an earlier step has checked out. `push` and `status`:
   * whatever started it.
   */
  readonly mode: (typeof modes)[number];
  /** Empty when there is none. */
  readonly githubToken: string;
  /** A token that may list the members of teams; empty when there is none. */
  readonly orgToken: string;
  readonly apps: readonly string[];
  readonly failOn: FailOn;
  readonly comment: (typeof commentChoices)[number];
  /** What a job ends as that waits for a person. */
  readonly pending: (typeof pendingChoices)[number];
  /** Empty when there is none. */
  readonly base44Token: string;
  readonly appId: string | undefined;
  readonly target: string | undefined;
  readonly allowRemovals: AllowRemovals;
  readonly planId: string | undefined;
  /** How long to wait for sign-ins in this run, in milliseconds. */
  readonly wait: number;
  readonly apiUrl: string;
  readonly reportFile: string;
  readonly sarifFile: string;
}

/** @throws UserError when an input has a value that is not allowed */
export function readInputs(): ActionInputs {
  const githubToken = core.getInput('github-token');
  const orgToken = core.getInput('org-token');
  const base44Token = core.getInput('base44-token');
  for (const token of [githubToken, orgToken, base44Token]) {
    if (token !== '') core.setSecret(token);
  }
  return {
    mode: choiceOf('mode', modes),
    githubToken,
    orgToken,
    apps: core.getMultilineInput('app').filter((line) => line !== ''),
    failOn: choiceOf('fail-on', failOnChoices),
    comment: choiceOf('comment', commentChoices),
    pending: choiceOf('pending', pendingChoices),
    base44Token,
    appId: optional('app-id'),
    target: optional('target'),
    allowRemovals: allowRemovals(),
    planId: optional('plan-id'),
    wait: duration('wait'),
    apiUrl: core.getInput('api-url'),
    reportFile: core.getInput('report-file'),
    sarifFile: core.getInput('sarif-file'),
  };
}

function choiceOf<Choice extends string>(name: string, choices: readonly Choice[]): Choice {
  const given = core.getInput(name);
  const choice = choices.find((one) => one === given);
  if (choice === undefined) {
    throw new UserError(`The input ${name} is ${choices.join(', ')}, not ${quote(given)}.`);
  }
  return choice;
}

function optional(name: string): string | undefined {
  const given = core.getInput(name);
  return given === '' ? undefined : given;
}

function allowRemovals(): AllowRemovals {
  const given = core.getInput('allow-removals');
  const parsed = parseAllowRemovals(given);
  const mistaken = mistakenTypeIn(given);
  if (mistaken !== undefined) {
    const { word, meant } = mistaken;
    throw new UserError(
      `${quote(word)} in the input allow-removals is no connector type. Did you mean ${meant}?`,
    );
  }
  if (parsed !== undefined) return parsed;
  throw new UserError(
    `The input allow-removals is reviewed, none, or connector types with commas between them, not ${quote(given)}.`,
  );
}

/** A job is billed while it waits, and a person may take days: this is for somebody who signs in at once. */
const longestWait = 60 * 60 * 1000;

function duration(name: string): number {
  const given = core.getInput(name);
  const [, count = '', unit] = /^(\d{1,4})(s|m)$/.exec(given) ?? [];
  const milliseconds = Number(count) * (unit === 'm' ? 60_000 : 1000);
  if (given === '' || given === '0') return 0;
  if (unit === undefined || milliseconds > longestWait) {
    throw new UserError(`The input ${name} is a time such as 90s or 10m, at most 60m, not ${quote(given)}.`);
  }
  return milliseconds;
}
