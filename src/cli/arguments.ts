import { type CheckArguments, checkArguments } from './check-arguments.ts';
import type { OtherInvocation } from './other-arguments.ts';
import { readWords, type Words } from './words.ts';

/** What the user asked for. */
export type Invocation =
  | Exclude<Words, { readonly kind: 'command' }>
  | { readonly kind: 'check'; readonly options: CheckArguments }
  | OtherInvocation;

/**
 * Parses the words after the program's name. What a check does not need is loaded when another command is asked for.
 *
 * @throws UserError when a word is not understood, with the nearest one that is
 */
export async function parseArguments(words: readonly string[]): Promise<Invocation> {
  const read = readWords(words);
  if (read.kind !== 'command') return read;
  const { given, operands } = read;
  const isDoctor = read.command === 'check' && given.one('doctor') !== undefined;
  const command = isDoctor ? 'doctor' : read.command;
  if (command === 'check') return { kind: command, options: checkArguments(given, operands) };
  return (await import('./other-arguments.ts')).otherArguments(command, given, operands);
}
