import { ancestorsOf, type IdentifiedEntry, isWithin, nameOf } from '../app/tree.ts';
import type { NotDeleted, RemovalStanding } from './removal-standing.ts';
import type { VanishingStep } from './trace-removal.ts';

/** Everything in the repository, hidden folders included, by path. */
export type Entries = ReadonlyMap<string, IdentifiedEntry>;

/** What stood where when a connector vanished, and now. */
export interface Surroundings {
  /** Before the step. */
  readonly before: Entries;
  /** After the step. */
  readonly after: Entries;
  readonly head: Entries;
  /** Where the app's config may be. */
  readonly configPaths: readonly string[];
}

/**
 * Whether a connector vanished because its file was deleted. Whatever looks like the file at the head, wherever it is,
 * speaks against it: a file that was renamed, moved, switched off or is ignored is not deleted.
 */
export function judgeDeletion(step: VanishingStep, surroundings: Surroundings): RemovalStanding {
  const { path } = step.connector;
  const { head, after, before } = surroundings;
  const notDeleted = (why: NotDeleted, at: string): RemovalStanding => ({
    kind: 'not-deleted',
    why,
    path: at,
  });

  const inTheWay = whatStandsAt(path, head);
  if (inTheWay !== undefined) return notDeleted('file-is-there', inTheWay);
  const leftBehind = whatStandsAt(path, after);
  if (leftBehind !== undefined) return notDeleted('not-the-file', leftBehind);
  const config = goneConfig(surroundings);
  if (config !== undefined) return notDeleted('app-is-gone', config);
  if (step.after !== undefined && step.after.connectorsDir !== step.before.connectorsDir) {
    return notDeleted('connectors-dir-changed', step.after.connectorsDir ?? step.after.app);
  }
  const file = before.get(path);
  if (file === undefined) return { kind: 'unknown', why: 'unreadable-version' };
  const lookAlike = findLookAlike(file, step, surroundings);
  if (lookAlike !== undefined) return notDeleted('looks-moved', lookAlike);
  return { kind: 'deleted', commit: step.commit, parent: step.parent, path };
}

/** What stands at a path, or something else than a folder on the way to it, behind which nobody looks. */
function whatStandsAt(path: string, entries: Entries): string | undefined {
  if (entries.has(path)) return path;
  return ancestorsOf(path).find((folder) => (entries.get(folder)?.kind ?? 'folder') !== 'folder');
}

/** A config that was there before the step and is there neither after it nor now: the app went, not the connector. */
function goneConfig({ before, after, head, configPaths }: Surroundings): string | undefined {
  const hasConfig = (entries: Entries) => configPaths.some((path) => entries.has(path));
  if (hasConfig(after) && hasConfig(head)) return undefined;
  return configPaths.find((path) => before.has(path));
}

/**
 * A file at the head that may be the one that vanished. Outside of the app's folder, one that stood there before is
 * not: other apps have connectors of the same names. A repository in the repository that was not there before may
 * hold anything.
 */
function findLookAlike(
  file: IdentifiedEntry,
  { before: { app, connectorsDir }, connector }: VanishingStep,
  { before, head }: Surroundings,
): string | undefined {
  const names = new Set([stemOf(file.path), connector.type.toLowerCase()]);
  for (const { path, kind, id } of head.values()) {
    if (kind === 'folder' || (!isWithin(path, app) && before.has(path))) continue;
    if (id === file.id || (kind === 'submodule' && !before.has(path))) return path;
    const mayHoldConnector = speaksOfJson(path) || isWithin(path, connectorsDir ?? app);
    if (names.has(stemOf(path)) && mayHoldConnector) return path;
  }
  return undefined;
}

/** What a file is called, whatever its case and its endings are, and also when it is hidden or a copy. */
function stemOf(path: string): string {
  const name = nameOf(path).replace(/^[._~\s]+/, '');
  return (name.split(/[.~]/, 1)[0] ?? '').toLowerCase();
}

/** Whether a file's name has no ending, or one that speaks of JSON. */
function speaksOfJson(path: string): boolean {
  const name = nameOf(path).replace(/^\.+/, '');
  return !name.includes('.') || /json/i.test(name);
}
