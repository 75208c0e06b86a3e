import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import type { Given } from './words.ts';

export interface FixArguments {
  /** The folder or file to look at, relative to `cwd`. */
  readonly path: string;
  readonly apps: readonly string[];
  /** The policy's file, relative to `cwd`. */
  readonly policy: string | undefined;
  readonly dryRun: boolean;
  readonly implied: boolean;
  readonly narrow: boolean;
  readonly cwd: string | undefined;
}

/** @throws UserError when there is more than one path, or a policy that nothing goes by */
export function fixArguments(given: Given, [path, surplus]: readonly string[]): FixArguments {
  if (surplus !== undefined) {
    throw new UserError(
      `fix takes one path at the most, and ${quote(surplus)} is a second one. Name a folder, or use --app for several apps.`,
    );
  }
  const isGiven = (name: 'dry-run' | 'implied' | 'narrow') => given.one(name) !== undefined;
  const [policy, narrow] = [given.one('policy'), isGiven('narrow')];
  if (policy !== undefined && !narrow)
    throw new UserError('fix goes by --policy only with --narrow. Add it.');
  return {
    path: path ?? '.',
    apps: given.all('app'),
    policy,
    dryRun: isGiven('dry-run'),
    implied: isGiven('implied'),
    narrow,
    cwd: given.one('cwd'),
  };
}
