import { nameOf } from '../app/tree.ts';
import { nearest } from '../nearest.ts';
import { defaultPolicyPath } from './policy.ts';

const extension = /\.(?:jsonc?|json5|ya?ml)$/i;

/** Where a policy may stand by mistake, besides files with a similar name beside the right one. */
export const misplacedPolicies: readonly string[] = ['connector-policy.jsonc', 'connector-policy.json'];

/**
 * Which of some files is most likely a policy that nobody finds, because it has another name or lies elsewhere. None
 * where the right one is among them.
 */
export function policyMeantBy(paths: readonly string[]): string | undefined {
  if (paths.includes(defaultPolicyPath)) return undefined;
  const right = stem(defaultPolicyPath);
  return paths.find((path) => extension.test(path) && nearest(stem(path), [right]) !== undefined);
}

function stem(path: string): string {
  return nameOf(path).replace(extension, '');
}
