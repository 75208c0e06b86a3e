/*!
 * Stands in for @octokit/plugin-rest-endpoint-methods in the bundle: `@actions/github` loads a method for each of
 * GitHub's endpoints, 100 kB of them. Ours name the route (`octokit.request`).
 */

/** A plugin that adds nothing. */
export function restEndpointMethods(): Readonly<Record<string, never>> {
  return {};
}
