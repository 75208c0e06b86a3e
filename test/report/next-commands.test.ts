import { expect, test } from 'vitest';
import { nextCommands, type TypedPlace } from '../../src/report/next-commands.ts';
import type { Report } from '../../src/report/report.ts';
import { fullStatus } from '../support/status-reports.ts';

const appId = '68f0c2d1e4b7a90012ab34cd';
const typed = { target: undefined, apps: [], apiUrl: undefined, cwd: undefined };

async function next(report: Partial<Report>, place: Partial<TypedPlace> = {}): Promise<readonly string[]> {
  return nextCommands({ ...(await fullStatus()), ...report }, { typed, localCommit: undefined, ...place });
}

test('after a push, a removal that has to be named comes first, then the sign-ins', async () => {
  expect(await next({ command: 'push' })).toEqual([
    `connector-guard push --allow-removals airtable --app-id ${appId}`,
    `connector-guard authorize --app-id ${appId}`,
  ]);
});

test('a look at the live app asks nobody to sign in', async () => {
  expect(await next({ command: 'status' })).toEqual([
    `connector-guard push --allow-removals airtable --app-id ${appId}`,
  ]);
});

test('what was typed is typed again, quoted where a shell would read more into it', async () => {
  const words = { target: 'live', apps: ['my app'], apiUrl: 'http://127.0.0.1:3000', cwd: "it's" };
  expect((await next({ command: 'push' }, { typed: words })).at(-1)).toBe(
    "connector-guard authorize --target live --app 'my app' --api-url http://127.0.0.1:3000 --cwd 'it'\\''s'",
  );
});

test('of several apps with one target name, the id says which', async () => {
  const { apps } = await fullStatus();
  const twice = { command: 'push', apps: [...apps, ...apps] } as const;
  const commands = await next(twice, { typed: { ...typed, target: 'live', apps: ['a', 'b'] } });
  expect(commands.at(-1)).toBe(`connector-guard authorize --target live --app-id ${appId}`);
});

test('without a remote there is only the commit to go by', async () => {
  expect((await next({ command: 'push' }, { localCommit: 'd45a8ba' })).at(-1)).toBe(
    `connector-guard authorize --app-id ${appId} --commit d45a8ba`,
  );
});

test.each(['declined', 'other-plan', 'newer-commit'] as const)(
  'a push that did nothing, because of %s, asks nobody to sign in',
  async (reason) => {
    const { apps } = await fullStatus();
    const refused = apps.map((app) => ({ ...app, reason }));
    expect((await next({ command: 'push', apps: refused })).join()).not.toContain('authorize');
  },
);
