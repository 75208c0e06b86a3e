import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import { options } from './options.ts';
import type { Given } from './words.ts';

export interface ExplainArguments {
  readonly type: string;
  readonly scope: string | undefined;
  /** The policy's file, relative to `cwd`. */
  readonly policy: string | undefined;
  readonly format: 'text' | 'json';
  readonly output: string | undefined;
  readonly cwd: string | undefined;
}

/** @throws UserError when the type is missing, or there are more words than a type and a scope */
export function explainArguments(given: Given, [type, scope, surplus]: readonly string[]): ExplainArguments {
  if (type === undefined) {
    throw new UserError('explain needs a connector type, for example: connector-guard explain gmail.');
  }
  if (surplus !== undefined) {
    throw new UserError(`explain takes one type and one scope, and ${quote(surplus)} is one word too many.`);
  }
  if (scope === undefined && given.one('policy') !== undefined) {
    throw new UserError('--policy judges one scope. Name it: explain <type> <scope>.');
  }
  return {
    type,
    scope,
    policy: given.one('policy'),
    format: (given.one('format') ?? options.format.default) as ExplainArguments['format'],
    output: given.one('output'),
    cwd: given.one('cwd'),
  };
}
