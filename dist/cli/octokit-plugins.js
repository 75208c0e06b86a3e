/*!
 * Stands in for the plugins that `@actions/github` adds to octokit: a method for each of GitHub's endpoints, 100 kB of
 * them, and the reading of page after page. Ours name the route (`octokit.request`) and page by themselves.
 */
export function restEndpointMethods() {
    return {};
}
export function paginateRest() {
    return {};
}
