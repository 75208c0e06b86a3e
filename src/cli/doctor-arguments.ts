import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import { type Format, type OptionName, options } from './options.ts';
import type { Given } from './words.ts';

/** What `check --doctor` takes. */
export interface DoctorArguments {
  /** The app that a token for Base44 is tried on, where the files name none. */
  readonly appId: string | undefined;
  readonly apiUrl: string;
  readonly format: Extract<Format, 'text' | 'json'>;
  readonly output: string | undefined;
  readonly cwd: string | undefined;
}

/** What says which files to check, and how: here nothing on this machine is looked at. */
const ofFiles = [
  'app',
  'base',
  'head',
  'staged',
  'policy',
  'fail-on',
] as const satisfies readonly OptionName[];

/** @throws UserError when something is given that is about files */
export function doctorArguments(given: Given, [path]: readonly string[]): DoctorArguments {
  const surplus = ofFiles.find((name) => given.one(name) !== undefined);
  if (path !== undefined || surplus !== undefined) {
    throw new UserError(
      `--doctor looks at the repository on GitHub, and not at files here. Leave out ${path === undefined ? `--${surplus}` : quote(path)}.`,
    );
  }
  const format = given.one('format') ?? options.format.default;
  if (format !== 'text' && format !== 'json') {
    throw new UserError(`check --doctor writes text or json, not ${format}.`);
  }
  return {
    appId: given.one('app-id'),
    apiUrl: given.one('api-url') ?? options['api-url'].default,
    format,
    output: given.one('output'),
    cwd: given.one('cwd'),
  };
}
