import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import type { Shell } from './completion.ts';
import { shells } from './options.ts';

/** @throws UserError when no shell is named, or one that is not known */
export function completionArguments([word, surplus]: readonly string[]): Shell {
  const shell = shells.find((one) => one === word);
  if (shell !== undefined && surplus === undefined) return shell;
  const which = surplus ?? word;
  throw new UserError(
    `completion takes one shell: ${shells.join(', ')}${which === undefined ? '' : `, not ${quote(which)}`}.`,
  );
}
