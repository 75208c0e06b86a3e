import type { ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';
import type { Reply } from './reply.ts';

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  // The pages load nothing, run nothing, and send their forms here only.
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};

/** Sends a reply, cut off where a fault wants it. */
export function send(
  response: ServerResponse,
  { reply, fault, requestId }: { reply: Reply; fault: Fault; requestId: string },
): void {
  const { headers, text } = encode(reply);
  const bytes = Buffer.from(text);
  const half = bytes.subarray(0, Math.ceil(bytes.length / 2));
  const sent = fault.kind === 'malformed' ? half : bytes;
  response.writeHead(reply.status, {
    ...headers,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'x-request-id': requestId,
    'content-length': sent.length,
  });
  if (fault.kind === 'truncated') response.write(half, () => response.destroy());
  else response.end(sent);
}

function encode(reply: Reply): { readonly headers: Readonly<Record<string, string>>; readonly text: string } {
  if (reply.kind === 'page') return { headers: pageHeaders, text: reply.page.markup };
  const { body, headers = {} } = reply;
  return typeof body === 'string'
    ? { headers: { ...pageHeaders, ...headers }, text: body }
    : { headers: { 'content-type': 'application/json', ...headers }, text: JSON.stringify(body) };
}
