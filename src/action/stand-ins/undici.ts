/*!
 * Stands in for undici in the bundle, which is 900 kB and 25 ms of every run. `@actions/core` and `@actions/github`
 * import it for requests through a proxy; ours go through Node's own fetch, which is undici too (see ../use-proxy.ts).
 */

/** `@actions/github` makes one while it loads where a proxy is set, for its own fetch, which is never called. */
export class ProxyAgent {}

/** @throws Error always: a request that goes this way would miss the proxy */
export function fetch(): never {
  throw new Error("A request was to go through undici, which is not part of the bundle. Use Node's fetch.");
}
