import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './run.ts';

/** What GitHub sends about an event, as an object that tests may change. */
export type WebhookPayload = Record<string, unknown>;

interface Examples {
  readonly name: string;
  readonly examples: readonly WebhookPayload[];
}

const path = 'node_modules/@octokit/webhooks-examples/api.github.com/index.json';
let all: readonly Examples[] | undefined;

/**
 * A payload that GitHub has sent, from npm's `@octokit/webhooks-examples`.
 *
 * @param action the payload's `action`; the first example of the event when it is left out
 * @param changes replace or add what a test is about; objects are merged, one level deep
 */
export function webhookPayload(
  event: string,
  action?: string,
  changes: Readonly<Record<string, unknown>> = {},
): WebhookPayload {
  all ??= JSON.parse(readFileSync(join(projectRoot, path), 'utf8')) as readonly Examples[];
  const examples = all.find(({ name }) => name === event)?.examples ?? [];
  const example = examples.find((one) => action === undefined || one['action'] === action);
  if (example === undefined) throw new Error(`There is no example of ${event} ${action ?? ''}.`);
  const payload = structuredClone(example);
  for (const [key, value] of Object.entries(changes)) {
    payload[key] = isObject(value) && isObject(payload[key]) ? { ...payload[key], ...value } : value;
  }
  return payload;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
