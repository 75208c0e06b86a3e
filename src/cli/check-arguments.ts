import type { FailOn } from '../domain/fail-on.ts';
import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import { type Format, type OptionName, options } from './options.ts';
import type { Given } from './words.ts';

export interface CheckArguments {
  /** The folder or file to look at, relative to `cwd`. */
  readonly path: string;
  readonly apps: readonly string[];
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** Whether what is staged is checked. */
  readonly staged: boolean;
  /** The policy's file, relative to `cwd`. */
  readonly policy: string | undefined;
  readonly failOn: FailOn;
  readonly format: Format;
  readonly output: string | undefined;
  readonly cwd: string | undefined;
}

/** What `check` takes with `--doctor` alone. */
const ofDoctor = ['app-id', 'api-url'] as const satisfies readonly OptionName[];

/** @throws UserError when there is more than one path, or options that do not go together */
export function checkArguments(given: Given, [path, surplus]: readonly string[]): CheckArguments {
  if (surplus !== undefined) {
    throw new UserError(
      `check takes one path at the most, and ${quote(surplus)} is a second one. Use --app for several apps.`,
    );
  }
  const foreign = ofDoctor.find((name) => given.one(name) !== undefined);
  if (foreign !== undefined) {
    throw new UserError(`check takes --${foreign} with --doctor only. Leave it out.`);
  }
  const [head, staged] = [given.one('head'), given.one('staged') !== undefined];
  if (staged && head !== undefined) {
    throw new UserError('--staged checks what is staged, and --head a commit. Keep one of them.');
  }
  return {
    path: path ?? '.',
    apps: given.all('app'),
    base: given.one('base'),
    ...{ head, staged },
    policy: given.one('policy'),
    failOn: (given.one('fail-on') ?? options['fail-on'].default) as FailOn,
    format: (given.one('format') ?? options.format.default) as Format,
    output: given.one('output'),
    cwd: given.one('cwd'),
  };
}
