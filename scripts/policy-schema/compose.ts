import { scopesOf } from '../../src/catalogue/catalogue.ts';
import { connectorName, knownTypes } from '../../src/catalogue/connector-types.ts';
import { reviewerRoles } from '../../src/domain/policy/parse-approvals.ts';
import { policyChangeChoices, removalChoices, unlistedChoices } from '../../src/domain/policy/policy.ts';
import { appIdShape } from '../../src/domain/target/app-id.ts';
import { entryDefinitions, entryList, hasNoScopes } from './entries.ts';

const day = { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' };
const typeName = { type: 'string', pattern: '^[a-z0-9][a-z0-9_-]{0,63}$' };
const person = { type: 'string', pattern: '^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}$' };
const text = { type: 'string', pattern: '^\\S(.*\\S)?$' };
const appId = { type: 'string', pattern: `^(?![bB]44[kK]_)${appIdShape.source.slice(1)}` };
const appFolder = {
  type: 'string',
  pattern: '^(\\.|(?!\\.{1,2}(/|$))[^/\\\\]+(/(?!\\.{1,2}(/|$))[^/\\\\]+)*)$',
};

/** The policy's schema, for editors: what a policy may hold, with the known connectors and scopes as hints. */
export function composePolicySchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://raw.githubusercontent.com/connector-guard/connector-guard/v0/schema/policy.schema.json',
    title: 'Connector policy',
    description: 'Which connectors and OAuth scopes the Base44 apps of a repository may have.',
    ...object(
      {
        $schema: { description: 'The schema that an editor uses for completion.', ...text },
        version: { description: 'The version of this format.', const: 1 },
        connectors: connectors(),
        unlisted: choice('What happens to connectors and scopes that no entry names.', unlistedChoices, {
          deny: 'They are not allowed. This is the default.',
          review: 'They may come in with an approval.',
        }),
        review: entryList(
          'Newly added scopes of this kind need an approval even where a connector allows them.',
          'from',
          undefined,
        ),
        removals: choice("What happens when a connector's file is deleted.", removalChoices, {
          deny: 'It may not be deleted.',
          review: 'It needs an approval. This is the default where "approvals" is set.',
          allow: 'It may be deleted. This is the default otherwise.',
        }),
        approvals: approvals(),
        policyChanges: choice('What a change that loosens this policy needs.', policyChangeChoices, {
          separate: 'A pull request of its own, approved by the reviewers.',
          approve:
            'An approval; then it counts in the same pull request. This is the default where "approvals" is set.',
          allow: 'Nothing. This is the default otherwise.',
        }),
        enforceFrom: {
          description: 'Until this day what the policy finds is a warning. YYYY-MM-DD, in UTC.',
          ...day,
        },
        exceptions: {
          description: 'Scopes that one app may have for a while.',
          type: 'array',
          items: exception(),
        },
        consent: consent(),
        apps: apps(),
      },
      ['version', 'connectors'],
    ),
    definitions: { ...entryDefinitions(), connector: connector(undefined) },
  };
}

function connectors(): object {
  return {
    description: 'The connectors that are allowed. What is not named here is not.',
    type: 'object',
    propertyNames: typeName,
    properties: Object.fromEntries(knownTypes.map((type) => [type, connector(type)])),
    additionalProperties: { $ref: '#/definitions/connector' },
  };
}

/** The lists of a connector; undefined for a type that Base44 does not document. */
function connector(type: string | undefined): object {
  const name = type === undefined ? 'A connector that Base44 does not document' : connectorName(type);
  const lists = object(
    {
      allow: entryList('Allowed, with what these scopes include by their documentation.', 'up-to', type),
      review: entryList('Allowed once a reviewer approves.', 'from', type),
      deny: entryList('Never allowed. Beats everything but an exception.', 'from', type),
    },
    [],
  );
  const description =
    type !== undefined && hasNoScopes(type)
      ? `${name}. It has no scopes; {} is enough.`
      : `${name}. {} allows it with no scopes.`;
  if (type !== undefined && scopesOf(type).length === 0) {
    return { description, allOf: [{ $ref: '#/definitions/connector' }] };
  }
  return { description, ...lists };
}

function approvals(): object {
  const roles = reviewerRoles.map((role) => ({
    const: `role:${role}`,
    description: `Everybody who has at least the role "${role}" in the repository.`,
  }));
  return {
    description: 'Who approves what is under review.',
    ...object(
      {
        reviewers: {
          description: 'People as "@login", teams as "@organisation/team", or a role in the repository.',
          type: 'array',
          minItems: 1,
          items: {
            anyOf: [
              ...roles,
              person,
              { type: 'string', pattern: `${person.pattern.slice(0, -1)}/[A-Za-z0-9][A-Za-z0-9._-]{0,99}$` },
            ],
          },
        },
        count: {
          description: 'How many of them it takes. 1 when left out.',
          type: 'integer',
          minimum: 1,
          maximum: 10,
        },
      },
      ['reviewers'],
    ),
  };
}

function exception(): object {
  return object(
    {
      app: { description: "The app's folder, . for the repository's root.", ...appFolder },
      connector: { description: 'The connector type.', ...typeName },
      scope: {
        description: 'One whole scope.',
        type: 'string',
        pattern: '^(?!access:|class:)[A-Za-z0-9][A-Za-z0-9:/._~-]{0,255}$',
      },
      reason: { description: 'Why it is needed.', ...text },
      owner: { description: 'Who answers for it.', ...text },
      expires: { description: 'Its last day, at most 180 days ahead. YYYY-MM-DD, in UTC.', ...day },
    },
    ['app', 'connector', 'scope', 'reason', 'owner', 'expires'],
  );
}

function consent(): object {
  return {
    description: 'Who signs in for a connector when a change needs a new consent.',
    type: 'object',
    propertyNames: typeName,
    additionalProperties: object(
      {
        who: { description: 'GitHub logins with @.', type: 'array', items: person },
        signInAs: { description: 'The account to sign in with at the provider.', ...text },
        connectedBy: {
          description: 'Whose connection counts: an e-mail address, in which "*" stands for any characters.',
          type: 'string',
          pattern: '^[^\\s,;!?[\\]{}\\\\]+$',
        },
      },
      [],
    ),
  };
}

function apps(): object {
  const target = object(
    {
      appId: { description: "The Base44 app's id, from its address: /apps/<id>.", ...appId },
      branch: { description: 'The branch that is deployed to it.', ...text },
    },
    ['appId', 'branch'],
  );
  const targets = {
    description: 'By a name of your choice, such as production.',
    type: 'object',
    propertyNames: { pattern: '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$' },
    additionalProperties: target,
  };
  return {
    description: "The Base44 apps that each app's folder is deployed to.",
    type: 'object',
    propertyNames: appFolder,
    additionalProperties: object({ targets }, ['targets']),
  };
}

function object(properties: Readonly<Record<string, object>>, required: readonly string[]): object {
  return {
    type: 'object',
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
    properties,
  };
}

function choice<Choice extends string>(
  description: string,
  choices: readonly Choice[],
  meanings: Readonly<Record<Choice, string>>,
): object {
  return { description, anyOf: choices.map((one) => ({ const: one, description: meanings[one] })) };
}
