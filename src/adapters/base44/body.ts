import type { ResponseOnce } from '../send-request.ts';
import { type Mask, maskLinksIn } from './links.ts';

/** What a reply holds. */
export type ReplyBody =
  | { readonly kind: 'data'; readonly value: unknown }
  | { readonly kind: 'empty' }
  /** `reason` completes "its reply …" and quotes nothing of it. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** The list of an app's connections takes a few kilobytes. */
const maxMegabytes = 5;

/**
 * Reads a reply to its end, and masks the links in it before anybody else sees it.
 *
 * @throws what `fetch` throws when the connection breaks off or the time is up
 */
export async function readBody(response: ResponseOnce, mask: Mask): Promise<ReplyBody> {
  const bytes = await readBounded(response);
  if (bytes === undefined) return unreadable(`is larger than ${maxMegabytes} MB`);
  const text = new TextDecoder().decode(bytes);
  maskLinksIn(text, mask);
  if (text.trim() === '') return { kind: 'empty' };
  if (text.trimStart().startsWith('<')) return unreadable('is a web page, not data');
  try {
    return { kind: 'data', value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    // The error is of no use: it quotes the text.
    return unreadable('is not JSON, or breaks off');
  }
}

async function readBounded(response: ResponseOnce): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop closes the connection.
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxMegabytes * 1_000_000) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unreadable(reason: string): ReplyBody {
  return { kind: 'unreadable', reason };
}
