/** Codes of errors before anything is sent over a connection. */
const beforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Why no answer came, or half of one. */
export interface ConnectionFailure {
  /** In words: `no connection (ECONNREFUSED)`. */
  readonly reason: string;
  /** Whether the request may have arrived, and so have had its effect. */
  readonly mayHaveArrived: boolean;
}

/**
 * Reads an error of `fetch`. Of it only the code is kept: errors of the HTTP parser hold the reply itself.
 *
 * @param error what `fetch` threw, or the reading of a body
 */
export function connectionFailureOf(error: unknown): ConnectionFailure {
  const code = codeOf(error) ?? (error instanceof Error ? codeOf(error.cause) : undefined);
  const mayHaveArrived = code === undefined || !beforeSending.has(code);
  const reason = mayHaveArrived ? 'no whole answer' : 'no connection';
  return { reason: code === undefined ? reason : `${reason} (${code})`, mayHaveArrived };
}

function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^[A-Z][A-Z_]{2,39}$/.test(code) ? code : undefined;
}
