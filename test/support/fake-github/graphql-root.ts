import { mayRead } from './access.ts';
import { forbidden, GitHubError, type GraphQLContext } from './graphql-context.ts';
import { expressedObject, gitObject, refObject } from './graphql-git.ts';
import { issueObject, issuesConnection } from './graphql-issues.ts';
import { pullRequestObject } from './graphql-pull-request.ts';
import { restLogin } from './rest-replies.ts';
import type { FakeRepository } from './world.ts';

/** GitHub's Query: each property answers the field of its name, functions with the field's arguments. */
export const queryRoot = {
  viewer: (_: unknown, { token }: GraphQLContext) => ({ login: restLogin(token.user) }),
  repository({ owner, name }: { owner: string; name: string }, { world }: GraphQLContext): object {
    const repository = world.repositories.get(`${owner}/${name}`);
    if (repository !== undefined) return repositoryObject(repository);
    throw new GitHubError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  },
};

function repositoryObject(repository: FakeRepository): object {
  const { owner, name, isPrivate, defaultBranch, branches } = repository;
  return {
    nameWithOwner: `${owner}/${name}`,
    isPrivate,
    isFork: false,
    defaultBranchRef: (_: unknown, context: GraphQLContext) =>
      refObject(defaultBranch, branches.get(defaultBranch), repository, context),
    ref({ qualifiedName }: { qualifiedName: string }, context: GraphQLContext): object | null {
      if (!mayRead(context.token, repository, 'contents')) throw forbidden();
      const branch = qualifiedName.replace(/^refs\/heads\//, '');
      return refObject(branch, branches.get(branch), repository, context);
    },
    object(
      { oid, expression }: { oid?: string; expression?: string },
      context: GraphQLContext,
    ): object | null {
      if (!mayRead(context.token, repository, 'contents')) throw forbidden();
      return oid === undefined
        ? expressedObject(expression ?? '', repository, context)
        : gitObject(oid, repository, context);
    },
    hasIssuesEnabled: repository.tracker.isEnabled,
    issues(page: Parameters<typeof issuesConnection>[2], { token }: GraphQLContext): object {
      if (!mayRead(token, repository, 'issues')) throw forbidden();
      return issuesConnection(repository, token, page);
    },
    issue({ number }: { number: number }, { token }: GraphQLContext): object {
      const issue = repository.tracker.issues.find((one) => one.number === number);
      if (!mayRead(token, repository, 'issues')) throw forbidden();
      if (issue !== undefined) return issueObject(issue, repository, token);
      throw new GitHubError('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
    },
    pullRequest({ number }: { number: number }, { token }: GraphQLContext): object {
      const pull = repository.pulls.get(number);
      if (!mayRead(token, repository, 'pull-requests')) throw forbidden();
      if (pull !== undefined) return pullRequestObject(pull, repository);
      throw new GitHubError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
    },
  };
}
