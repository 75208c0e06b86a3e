import { commitReply } from './rest-replies.ts';
import { notFound, type RepositoryRequest, type RestReply } from './rest-request.ts';
import type { FakeEnvironment } from './set-up.ts';

const day = '2026-11-23T12:00:00Z';

export function listRules({ parameters, repository }: RepositoryRequest): RestReply {
  const required = repository.setUp.rulesets.get(parameters['branch'] ?? '');
  const source = { ruleset_source_type: 'Repository', ruleset_source: 'acme/crm', ruleset_id: 42 };
  const rules =
    required === undefined
      ? []
      : [
          { type: 'deletion', ...source },
          {
            type: 'required_status_checks',
            parameters: {
              strict_required_status_checks_policy: false,
              required_status_checks: required.map((context) => ({ context })),
            },
            ...source,
          },
        ];
  return { status: 200, body: pageOf(rules, parameters) };
}

export function getBranch({ world, parameters, repository }: RepositoryRequest): RestReply {
  const { branch = '' } = parameters;
  const tip = repository.branches.get(branch);
  if (tip === undefined) return notFound;
  const { owner, name, setUp } = repository;
  const url = `https://api.github.com/repos/${owner}/${name}/branches/${branch}`;
  const contexts = setUp.protections.get(branch);
  const body = {
    name: branch,
    commit: commitReply(world, repository, tip),
    _links: { self: url, html: url },
    protected: contexts !== undefined || setUp.rulesets.has(branch),
    protection: {
      enabled: contexts !== undefined,
      required_status_checks: {
        enforcement_level: (contexts ?? []).length === 0 ? 'off' : 'non_admins',
        contexts: contexts ?? [],
        checks: (contexts ?? []).map((context) => ({ context, app_id: null })),
      },
    },
    protection_url: `${url}/protection`,
  };
  return { status: 200, body };
}

export function listEnvironments({ parameters, repository }: RepositoryRequest): RestReply {
  const all = [...repository.setUp.environments].map(([name, environment]) =>
    environmentReply(name, environment),
  );
  return { status: 200, body: { total_count: all.length, environments: pageOf(all, parameters) } };
}

function environmentReply(name: string, { branches, hasReviewers = false }: FakeEnvironment): object {
  const url = `https://api.github.com/repos/acme/crm/environments/${encodeURIComponent(name)}`;
  const rules = [
    ...(hasReviewers ? [{ type: 'required_reviewers', reviewers: [] }] : []),
    ...(branches === 'any' ? [] : [{ type: 'branch_policy' }]),
  ];
  return {
    id: 1,
    node_id: 'EN_1',
    name,
    url,
    html_url: url,
    created_at: day,
    updated_at: day,
    protection_rules: rules.map((rule, index) => ({ id: index, node_id: `GA_${index}`, ...rule })),
    deployment_branch_policy:
      branches === 'any'
        ? null
        : {
            protected_branches: branches === 'protected',
            custom_branch_policies: branches !== 'protected',
          },
  };
}

export function listBranchPolicies({ parameters, repository }: RepositoryRequest): RestReply {
  const found = repository.setUp.environments.get(parameters['environment_name'] ?? '');
  if (found === undefined || typeof found.branches === 'string') return notFound;
  const all = found.branches.map((pattern, index) => {
    const tag = /^refs\/tags\/(.*)$/.exec(pattern)?.[1];
    return {
      id: index,
      node_id: `BP_${index}`,
      name: tag ?? pattern,
      type: tag === undefined ? 'branch' : 'tag',
    };
  });
  return { status: 200, body: { total_count: all.length, branch_policies: pageOf(all, parameters) } };
}

export function listEnvironmentSecrets({ parameters, repository }: RepositoryRequest): RestReply {
  const found = repository.setUp.environments.get(parameters['environment_name'] ?? '');
  return found === undefined ? notFound : secretsReply(found.secrets ?? [], parameters);
}

export function listSecrets({ parameters, repository }: RepositoryRequest): RestReply {
  return secretsReply([...repository.setUp.secrets], parameters);
}

export function listOrganizationSecrets({ parameters, repository }: RepositoryRequest): RestReply {
  return secretsReply([...repository.setUp.organizationSecrets], parameters);
}

function secretsReply(names: readonly string[], parameters: RepositoryRequest['parameters']): RestReply {
  const all = names.map((name) => ({ name, created_at: day, updated_at: day }));
  return { status: 200, body: { total_count: all.length, secrets: pageOf(all, parameters) } };
}

export function getDefaultPermissions({ repository }: RepositoryRequest): RestReply {
  const { defaultPermissions } = repository.setUp;
  const body = { default_workflow_permissions: defaultPermissions, can_approve_pull_request_reviews: false };
  return { status: 200, body };
}

function pageOf<T>(all: readonly T[], parameters: RepositoryRequest['parameters']): readonly T[] {
  const { per_page: size = '30', page = '1' } = parameters;
  const start = (Number(page) - 1) * Number(size);
  return all.slice(start, start + Number(size));
}
