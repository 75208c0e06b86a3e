/** One request that came in. Nothing in it lets anybody do anything: tokens and consent links are left out. */
export interface LoggedRequest {
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  /** `dana@acme.com (personal token)`; for a credential that does not count, what was wrong with it. */
  readonly caller: string;
  readonly userAgent: string;
  readonly requestId: string;
  /** JSON or form data; null when there was none. */
  readonly body: unknown;
  /** 0 when the connection was dropped. */
  readonly status: number;
  /** Whether it changed anything. */
  readonly hadEffect: boolean;
  /** The fault that hit it. */
  readonly fault: string | null;
}

const secretFields = ['refresh_token', 'access_token', 'device_code'];

/** A path without the secret of a consent or claim link. */
export function maskPath(path: string): string {
  return path.replaceAll(/\/(connect|claim)\/[^/?]+/g, '/$1/•••');
}

export function maskBody(body: unknown): unknown {
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, secretFields.includes(name) ? '•••' : value]),
  );
}
