import type { AppSnapshot } from '../domain/app/app-snapshot.ts';
import { textOf } from '../domain/app/locate-app.ts';
import { joinPath } from '../domain/app/tree.ts';
import { linkedAppId, linkPath } from '../domain/init/linked-app-id.ts';
import type { FoundAppId } from '../domain/init/plan-deployment.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { AppChoice } from './choose-app.ts';

/** No such file is larger. */
const maxLinkBytes = 64 * 1024;

/**
 * The id of each app: the one that the user named, else the one that Base44's own tool noted in its folder. That file is
 * one person's own and in no commit, so the id is a suggestion; what cannot be read is none.
 */
export async function findAppIds(
  apps: readonly AppSnapshot[],
  { app: named, appId }: AppChoice,
  files: FileTree,
): Promise<readonly FoundAppId[]> {
  return Promise.all(
    apps.map(async ({ app }) => {
      if (appId !== undefined && app === named) return { app, appId, source: undefined };
      const path = joinPath(app, linkPath) ?? linkPath;
      const entry = await files.find(path);
      if (entry?.path !== path || entry.kind !== 'file') return { app, appId: undefined, source: undefined };
      const text = textOf((await files.read([path], maxLinkBytes)).get(path));
      const linked = text === undefined ? undefined : linkedAppId(text);
      return { app, appId: linked, source: linked === undefined ? undefined : path };
    }),
  );
}
