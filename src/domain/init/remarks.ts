import type { AppSnapshot } from '../app/app-snapshot.ts';
import type { Adoption } from './adopt-live.ts';
import type { Remark } from './init-result.ts';
import type { FoundAppId } from './plan-deployment.ts';
import { canBeEntry } from './policy-text.ts';

/** What of the apps, and of what is live, could not be taken into account. */
export function remarksOn(
  apps: readonly AppSnapshot[],
  { notAdopted }: Adoption,
  scopes: ReadonlyMap<string, readonly string[]>,
): readonly Remark[] {
  const unread = apps.flatMap((app) => [
    ...app.unread.map(({ path }) => path),
    ...(app.usable ? [] : [app.findings[0]?.path ?? app.app]),
  ]);
  const noEntry = [...scopes].flatMap(([connector, list]) =>
    list
      .filter((scope) => !canBeEntry(scope))
      .map((scope) => ({ kind: 'no-entry' as const, connector, scope })),
  );
  return [
    ...unread.map((path) => ({ kind: 'unread' as const, path })),
    ...noEntry,
    ...notAdopted.map((one) => ({ kind: 'not-adopted' as const, ...one })),
  ];
}

/** Which ids that go into a file nobody named. */
export function remarksOnAppIds(ids: readonly FoundAppId[]): readonly Remark[] {
  return ids.flatMap(({ appId, source }) =>
    appId === undefined || source === undefined ? [] : [{ kind: 'app-id-found', appId, path: source }],
  );
}
