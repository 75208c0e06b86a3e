import { childNode } from '../connector/nodes.ts';
import type { Problem } from '../finding.ts';
import { readJsonc } from '../jsonc/read-jsonc.ts';
import { describeValue, quote } from '../quote.ts';
import { isInSkippedFolder, isWithin, joinPath } from './tree.ts';

const defaultConnectorsDir = 'connectors';

/** Where an app's config says that its connector files are, or why that cannot be told. */
export type ConnectorsDir =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'unusable'; readonly problems: readonly Problem[] };

export interface ConfigPlace {
  readonly path: string;
  readonly app: string;
  /** The folder that `connectorsDir` is relative to. */
  readonly configFolder: string;
}

/** Reads `connectorsDir` out of an app's config. Base44's default counts where the config does not set it. */
export function parseConnectorsDir(bytes: Uint8Array, place: ConfigPlace): ConnectorsDir {
  const reading = readJsonc(bytes, place.path);
  if (reading.kind === 'unreadable') return { kind: 'unusable', problems: reading.problems };
  const { document } = reading;
  if (document.root.type !== 'object') {
    return unusable({
      rule: 'config-invalid',
      message: `The config of an app is an object, not ${describeValue(document.value)}. Base44 cannot read it either.`,
      range: document.rangeOf(document.root),
    });
  }
  const node = childNode(document.root, 'connectorsDir');
  if (node === undefined) return { kind: 'folder', folder: defaultConnectorsFolder(place.configFolder) };
  const range = document.rangeOf(node);
  if (typeof node.value !== 'string') {
    const message = `"connectorsDir" is a folder in quotes, such as "connectors", not ${describeValue(node.value)}.`;
    return unusable({ rule: 'config-invalid', message, range });
  }
  const objection = objectionTo(node.value, place);
  if (objection !== undefined) {
    const message = `"connectorsDir" is ${quote(node.value)}, ${objection}`;
    return unusable({ rule: 'config-invalid', message, range });
  }
  return { kind: 'folder', folder: joinPath(place.configFolder, node.value) ?? place.app };
}

/** The folder of an app whose config does not name one. */
export function defaultConnectorsFolder(configFolder: string): string {
  return joinPath(configFolder, defaultConnectorsDir) ?? defaultConnectorsDir;
}

/** Why a value cannot be used, as the rest of a sentence; undefined when it can. */
function objectionTo(value: string, place: ConfigPlace): string | undefined {
  if (value.includes('\\')) return 'which only Windows reads as folders. Write it with "/".';
  if (value.startsWith('/') || /^[A-Za-z]:/.test(value)) {
    return 'an absolute path. Write it relative to the folder of the config, such as "connectors".';
  }
  const folder = joinPath(place.configFolder, value);
  if (folder === undefined || !isWithin(folder, place.app)) {
    return 'which leads out of the app. Keep the connector files in the folder of the app.';
  }
  if (isInSkippedFolder(`${folder}/`)) {
    return 'a hidden folder or node_modules, which is not searched. Move the files to a visible folder.';
  }
  return undefined;
}

function unusable(problem: Problem): ConnectorsDir {
  return { kind: 'unusable', problems: [problem] };
}
