import type { BranchProtection, RefPattern } from '../../domain/doctor/set-up.ts';
import { MissingPermission } from '../../ports/errors.ts';
import type { EnvironmentLimits, RepositorySettings, SecretPlace } from '../../ports/repository-settings.ts';
import { readRole } from './approvals.ts';
import type { GitHubClient, RestCall } from './client.ts';
import { list, nullable, oneOf, optional, record, text, truth } from './decode.ts';
import { readNumberedPages } from './numbered-pages.ts';
import type { RepositoryName } from './repository-name.ts';

/** Reads how a repository is set up. The names of permissions are those of fine-grained tokens. */
export function openRepositorySettings(client: GitHubClient, name: RepositoryName): RepositorySettings {
  return {
    statusesRequiredByRulesets: (branch) => readRequiredStatuses(client, name, branch),
    protectionOf: (branch) => readProtection(client, name, branch),
    environments: () => readEnvironments(client, name),
    refsAllowedIn: (environment) => readPatterns(client, name, environment),
    secretNames: (place) => readSecretNames(client, name, place),
    async defaultPermissions() {
      const { default_workflow_permissions: access } = await client.rest({
        what: 'read what workflows may do',
        permission: 'Administration: read',
        route: 'GET /repos/{owner}/{repo}/actions/permissions/workflow',
        parameters: { ...name },
        decode: record({ default_workflow_permissions: oneOf(['read', 'write']) }),
      });
      return access;
    },
    roleOf: (login) => readRole(client, name, login),
  };
}

const requiredStatuses = record({
  type: text,
  parameters: optional(record({ required_status_checks: optional(list(record({ context: text }))) })),
});

/** Only the rules that are in force are listed, from all levels, for everybody who can read the repository. */
async function readRequiredStatuses(
  client: GitHubClient,
  name: RepositoryName,
  branch: string,
): Promise<readonly string[]> {
  const rules = await readNumberedPages(client, {
    what: `read the rules of the branch ${branch}`,
    permission: 'Metadata: read',
    route: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
    parameters: { ...name, branch },
    page: list(requiredStatuses),
  });
  return rules
    .filter(({ type }) => type === 'required_status_checks')
    .flatMap(({ parameters }) => (parameters?.required_status_checks ?? []).map(({ context }) => context));
}

const branchReply = nullable(
  record({
    protection: optional(
      record({
        enabled: optional(truth),
        required_status_checks: optional(record({ enforcement_level: optional(text), contexts: list(text) })),
      }),
    ),
  }),
);

async function readProtection(
  client: GitHubClient,
  name: RepositoryName,
  branch: string,
): Promise<BranchProtection | undefined> {
  const what = `read the protection of the branch ${branch}`;
  const permission = 'Contents: read';
  const reply = await client.rest({
    what,
    permission,
    route: 'GET /repos/{owner}/{repo}/branches/{branch}',
    parameters: { ...name, branch },
    decode: branchReply,
    absent: null,
  });
  if (reply === null) return undefined;
  const { enabled, required_status_checks: statuses } = reply.protection ?? {};
  // GitHub leaves it out for tokens that may not see it: no protection would be `enabled: false`.
  if (enabled === undefined) throw new MissingPermission(`GitHub did not let the token ${what}.`, permission);
  return {
    isProtected: enabled,
    requiredStatuses: enabled && statuses?.enforcement_level !== 'off' ? (statuses?.contexts ?? []) : [],
  };
}

const environmentsReply = record({
  environments: list(
    record({
      name: text,
      protection_rules: optional(list(record({ type: text }))),
      deployment_branch_policy: nullable(
        record({ protected_branches: truth, custom_branch_policies: truth }),
      ),
    }),
  ),
});

async function readEnvironments(
  client: GitHubClient,
  repository: RepositoryName,
): Promise<readonly EnvironmentLimits[]> {
  const environments = await readNumberedPages(client, {
    what: 'list the environments',
    permission: 'Actions: read',
    route: 'GET /repos/{owner}/{repo}/environments',
    parameters: { ...repository },
    page: (value, at) => environmentsReply(value, at).environments,
  });
  return environments.map(({ name, protection_rules: rules = [], deployment_branch_policy: limits }) => ({
    name,
    branches: limits === null ? 'any' : limits.protected_branches ? 'protected' : 'listed',
    hasReviewers: rules.some(({ type }) => type === 'required_reviewers'),
  }));
}

const patternsReply = record({
  branch_policies: list(record({ name: text, type: optional(oneOf(['branch', 'tag'])) })),
});

async function readPatterns(
  client: GitHubClient,
  repository: RepositoryName,
  environment: string,
): Promise<readonly RefPattern[]> {
  const policies = await readNumberedPages(client, {
    what: `list the branches that may use the environment ${environment}`,
    permission: 'Actions: read',
    route: 'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
    parameters: { ...repository, environment_name: environment },
    page: (value, at) => patternsReply(value, at).branch_policies,
  });
  return policies.map(({ name, type = 'branch' }) => ({ kind: type, pattern: name }));
}

const secretsReply = record({ secrets: list(record({ name: text })) });

/** A list tells for certain that a secret is not there. The look-up of one answers the same to who may not see any. */
async function readSecretNames(
  client: GitHubClient,
  repository: RepositoryName,
  place: SecretPlace,
): Promise<readonly string[]> {
  const secrets = await readNumberedPages(client, {
    ...secretCall(place),
    page: (value, at) => secretsReply(value, at).secrets,
    parameters: { ...repository, ...(place.kind === 'environment' ? { environment_name: place.name } : {}) },
  });
  return secrets.map(({ name }) => name);
}

function secretCall(place: SecretPlace): Pick<RestCall<unknown>, 'what' | 'permission' | 'route'> {
  switch (place.kind) {
    case 'repository':
      return {
        what: 'list the secrets of the repository',
        permission: 'Secrets: read',
        route: 'GET /repos/{owner}/{repo}/actions/secrets',
      };
    case 'organization':
      return {
        what: 'list the secrets that the organization shares',
        permission: 'Secrets: read',
        route: 'GET /repos/{owner}/{repo}/actions/organization-secrets',
      };
    case 'environment':
      return {
        what: `list the secrets of the environment ${place.name}`,
        permission: 'Environments: read',
        route: 'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets',
      };
    default:
      return place satisfies never;
  }
}
