import { mayRead, mayWrite, type Permissions } from './access.ts';
import { getEnvironmentApprovals } from './rest-environments.ts';
import { addLabels, commentOnEither, createIssue, listIssues, updateIssue } from './rest-issues.ts';
import { compare, getBlob, getTree } from './rest-objects.ts';
import { simpleUser } from './rest-replies.ts';
import {
  forbidden,
  notFound,
  type RepositoryRequest,
  type RestReply,
  type RestRequest,
} from './rest-request.ts';
import {
  getBranch,
  getDefaultPermissions,
  listBranchPolicies,
  listEnvironmentSecrets,
  listEnvironments,
  listOrganizationSecrets,
  listRules,
  listSecrets,
} from './rest-set-up.ts';
import { createStatus, deleteComment, updateComment } from './rest-writes.ts';

/** What answers each operation, by its route. */
export const restHandlers: ReadonlyMap<string, (request: RestRequest) => RestReply> = new Map([
  ['GET /repos/{owner}/{repo}/git/trees/{tree_sha}', reading('contents', getTree)],
  ['GET /repos/{owner}/{repo}/git/blobs/{file_sha}', reading('contents', getBlob)],
  ['GET /repos/{owner}/{repo}/compare/{basehead}', reading('contents', compare)],
  ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments', inRepository(commentOnEither)],
  ['PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', writing('pull-requests', updateComment)],
  ['DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', writing('pull-requests', deleteComment)],
  ['GET /repos/{owner}/{repo}/issues', inRepository(listIssues)],
  ['POST /repos/{owner}/{repo}/issues', inRepository(createIssue)],
  ['PATCH /repos/{owner}/{repo}/issues/{issue_number}', inRepository(updateIssue)],
  ['POST /repos/{owner}/{repo}/issues/{issue_number}/labels', inRepository(addLabels)],
  ['POST /repos/{owner}/{repo}/statuses/{sha}', writing('statuses', createStatus)],
  ['GET /repos/{owner}/{repo}/collaborators/{username}/permission', inRepository(getRole)],
  ['GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals', reading('actions', getEnvironmentApprovals)],
  ['GET /repos/{owner}/{repo}/rules/branches/{branch}', inRepository(listRules)],
  ['GET /repos/{owner}/{repo}/branches/{branch}', reading('contents', getBranch)],
  ['GET /repos/{owner}/{repo}/environments', reading('actions', listEnvironments)],
  [
    'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
    reading('actions', listBranchPolicies),
  ],
  [
    'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets',
    administering('environments', listEnvironmentSecrets),
  ],
  ['GET /repos/{owner}/{repo}/actions/secrets', administering('secrets', listSecrets)],
  [
    'GET /repos/{owner}/{repo}/actions/organization-secrets',
    administering('secrets', listOrganizationSecrets),
  ],
  [
    'GET /repos/{owner}/{repo}/actions/permissions/workflow',
    administering('administration', getDefaultPermissions),
  ],
  ['GET /orgs/{org}/teams/{team_slug}/memberships/{username}', getMembership],
]);

type Handler = (request: RepositoryRequest) => RestReply;

function inRepository(handle: Handler): (request: RestRequest) => RestReply {
  return (request) => {
    const { owner, repo } = request.parameters;
    const repository = request.world.repositories.get(`${owner}/${repo}`);
    return repository === undefined ? notFound : handle({ ...request, repository });
  };
}

function reading(permission: keyof Permissions, handle: Handler) {
  return inRepository((request) =>
    mayRead(request.token, request.repository, permission) ? handle(request) : forbidden,
  );
}

/** What nobody sees without the permission, be the repository public or not. */
function administering(permission: keyof Permissions, handle: Handler) {
  return inRepository((request) =>
    request.token.permissions[permission] === undefined ? forbidden : handle(request),
  );
}

function writing(permission: keyof Permissions, handle: Handler) {
  return inRepository((request) => (mayWrite(request.token, permission) ? handle(request) : forbidden));
}

function getRole({ world, parameters, repository }: RepositoryRequest): RestReply {
  const user = world.users.find(({ login }) => login === parameters['username']);
  if (user === undefined) return notFound;
  const role = repository.roles.get(user.login) ?? (repository.isPrivate ? 'none' : 'read');
  const base = repository.customRoles.get(role) ?? role;
  const legacy = new Map([
    ['maintain', 'write'],
    ['triage', 'read'],
  ]);
  const body = {
    permission: legacy.get(base) ?? base,
    role_name: role,
    user: { ...simpleUser(user), role_name: role, permissions: permissionsOf(base) },
  };
  return { status: 200, body };
}

function permissionsOf(role: string): object {
  const steps = ['read', 'triage', 'write', 'maintain', 'admin'];
  const names = ['pull', 'triage', 'push', 'maintain', 'admin'];
  return Object.fromEntries(names.map((name, step) => [name, step <= steps.indexOf(role)]));
}

function getMembership({ world, parameters, token }: RestRequest): RestReply {
  const { org, team_slug: team, username = '' } = parameters;
  if (token.permissions.members === undefined) return forbidden;
  const state = world.teams.get(`${org}/${team}`)?.get(username);
  if (state === undefined) return notFound;
  return { status: 200, body: { state, role: 'member', url: `https://api.github.com/${org}/${team}` } };
}
