import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { parseApiUrl } from '../adapters/base44/api-url.ts';
import { createBase44Client } from '../adapters/base44/client.ts';
import { openConsentDesk } from '../adapters/base44/consent-desk.ts';
import { createPacing } from '../adapters/base44/pacing.ts';
import { findPersonToken } from '../adapters/base44-login.ts';
import { createBrowser, createLinkPrinter } from '../adapters/browser.ts';
import { todayInUtc } from '../adapters/clock.ts';
import { findLocalPlace, toRepositoryPath } from '../adapters/local-repository.ts';
import { findOriginRepository } from '../adapters/origin-repository.ts';
import { sleep } from '../adapters/sleep.ts';
import { openTerminal } from '../adapters/terminal.ts';
import { type AuthorizePorts, authorize } from '../commands/authorize.ts';
import { exitCodeOf } from '../domain/outcome.ts';
import { UserError } from '../ports/errors.ts';
import type { ShowPage } from '../ports/show-page.ts';
import type { Terminal } from '../ports/terminal.ts';
import { toolVersion } from '../report/tool.ts';
import type { AuthorizeArguments } from './authorize-arguments.ts';
import { type Deployed, findDeployed } from './find-deployed.ts';
import { gitHubAddresses, gitHubToken, remedyFor } from './github-access.ts';
import { openLocalReviews } from './local-reviews.ts';
import { choosePaint } from './paint.ts';

/** Runs `authorize` at this terminal: finds what is deployed, leads through the sign-ins, returns the exit code. */
export async function runAuthorize(options: AuthorizeArguments): Promise<number> {
  const { stdin: input, stdout: output } = process;
  const interrupt = () => process.kill(process.pid, 'SIGINT');
  const terminal = openTerminal({ input, output, interrupt });
  refuseWithoutPerson(options, terminal);
  const { token, account } = findPersonToken({ environment: process.env, home: homedir(), now: Date.now() });
  const cwd = resolve(options.cwd ?? '.');
  const place = findLocalPlace(cwd, '.');
  const { appId, target, commit } = options;
  const apps = options.apps.map((app) => toRepositoryPath(place, cwd, app));
  const deployed = await findDeployed(place, { apps, appId, target, commit });
  const apiUrl = parseApiUrl(options.apiUrl);
  const base44 = {
    apiUrl,
    appId: deployed.target.appId,
    token,
    version: toolVersion,
    pacing: createPacing({ now: Date.now, sleep }),
  };
  const conclusion = await authorize(
    {
      ...deployed,
      today: todayInUtc(),
      types: options.connectors,
      isAgreed: options.isAgreed,
      printsLinks: options.printsLinks,
      account,
      page: `${apiUrl}/apps/${deployed.target.appId}/editor/workspace/app-connections`,
      paint: choosePaint(output.isTTY === true, process.env),
    },
    {
      ...deployed,
      live: createBase44Client(base44),
      desk: openConsentDesk(base44),
      approvals: await findReviews(place.root, deployed),
      terminal,
      showPage: showPageFor(options),
      now: Date.now,
    },
  );
  return exitCodeOf(conclusion);
}

/** With a token for GitHub, such as `gh auth token` prints, reviews can be looked up; undefined without one. */
async function findReviews(root: string, { head, policy }: Deployed): Promise<AuthorizePorts['approvals']> {
  const found = gitHubToken(process.env);
  const repository = found && (await findOriginRepository(root));
  if (found === undefined || repository === undefined) return undefined;
  const access = { token: found.token, remedy: remedyFor(found), ...gitHubAddresses };
  return openLocalReviews({ root, repository, head, policy, ...access });
}

function refuseWithoutPerson({ isAgreed, printsLinks }: AuthorizeArguments, terminal: Terminal): void {
  if (terminal.isInteractive) return;
  if (printsLinks) {
    throw new UserError(
      '--print-link writes a sign-in link, which may stand on a terminal only: in a file or a log, others could open it. Run this at a terminal.',
    );
  }
  if (!isAgreed) {
    throw new UserError(
      'authorize asks before it opens anything, and there is no terminal to ask at. Run it at one, or agree beforehand with --yes.',
    );
  }
}

function showPageFor({ printsLinks }: AuthorizeArguments): ShowPage {
  return printsLinks
    ? createLinkPrinter((text) => process.stdout.write(text))
    : createBrowser({ platform: process.platform, environment: process.env });
}
