import { resolveScope } from '../../catalogue/catalogue.ts';
import { quote } from '../quote.ts';

/** What most scopes of a provider start with, and no reader needs. */
const providerAddress = /^https:\/\/(?:www\.googleapis\.com\/auth|graph\.microsoft\.com)\//;

/** A scope as it stands in a message: quoted, without the provider's address. */
export function quoteScope(scope: string): string {
  return quote(scope.replace(providerAddress, ''));
}

/** What a scope lets the app do, in parentheses after a blank; empty when the catalogue does not know it. */
export function statementAfter(type: string, scope: string): string {
  const statement = resolveScope(type, scope)?.statement;
  if (statement === undefined) return '';
  return ` (${statement.charAt(0).toLowerCase()}${statement.slice(1)})`;
}
