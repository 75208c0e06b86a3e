import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';

/**
 * An app's folder as paths in the repository are written: `./apps/crm/` is `apps/crm`.
 *
 * @throws UserError when it is not inside the repository
 */
export function toAppFolder(input: string): string {
  const steps = input.split('/').filter((step) => step !== '' && step !== '.');
  if (input.startsWith('/') || input.includes('\\') || steps.includes('..')) {
    throw new UserError(
      `The input app names folders inside the repository, with "/" between them, not ${quote(input)}.`,
    );
  }
  return steps.length === 0 ? '.' : steps.join('/');
}
