import type { Problem } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import {
  ancestorsOf,
  type EntryKind,
  isWithin,
  nameOf,
  parentOf,
  type Tree,
  type TreeEntry,
} from './tree.ts';

/** The most connector files an app may have. */
export const maxConnectorFiles = 200;

/** A problem with where it was found. */
export interface PlacedProblem {
  readonly path: string;
  readonly problem: Problem;
}

/** The connector files that Base44's CLI would read, and what it would not see. */
export interface ConnectorFiles {
  readonly files: readonly string[];
  /** Paths that may hold a connector and are not read; the connector may be of any type. */
  readonly unread: readonly string[];
  readonly problems: readonly PlacedProblem[];
  /** False when the folder itself cannot be read, so that nothing can be said about the app. */
  readonly usable: boolean;
}

/** The folders of an app that decide where its connectors are. */
export interface ConnectorFolder {
  readonly app: string;
  readonly configFolder: string;
  readonly connectorsDir: string;
}

/**
 * Finds the connector files of a folder exactly as Base44's CLI does: `*.json` and `*.jsonc` directly in it, no
 * names that start with a dot, extension in lower case. A folder that does not exist holds none; what lies in one with a
 * similar name is a problem then.
 */
export function findConnectorFiles(tree: Tree, folder: ConnectorFolder): ConnectorFiles {
  const { connectorsDir } = folder;
  const blocked = blockedPath(tree, folder);
  if (blocked !== undefined) return { files: [], unread: [], problems: [blocked], usable: false };

  const children = tree.childrenOf(connectorsDir);
  const visible = children.filter((entry) => isConnectorName(nameOf(entry.path)));
  const files = visible.filter((entry) => entry.kind === 'file').map((entry) => entry.path);
  if (files.length > maxConnectorFiles) {
    return { files: [], unread: files, problems: [tooManyFiles(connectorsDir, files.length)], usable: true };
  }
  // A connector folder at or above the config's own has the app's other resources in its sub-folders.
  const isShared = isWithin(folder.configFolder, connectorsDir);
  const folders = isShared ? [] : children.filter((entry) => entry.kind === 'folder');
  const missed = children.length > 0 ? folders : similarFolders(tree, connectorsDir);
  const elsewhere = missed.flatMap((entry) => tree.descendantsOf(entry.path));
  const problems = [
    ...visible.filter((entry) => entry.kind !== 'file').map(notAFile),
    ...children.flatMap((entry) => ignoredFile(entry) ?? []),
    ...elsewhere.flatMap((entry) => inOtherFolder(entry, connectorsDir) ?? []),
  ];
  return { files, unread: problems.map((placed) => placed.path), problems, usable: true };
}

/** Something on the way from the app to its connector folder that is not a folder. */
function blockedPath(tree: Tree, { app, connectorsDir }: ConnectorFolder): PlacedProblem | undefined {
  const way = [connectorsDir, ...ancestorsOf(connectorsDir)].filter(
    (path) => isWithin(path, app) && path !== app,
  );
  for (const path of way.toReversed()) {
    const entry = tree.get(path);
    if (entry !== undefined && entry.kind !== 'folder') {
      return { path, problem: notARegularEntry(entry.kind, 'folder') };
    }
  }
  return undefined;
}

/** The problem of an entry that stands where a file or folder is needed. */
export function notARegularEntry(kind: EntryKind, needed: 'file' | 'folder'): Problem {
  const message = `This is ${kindName(kind)} where a ${needed} is needed, and what it leads to is not looked at. Put the ${needed} itself here.`;
  return { rule: 'not-a-regular-file', message };
}

function notAFile(entry: TreeEntry): PlacedProblem {
  if (entry.kind !== 'folder') return { path: entry.path, problem: notARegularEntry(entry.kind, 'file') };
  const message =
    'Base44 ignores this: it is a folder, though it is named like a connector file. Rename it or remove it.';
  return { path: entry.path, problem: { rule: 'ignored-file', message } };
}

function ignoredFile(entry: TreeEntry): PlacedProblem | undefined {
  const name = nameOf(entry.path);
  if (entry.kind === 'folder' || isConnectorName(name) || !looksLikeConnector(name)) return undefined;
  const wanted = name
    .replace(/^\.+/, '')
    .replace(/\.json[c5]?$/i, (extension) => (/5$/.test(extension) ? '.jsonc' : extension.toLowerCase()));
  const why = name.startsWith('.')
    ? 'its name starts with a dot'
    : /5$/.test(name)
      ? 'it reads .json and .jsonc only'
      : 'its extension is not in lower case';
  return ignored(entry.path, why, `Rename it to ${quote(wanted)}`);
}

function inOtherFolder(entry: TreeEntry, connectorsDir: string): PlacedProblem | undefined {
  if (entry.kind === 'folder' || !looksLikeConnector(nameOf(entry.path))) return undefined;
  return ignored(entry.path, `it is not directly in ${quote(connectorsDir)}`, 'Move it there');
}

/** Folders whose name was most likely meant to be that of the connector folder, where that holds nothing. */
function similarFolders(tree: Tree, connectorsDir: string): readonly TreeEntry[] {
  const name = nameOf(connectorsDir);
  const siblings = tree.childrenOf(parentOf(connectorsDir));
  return siblings.filter(({ path }) => nearest(nameOf(path), [name]) !== undefined);
}

function ignored(path: string, why: string, remedy: string): PlacedProblem {
  const message = `Base44 ignores this file (${why}), so its connector would count as deleted. ${remedy}, or delete it.`;
  return { path, problem: { rule: 'ignored-file', message } };
}

function tooManyFiles(connectorsDir: string, count: number): PlacedProblem {
  const message = `The folder holds ${count} connector files, and at most ${maxConnectorFiles} are read. None of them was checked. Is "connectorsDir" right?`;
  return { path: connectorsDir, problem: { rule: 'too-many-files', message } };
}

/** The glob of Base44's CLI: `*.{json,jsonc}`, case-sensitive, without hidden files. */
function isConnectorName(name: string): boolean {
  return !name.startsWith('.') && /\.jsonc?$/.test(name);
}

function looksLikeConnector(name: string): boolean {
  return /\.json[c5]?$/i.test(name);
}

function kindName(kind: EntryKind): string {
  switch (kind) {
    case 'symlink':
      return 'a symbolic link';
    case 'submodule':
      return 'a submodule or another repository';
    case 'file':
      return 'a file';
    case 'folder':
      return 'a folder';
    case 'other':
      return 'neither a file nor a folder';
    default:
      return kind satisfies never;
  }
}
