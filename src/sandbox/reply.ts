import type { Html } from './pages/html.ts';

/** What the server answers. */
export type Reply = JsonReply | PageReply;

export interface JsonReply {
  readonly kind: 'json';
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PageReply {
  readonly kind: 'page';
  readonly status: number;
  readonly page: Html;
}

export function json(body: unknown): JsonReply {
  return { kind: 'json', status: 200, body };
}

export function page(content: Html, status = 200): PageReply {
  return { kind: 'page', status, page: content };
}

/** An error as the platform words it: a sentence, under the name that its CLI reads. */
export function refuse(status: number, message: string): JsonReply {
  return { kind: 'json', status, body: { message } };
}

/** What the platform's framework answers by itself, before any of the platform's own code runs. */
export function notFound(): JsonReply {
  return { kind: 'json', status: 404, body: { detail: 'Not Found' } };
}

export function methodNotAllowed(): JsonReply {
  return { kind: 'json', status: 405, body: { detail: 'Method Not Allowed' } };
}

/** A request body or query that is not as documented, as the platform's framework reports it. */
export function unprocessable(where: readonly string[], message: string): JsonReply {
  return {
    kind: 'json',
    status: 422,
    body: { detail: [{ type: 'value_error', loc: where, msg: message }] },
  };
}
