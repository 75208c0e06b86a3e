import { type AuthorizeArguments, authorizeArguments } from './authorize-arguments.ts';
import { type CheckArguments, checkArguments } from './check-arguments.ts';
import type { Shell } from './completion.ts';
import { completionArguments } from './completion-arguments.ts';
import { type DemoArguments, demoArguments } from './demo-arguments.ts';
import { type DeploymentArguments, deploymentArguments } from './deployment-arguments.ts';
import { type DoctorArguments, doctorArguments, refuseDoctorOptions } from './doctor-arguments.ts';
import { type ExplainArguments, explainArguments } from './explain-arguments.ts';
import { type FixArguments, fixArguments } from './fix-arguments.ts';
import { type InitArguments, initArguments } from './init-arguments.ts';
import { readWords, type Words } from './words.ts';

/** What the user asked for. */
export type Invocation =
  | Exclude<Words, { readonly kind: 'command' }>
  | { readonly kind: 'check'; readonly options: CheckArguments }
  | { readonly kind: 'doctor'; readonly options: DoctorArguments }
  | { readonly kind: 'explain'; readonly options: ExplainArguments }
  | { readonly kind: 'status' | 'push'; readonly options: DeploymentArguments }
  | { readonly kind: 'fix'; readonly options: FixArguments }
  | { readonly kind: 'init'; readonly options: InitArguments }
  | { readonly kind: 'authorize'; readonly options: AuthorizeArguments }
  | { readonly kind: 'completion'; readonly shell: Shell }
  | { readonly kind: 'demo'; readonly options: DemoArguments };

/**
 * Parses the words after the program's name.
 *
 * @throws UserError when a word is not understood, with the nearest one that is
 */
export function parseArguments(words: readonly string[]): Invocation {
  const read = readWords(words);
  if (read.kind !== 'command') return read;
  const { command, given, operands } = read;
  switch (command) {
    case 'check':
      if (given.one('doctor') !== undefined) {
        return { kind: 'doctor', options: doctorArguments(given, operands) };
      }
      refuseDoctorOptions(given);
      return { kind: command, options: checkArguments(given, operands) };
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
