import { type AllowRemovals, mistakenTypeIn, parseAllowRemovals } from '../domain/plan/allow-removals.ts';
import { quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import { type Format, options } from './options.ts';
import type { Given } from './words.ts';

/** What `status` and `push` take. */
export interface DeploymentArguments {
  readonly apps: readonly string[];
  readonly appId: string | undefined;
  readonly target: string | undefined;
  readonly allowRemovals: AllowRemovals;
  /** Only this plan is carried out; undefined for whatever the plan is. */
  readonly planId: string | undefined;
  /** Whether the person has agreed already, so that nothing is asked. */
  readonly isAgreed: boolean;
  readonly apiUrl: string;
  readonly format: Exclude<Format, 'sarif'>;
  readonly output: string | undefined;
  readonly cwd: string | undefined;
}

/** @throws UserError when there is an operand, or a value that is not allowed */
export function deploymentArguments(given: Given, [surplus]: readonly string[]): DeploymentArguments {
  if (surplus !== undefined) {
    throw new UserError(`${quote(surplus)} is one word too many. Name an app's folder with --app.`);
  }
  return {
    apps: given.all('app'),
    appId: given.one('app-id'),
    target: given.one('target'),
    allowRemovals: removals(given.one('allow-removals') ?? ''),
    planId: planId(given.one('plan-id')),
    isAgreed: given.one('yes') !== undefined,
    apiUrl: given.one('api-url') ?? options['api-url'].default,
    format: (given.one('format') ?? options.format.default) as DeploymentArguments['format'],
    output: given.one('output'),
    cwd: given.one('cwd'),
  };
}

function removals(text: string): AllowRemovals {
  const parsed = parseAllowRemovals(text);
  const mistaken = mistakenTypeIn(text);
  if (mistaken !== undefined) {
    const { word, meant } = mistaken;
    throw new UserError(`${quote(word)} in --allow-removals is no connector type. Did you mean ${meant}?`);
  }
  if (parsed !== undefined) return parsed;
  throw new UserError(
    `--allow-removals is reviewed, none, or connector types with commas between them, not ${quote(text)}.`,
  );
}

function planId(text: string | undefined): string | undefined {
  if (text === undefined || /^sha256:[0-9a-f]{64}$/.test(text)) return text;
  throw new UserError(
    `--plan-id is what "connector-guard status" prints, sha256: and 64 digits, not ${quote(text)}.`,
  );
}
