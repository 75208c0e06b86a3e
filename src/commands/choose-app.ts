import type { AppSnapshot } from '../domain/app/app-snapshot.ts';
import { printable } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';

/** What the user said about the app that an app id is of. */
export interface AppChoice {
  readonly app: string | undefined;
  readonly appId: string | undefined;
}

/**
 * The app that an app id is of; undefined when there is none.
 *
 * @throws UserError when it is not clear which one
 */
export function chooseApp(apps: readonly AppSnapshot[], { app, appId }: AppChoice): AppSnapshot | undefined {
  const list = apps.map((one) => printable(one.app)).join(', ');
  if (app !== undefined) {
    const named = apps.find((one) => one.app === app);
    if (named === undefined) throw new UserError(`${app} holds no Base44 app. There is: ${list || 'none'}.`);
    return named;
  }
  if (appId !== undefined && apps.length > 1) {
    throw new UserError(
      `There are ${apps.length} apps, and --app-id is of one. Name it with --app: ${list}.`,
    );
  }
  return apps[0];
}
