import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import type { Given } from './words.ts';

export interface DemoArguments {
  /** Whether a person signs in, in a browser, rather than the demo itself. */
  readonly browser: boolean;
  /** Whether everything stays until the person ends it. */
  readonly keep: boolean;
}

/** @throws UserError when there is an operand */
export function demoArguments(given: Given, [surplus]: readonly string[]): DemoArguments {
  if (surplus !== undefined) {
    throw new UserError(`demo takes no words, and ${quote(surplus)} is one. Leave it out.`);
  }
  return { browser: given.one('browser') !== undefined, keep: given.one('keep') !== undefined };
}
