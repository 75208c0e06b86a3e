import * as core from '@actions/core';
import { type FailOn, failOnChoices } from '../domain/judge.ts';
import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';

/** The action's inputs, checked. Files are relative to the workspace; empty when not wanted. */
export interface ActionInputs {
  readonly apps: readonly string[];
  readonly failOn: FailOn;
  readonly reportFile: string;
  readonly sarifFile: string;
}

/** @throws UserError when an input has a value that is not allowed */
export function readInputs(): ActionInputs {
  const failOn = failOnChoices.find((choice) => choice === core.getInput('fail-on'));
  if (failOn === undefined) {
    throw new UserError(
      `The input fail-on is ${failOnChoices.join(', ')}, not ${quote(core.getInput('fail-on'))}.`,
    );
  }
  return {
    apps: core.getMultilineInput('app').filter((line) => line !== ''),
    failOn,
    reportFile: core.getInput('report-file'),
    sarifFile: core.getInput('sarif-file'),
  };
}
