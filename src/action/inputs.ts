import * as core from '@actions/core';
import { type FailOn, failOnChoices } from '../domain/judge.ts';
import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';

const modes = ['auto', 'check'] as const;
const commentChoices = ['changes', 'never'] as const;
const pendingChoices = ['success', 'failure'] as const;

/** The action's inputs, checked. Files are relative to the workspace; empty when not wanted. */
export interface ActionInputs {
  /** `auto`: by what started the workflow. `check`: the files that an earlier step has checked out. */
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
  readonly reportFile: string;
  readonly sarifFile: string;
}

/** @throws UserError when an input has a value that is not allowed */
export function readInputs(): ActionInputs {
  const githubToken = core.getInput('github-token');
  const orgToken = core.getInput('org-token');
  for (const token of [githubToken, orgToken]) {
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
