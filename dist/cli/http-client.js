/*!
 * Stands in for @actions/http-client in the bundle. `@actions/core` asks for OpenID tokens with it, which we never do.
 * `@actions/github` looks for a proxy with it, for a fetch of its own that is never called: see undici.ts.
 */
export class HttpClient {
    getAgent() {
        return undefined;
    }
    getAgentDispatcher() {
        return undefined;
    }
}
export class BearerCredentialHandler {
}
