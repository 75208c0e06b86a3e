import type { AppSnapshot } from '../app/app-snapshot.ts';
import { nearest } from '../nearest.ts';

/** What the repository has, as far as it was read. */
export interface Declarations {
  readonly apps: readonly AppSnapshot[];
  /** The app folders of the base; empty without one. */
  readonly before: readonly string[];
  /** Whether these are all apps of the repository. */
  readonly isComplete: boolean;
}

/**
 * The app that was most likely meant by a folder in which there is none: the only one that came with the change where the
 * folder's own app went with it, else the one with the nearest name, else the only one that is left.
 *
 * @param taken folders that are named elsewhere, and so are not the one that was left
 */
export function appMeantBy(
  folder: string,
  { apps, before }: Declarations,
  taken: ReadonlySet<string> = new Set(),
): string | undefined {
  const folders = apps.map(({ app }) => app);
  const [arrival, ...arrivals] = before.includes(folder)
    ? folders.filter((app) => !before.includes(app))
    : [];
  if (arrival !== undefined && arrivals.length === 0) return arrival;
  const [left, ...others] = folders.filter((app) => !taken.has(app));
  return nearest(folder, folders) ?? (others.length === 0 ? left : undefined);
}
