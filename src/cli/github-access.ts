/** Where GitHub is, from a person's machine. */
export const gitHubAddresses = {
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
} as const;

export interface GitHubToken {
  readonly token: string;
  /** The variable that it was in. */
  readonly source: 'GH_TOKEN' | 'GITHUB_TOKEN';
}

/** What to do where GitHub does not take a person's token, or does not show them something. */
export function remedyFor({ source }: GitHubToken): string {
  return `Give ${source} a token that may read the repository; with the GitHub CLI it is what gh auth token prints.`;
}

/** The token for GitHub of a person, from where GitHub's own command line takes it, in its order; undefined without one. */
export function gitHubToken(environment: NodeJS.ProcessEnv): GitHubToken | undefined {
  const source = (['GH_TOKEN', 'GITHUB_TOKEN'] as const).find((name) => (environment[name] ?? '') !== '');
  return source && { token: environment[source] ?? '', source };
}
