import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import { options } from './options.ts';
import type { Given } from './words.ts';

export interface AuthorizeArguments {
  readonly apps: readonly string[];
  readonly appId: string | undefined;
  readonly target: string | undefined;
  /** A commit of the deployed branch; its tip when undefined. */
  readonly commit: string | undefined;
  /** The only connectors to ask for, when not empty. */
  readonly connectors: readonly string[];
  readonly isAgreed: boolean;
  readonly printsLinks: boolean;
  readonly apiUrl: string;
  readonly cwd: string | undefined;
}

/** @throws UserError when there are words besides the options */
export function authorizeArguments(given: Given, [surplus]: readonly string[]): AuthorizeArguments {
  if (surplus !== undefined) {
    throw new UserError(
      `authorize takes options only, and ${quote(surplus)} is none. To ask for one connector: --connector <type>.`,
    );
  }
  return {
    apps: given.all('app'),
    appId: given.one('app-id'),
    target: given.one('target'),
    commit: given.one('commit'),
    connectors: given.all('connector'),
    isAgreed: given.one('yes') !== undefined,
    printsLinks: given.one('print-link') !== undefined,
    apiUrl: given.one('api-url') ?? options['api-url'].default,
    cwd: given.one('cwd'),
  };
}
