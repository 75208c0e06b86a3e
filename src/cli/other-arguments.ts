import { type AuthorizeArguments, authorizeArguments } from './authorize-arguments.ts';
import type { CommandName } from './commands.ts';
import type { Shell } from './completion.ts';
import { completionArguments } from './completion-arguments.ts';
import { type DemoArguments, demoArguments } from './demo-arguments.ts';
import { type DeploymentArguments, deploymentArguments } from './deployment-arguments.ts';
import { type DoctorArguments, doctorArguments } from './doctor-arguments.ts';
import { type ExplainArguments, explainArguments } from './explain-arguments.ts';
import { type FixArguments, fixArguments } from './fix-arguments.ts';
import { type InitArguments, initArguments } from './init-arguments.ts';
import type { Given } from './words.ts';

/** What the user asked for, besides a check. */
export type OtherInvocation =
  | { readonly kind: 'doctor'; readonly options: DoctorArguments }
  | { readonly kind: 'explain'; readonly options: ExplainArguments }
  | { readonly kind: 'status' | 'push'; readonly options: DeploymentArguments }
  | { readonly kind: 'fix'; readonly options: FixArguments }
  | { readonly kind: 'init'; readonly options: InitArguments }
  | { readonly kind: 'authorize'; readonly options: AuthorizeArguments }
  | { readonly kind: 'completion'; readonly shell: Shell }
  | { readonly kind: 'demo'; readonly options: DemoArguments };

/** @throws UserError when something given does not fit the command */
export function otherArguments(
  command: Exclude<CommandName, 'check'> | 'doctor',
  given: Given,
  operands: readonly string[],
): OtherInvocation {
  switch (command) {
    case 'doctor':
      return { kind: command, options: doctorArguments(given, operands) };
    case 'explain':
      return { kind: command, options: explainArguments(given, operands) };
    case 'status':
    case 'push':
      return { kind: command, options: deploymentArguments(given, operands) };
    case 'fix':
      return { kind: command, options: fixArguments(given, operands) };
    case 'init':
      return { kind: command, options: initArguments(given, operands) };
    case 'authorize':
      return { kind: command, options: authorizeArguments(given, operands) };
    case 'completion':
      return { kind: command, shell: completionArguments(operands) };
    case 'demo':
      return { kind: command, options: demoArguments(given, operands) };
    default:
      return command satisfies never;
  }
}
