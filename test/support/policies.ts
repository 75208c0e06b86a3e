import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePolicy } from '../../src/domain/policy/parse-policy.ts';
import { defaultPolicyPath, type Policy } from '../../src/domain/policy/policy.ts';
import { projectRoot } from './run.ts';

/** The text of a policy in `test/fixtures/policies`. */
export function policyText(name: string): string {
  return readFileSync(join(projectRoot, `test/fixtures/policies/${name}.jsonc`), 'utf8');
}

/** A policy by its text, or by what is in it. */
export function policyOf(content: string | object): Policy {
  const text = typeof content === 'string' ? content : JSON.stringify({ version: 1, ...content });
  const reading = parsePolicy(new TextEncoder().encode(text), defaultPolicyPath);
  if (reading.kind === 'policy') return reading.policy;
  throw new Error(`The policy is not valid: ${reading.problems.map(({ message }) => message).join(' ')}`);
}

/** The files of a policy that allows every scope of these connectors. */
export function allowingAll(...types: readonly string[]): Readonly<Record<string, string>> {
  const connectors = Object.fromEntries(types.map((type) => [type, { allow: ['*'] }]));
  return policyFile({ connectors });
}

/** The files of a policy with this in it. */
export function policyFile(content: object): Readonly<Record<string, string>> {
  return { [defaultPolicyPath]: `${JSON.stringify({ version: 1, ...content }, null, 2)}\n` };
}
