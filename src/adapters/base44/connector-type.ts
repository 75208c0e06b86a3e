import { UserError } from '../../ports/errors.ts';

/**
 * Whether a text can be the type of a connector. Wider than what connector files may say, for Base44 may know others;
 * but it can stand in a path and in a message without a second meaning.
 */
export function isConnectorType(text: string): boolean {
  return /^[A-Za-z0-9_][\w.:-]{0,99}$/.test(text);
}

/**
 * A type as a part of a path.
 *
 * @throws UserError when it is none: `..` would make it another call
 */
export function pathOfType(type: string): string {
  if (isConnectorType(type)) return encodeURIComponent(type);
  throw new UserError(
    'Base44 was not asked: the type of a connector has other characters than letters, digits, _ and -.',
  );
}
