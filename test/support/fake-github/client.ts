import {
  type ClientOptions,
  createGitHubClient,
  type GitHubClient,
} from '../../../src/adapters/github/client.ts';
import type { FakeGitHub } from './server.ts';

/** Our client, for which a second of waiting is a millisecond. */
export function clientFor(github: FakeGitHub, options: Partial<ClientOptions> = {}): GitHubClient {
  const { apiUrl, graphqlUrl } = github;
  return createGitHubClient({ token: 'token', apiUrl, graphqlUrl, secondMilliseconds: 1, ...options });
}
