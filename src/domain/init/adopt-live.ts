import { typeFacts } from '../../catalogue/catalogue.ts';
import { scopesHeldUnasked } from '../../catalogue/held-unasked.ts';
import { covers } from '../../catalogue/implications.ts';
import { onlyKeepsAlive } from '../../catalogue/unasked-scopes.ts';
import type { AppSnapshot } from '../app/app-snapshot.ts';
import { parseConnector } from '../connector/parse-connector.ts';
import { compareText } from '../finding.ts';
import type { LiveApp, LiveConnection } from '../live/live-app.ts';

/** A connector that is live and that no file declares, as a file would declare it. */
export interface AdoptedConnector {
  readonly type: string;
  readonly scopes: readonly string[];
  readonly path: string;
  readonly text: string;
}

/** A connector that is live and that no file could declare as it is. */
export interface NotAdopted {
  readonly type: string;
  readonly why: 'not-active' | 'scopes-unknown' | 'malformed';
}

export interface Adoption {
  readonly adopted: readonly AdoptedConnector[];
  readonly notAdopted: readonly NotAdopted[];
}

/**
 * The connectors of a live app that its folder does not declare: with the scopes that they have, without those that
 * Base44 adds by itself. Nothing of what is declared or live changes by it.
 *
 * @param connectorsDir where the files of the app are
 */
export function adoptLive(
  { connections, stripe }: LiveApp,
  { connectors, unread }: AppSnapshot,
  connectorsDir: string,
): Adoption {
  const declared = new Set([...connectors, ...unread].map(({ type }) => type?.toLowerCase()));
  const outcomes = connections
    .filter(({ type }) => !declared.has(type.toLowerCase()))
    .map((connection) => adopt(connection, connectorsDir));
  const hasStripe = (stripe === 'sandbox' || stripe === 'live') && !declared.has('stripe');
  const all = [...outcomes, ...(hasStripe ? [fileFor('stripe', [], connectorsDir)] : [])];
  return {
    adopted: all.filter((one) => 'text' in one).toSorted((a, b) => compareText(a.type, b.type)),
    notAdopted: all.filter((one) => 'why' in one).toSorted((a, b) => compareText(a.type, b.type)),
  };
}

function adopt(
  { type, state, scopes }: LiveConnection,
  connectorsDir: string,
): AdoptedConnector | NotAdopted {
  if (state !== 'active') return { type, why: 'not-active' };
  if (typeFacts(type)?.ignoresScopes === true) return fileFor(type, [], connectorsDir);
  if (scopes === null) return { type, why: 'scopes-unknown' };
  return fileFor(
    type,
    scopes.filter((scope) => isAskedFor(type, scope)),
    connectorsDir,
  );
}

function isAskedFor(type: string, scope: string): boolean {
  return !onlyKeepsAlive(scope) && !scopesHeldUnasked(type).some((added) => covers(type, added, scope));
}

/** What Base44 says is not taken on trust: the file has to be one that the strict reader accepts. */
function fileFor(type: string, scopes: readonly string[], folder: string): AdoptedConnector | NotAdopted {
  const path = `${folder}/${type}.jsonc`;
  const sorted = scopes.toSorted(compareText);
  const text = `${JSON.stringify({ type, scopes: sorted }, null, 2)}\n`;
  const { connector } = parseConnector(new TextEncoder().encode(text), path);
  return connector === undefined ? { type, why: 'malformed' } : { type, scopes: sorted, path, text };
}
