/*!
 * Stands in for undici in the bundle, which is 900 kB and 25 ms of every run. `@actions/github` imports it for a fetch
 * of its own; ours go through Node's HTTP client, which knows the proxy (see ../use-proxy.ts).
 */
export function fetch() {
    throw new Error('A request was to go through undici, which is not part of the bundle. Give octokit the fetch of octokit-fetch.ts.');
}
