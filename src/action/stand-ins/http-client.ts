/*!
 * Stands in for @actions/http-client in the bundle. `@actions/core` asks for OpenID tokens with it, which we never do.
 * `@actions/github` looks for a proxy with it, for a fetch of its own that is never called: see undici.ts.
 */

export class HttpClient {
  /** Nothing: Node's own HTTP client knows the proxy. */
  getAgent(): undefined {
    return undefined;
  }

  /** Nothing: Node's own HTTP client knows the proxy. */
  getAgentDispatcher(): undefined {
    return undefined;
  }
}

export class BearerCredentialHandler {}
