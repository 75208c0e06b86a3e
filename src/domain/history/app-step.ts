import type { AppSnapshot } from '../app/app-snapshot.ts';

/** A step of a branch that may change what an app declares; the app is undefined where it is not there. */
export interface AppStep {
  readonly commit: string;
  /** The commit that the branch was at before; null for the first one. */
  readonly parent: string | null;
  readonly before: VersionOfApp;
  readonly after: VersionOfApp;
}

/** An app at one commit: undefined when it is not there, `unreadable` when the commit could not be read. */
export type VersionOfApp = AppSnapshot | undefined | 'unreadable';

/** Whether a version declares a connector; `maybe` when a file that may do so cannot be read, or is ignored. */
export function declares(version: VersionOfApp, type: string): 'yes' | 'no' | 'maybe' {
  if (version === undefined) return 'no';
  if (version === 'unreadable' || !version.usable) return 'maybe';
  if (version.connectors.some((connector) => connector.type === type)) return 'yes';
  return fileThatMayDeclare(version, type) === undefined ? 'no' : 'maybe';
}

/** A file that cannot be read, or is ignored, and may declare a connector. */
export function fileThatMayDeclare({ unread }: AppSnapshot, type: string): string | undefined {
  const name = type.toLowerCase();
  return unread.find((file) => file.type === undefined || file.type.toLowerCase() === name)?.path;
}
