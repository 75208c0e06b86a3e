import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { composePolicySchema } from '../../scripts/policy-schema/compose.ts';
import { serializeSchema } from '../../scripts/publish-schema.ts';
import { cataloguedTypes, scopesOf } from '../../src/catalogue/catalogue.ts';
import { connectorName, knownTypes } from '../../src/catalogue/connector-types.ts';
import { parsePolicy } from '../../src/domain/policy/parse-policy.ts';
import { publishedSchema } from '../support/json-schema.ts';
import { projectRoot } from '../support/run.ts';

interface Hint {
  readonly const?: string;
  readonly description: string;
}

interface PublishedSchema {
  readonly properties: {
    readonly connectors: { readonly properties: Readonly<Record<string, { readonly description: string }>> };
  };
  readonly definitions: Readonly<Record<string, { readonly anyOf: readonly Hint[] }>>;
}

const text = readFileSync(join(projectRoot, 'schema/policy.schema.json'), 'utf8');
const published: PublishedSchema = JSON.parse(text);
const validate = publishedSchema('policy');

test('the published schema is what the generator gives', () => {
  expect(text).toBe(serializeSchema(composePolicySchema()));
});

test('editors offer every known connector with its name, and its scopes with what they let the app do', () => {
  const { properties } = published.properties.connectors;
  expect(Object.keys(properties)).toEqual(knownTypes);
  for (const type of knownTypes) {
    expect(properties[type]?.description.startsWith(`${connectorName(type)}. `)).toBe(true);
  }
  for (const type of cataloguedTypes().filter((one) => scopesOf(one).length > 0)) {
    const hints = published.definitions[`scopes-${type}`]?.anyOf ?? [];
    expect(hints.map((hint) => hint.const)).toEqual(scopesOf(type).map(({ scope }) => scope));
    for (const [index, { statement }] of scopesOf(type).entries()) {
      expect(hints[index]?.description).toContain(statement);
    }
  }
});

/** Every policy in the fixtures, with whether the tool takes it. */
function fixturePolicies(): readonly { readonly name: string; readonly text: string }[] {
  const fixtures = join(projectRoot, 'test/fixtures');
  return readdirSync(fixtures, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name === 'connector-policy.jsonc' || entry.parentPath.endsWith('/policies'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: path, text: readFileSync(path, 'utf8') }));
}

function isTaken(policy: string): boolean {
  return parsePolicy(new TextEncoder().encode(policy), 'policy.jsonc').kind === 'policy';
}

describe('the schema and the tool accept the same', () => {
  test('in every fixture', () => {
    const policies = fixturePolicies();
    expect(policies.length).toBeGreaterThan(15);
    for (const policy of policies) {
      expect([policy.name, validate(parse(policy.text)).length === 0]).toEqual([
        policy.name,
        isTaken(policy.text),
      ]);
    }
  });

  const exception = {
    app: 'apps/crm',
    connector: 'gmail',
    scope: 'openid',
    reason: 'x',
    owner: '@lee',
    expires: '2026-12-31',
  };

  test.each<[boolean, object]>([
    [true, {}],
    [true, { connectors: { gmail: {}, brand_new: { allow: ['x', '*', 'access:send', 'class:legacy'] } } }],
    [true, { review: ['*.acls', 'access:offline'] }],
    [true, { approvals: { reviewers: ['@lee', '@acme/a-team', 'role:admin'], count: 10 } }],
    [true, { exceptions: [exception, { ...exception, app: '.' }, { ...exception, app: 'a..b/.x' }] }],
    [true, { apps: { '.': { targets: {} } }, enforceFrom: '2027-12-31', unlisted: 'review' }],
    [true, { consent: { gmail: { who: ['@dana'], signInAs: 'a b', connectedBy: '*@acme.com' } } }],
    [false, { extra: 1 }],
    [false, { version: 2 }],
    [false, { connectors: [] }],
    [false, { connectors: { Gmail: {} } }],
    [false, { connectors: { gmail: { alow: [] } } }],
    [false, { connectors: { gmail: { allow: 'x' } } }],
    [false, { connectors: { gmail: { allow: ['access:reed'] } } }],
    [false, { connectors: { gmail: { allow: ['Access:read'] } } }],
    [false, { connectors: { gmail: { deny: ['class:x'] } } }],
    [false, { connectors: { gmail: { deny: ['!x'] } } }],
    [false, { connectors: { brand_new: { deny: ['a b'] } } }],
    [false, { review: ['a?'] }],
    [false, { unlisted: 'allow' }],
    [false, { removals: 'block' }],
    [false, { policyChanges: true }],
    [false, { enforceFrom: '2027-13-01' }],
    [false, { approvals: {} }],
    [false, { approvals: { reviewers: [] } }],
    [false, { approvals: { reviewers: ['lee'] } }],
    [false, { approvals: { reviewers: ['role:read'] } }],
    [false, { approvals: { reviewers: ['@lee'], count: 0 } }],
    [false, { exceptions: [{ ...exception, scope: 'a*' }] }],
    [false, { exceptions: [{ ...exception, scope: 'access:read' }] }],
    [false, { exceptions: [{ ...exception, app: '/x' }] }],
    [false, { exceptions: [{ ...exception, app: './x' }] }],
    [false, { exceptions: [{ ...exception, app: 'x/' }] }],
    [false, { exceptions: [{ ...exception, app: '..' }] }],
    [false, { exceptions: [{ ...exception, reason: ' ' }] }],
    [false, { exceptions: [{ ...exception, owner: undefined }] }],
    [false, { apps: { 'a\\b': { targets: {} } } }],
    [false, { apps: { crm: {} } }],
    [false, { apps: { crm: { targets: { 'a b': { appId: 'x', branch: 'y' } } } } }],
    [false, { apps: { crm: { targets: { p: { appId: 'x' } } } } }],
    [true, { apps: { crm: { targets: { p: { appId: 'a_1-B', branch: 'y' } } } } }],
    [false, { apps: { crm: { targets: { p: { appId: '…', branch: 'y' } } } } }],
    [false, { apps: { crm: { targets: { p: { appId: 'a/b', branch: 'y' } } } } }],
    [false, { apps: { crm: { targets: { p: { appId: 'b44K_x', branch: 'y' } } } } }],
    [false, { consent: { gmail: { connectedBy: '?@acme.com' } } }],
    [false, { consent: { gmail: { connectedBy: 'ops@acme.com dana@acme.com' } } }],
    [false, { consent: { gmail: { connectedBy: 'ops@acme.com,dana@acme.com' } } }],
    [false, { consent: { gmail: { who: ['dana'] } } }],
  ])('%j: %j', (expected, content) => {
    const policy = JSON.parse(JSON.stringify({ version: 1, connectors: {}, ...content }));
    expect(isTaken(JSON.stringify(policy))).toBe(expected);
    expect(validate(policy).length === 0).toBe(expected);
  });
});
