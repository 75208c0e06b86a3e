import { parseReviewerName } from '../domain/policy/parse-approvals.ts';
import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import { options } from './options.ts';
import type { Given } from './words.ts';

export interface InitArguments {
  /** The folder of the app that the app id is of, relative to `cwd`. */
  readonly app: string | undefined;
  readonly appId: string | undefined;
  readonly reviewers: readonly string[];
  readonly live: boolean;
  readonly editor: boolean;
  readonly force: boolean;
  readonly yes: boolean;
  /** Whether nothing is written. */
  readonly dryRun: boolean;
  readonly apiUrl: string;
  readonly cwd: string | undefined;
}

/** @throws UserError when something is not understood, or options do not go together */
export function initArguments(given: Given, [surplus]: readonly string[]): InitArguments {
  if (surplus !== undefined) {
    throw new UserError(
      `init takes no path, and ${quote(surplus)} is one. It sets up the whole repository; use --cwd.`,
    );
  }
  const [app, other] = given.all('app');
  if (other !== undefined) throw new UserError('init takes one --app: the one that --app-id is of.');
  const isGiven = (name: 'live' | 'editor' | 'force' | 'yes' | 'dry-run') => given.one(name) !== undefined;
  const [appId, live, apiUrl] = [given.one('app-id'), isGiven('live'), given.one('api-url')];
  if (live && appId === undefined) {
    throw new UserError(
      '--live needs --app-id, to know which app to look at. Its address in Base44 has it, after /apps/.',
    );
  }
  if (app !== undefined && appId === undefined) {
    throw new UserError('--app says which app --app-id is of. Give both, or neither.');
  }
  if (apiUrl !== undefined && !live)
    throw new UserError('init asks Base44 only with --live. Leave out --api-url.');
  return {
    ...{ app, appId, live },
    reviewers: reviewersIn(given.one('reviewers')),
    editor: isGiven('editor'),
    force: isGiven('force'),
    yes: isGiven('yes'),
    dryRun: isGiven('dry-run'),
    apiUrl: apiUrl ?? options['api-url'].default,
    cwd: given.one('cwd'),
  };
}

function reviewersIn(list: string | undefined): readonly string[] {
  const names = (list ?? '').split(',').map((name) => name.trim());
  // Names at GitHub have no case: the first spelling is kept.
  const given = names.filter(
    (name, index) =>
      name !== '' && names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index,
  );
  for (const name of given) {
    const reviewer = parseReviewerName(name);
    if (typeof reviewer === 'string') throw new UserError(`--reviewers: ${reviewer}`);
  }
  return given;
}
