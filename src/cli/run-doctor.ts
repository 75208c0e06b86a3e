import { resolve } from 'node:path';
import { parseApiUrl, parseAppId } from '../adapters/base44/api-url.ts';
import { createBase44Client } from '../adapters/base44/client.ts';
import { createPacing } from '../adapters/base44/pacing.ts';
import { createGitHubClient } from '../adapters/github/client.ts';
import { openGitHubTree, openGitObjects } from '../adapters/github/file-tree.ts';
import { openPolicyReader } from '../adapters/github/policy-file.ts';
import type { RepositoryName } from '../adapters/github/repository-name.ts';
import { openRepositorySettings } from '../adapters/github/repository-settings.ts';
import { findLocalPlace } from '../adapters/local-repository.ts';
import { findOriginRepository } from '../adapters/origin-repository.ts';
import { sleep } from '../adapters/sleep.ts';
import { writeNote } from '../adapters/standard-error.ts';
import { isTerminal, writeOutput } from '../adapters/standard-output.ts';
import { writeFile } from '../adapters/write-file.ts';
import { doctor } from '../commands/doctor.ts';
import type { OpenApp } from '../commands/try-token.ts';
import { exitCodeOf } from '../domain/outcome.ts';
import { UserError } from '../ports/errors.ts';
import type { Diagnosis } from '../report/diagnosis.ts';
import { describeDiagnosis, renderDiagnosis } from '../report/diagnosis-text.ts';
import { renderJson } from '../report/json.ts';
import { type Paint, plain } from '../report/paint.ts';
import { toolVersion } from '../report/tool.ts';
import type { DoctorArguments } from './doctor-arguments.ts';
import { gitHubAddresses, gitHubToken, remedyFor } from './github-access.ts';
import { choosePaint } from './paint.ts';

/** The most characters on a line: longer ones are hard to read. */
const longestLine = 100;

/** Runs `check --doctor` in a clone: finds its repository on GitHub, looks at it, returns the exit code. */
export async function runDoctor(options: DoctorArguments): Promise<number> {
  const cwd = resolve(options.cwd ?? '.');
  const name = await repositoryOf(cwd);
  const found = gitHubToken(process.env) ?? refuseWithoutToken();
  const appId = options.appId === undefined ? undefined : parseAppId(options.appId);
  const client = createGitHubClient({ token: found.token, remedy: remedyFor(found), ...gitHubAddresses });
  const objects = openGitObjects(client, name);
  const diagnosis = await doctor(
    { repository: `${name.owner}/${name.repo}`, tokenName: found.source, appId },
    {
      policy: openPolicyReader({ client, objects, name }),
      openCommit: (commit) => openGitHubTree(objects, commit),
      settings: openRepositorySettings(client, name),
      openApp: openAppWith(process.env['BASE44_TOKEN'] ?? '', parseApiUrl(options.apiUrl)),
    },
  );
  if (options.output === undefined) {
    writeOutput(render(diagnosis, options, choosePaint(isTerminal(), process.env)));
  } else {
    writeFile(resolve(cwd, options.output), render(diagnosis, options, plain));
    writeNote(`${describeDiagnosis(diagnosis)} The report is in ${options.output}.\n`);
  }
  return exitCodeOf(diagnosis);
}

async function repositoryOf(cwd: string): Promise<RepositoryName> {
  const { root, isGit } = findLocalPlace(cwd, '.');
  const name = isGit ? await findOriginRepository(root) : undefined;
  if (name !== undefined) return name;
  throw new UserError(
    isGit
      ? 'The remote "origin" of this clone is not a repository on github.com, which is what --doctor looks at. See git remote get-url origin.'
      : `${root} is not in a git repository. Run this in a clone of the app's repository.`,
  );
}

function refuseWithoutToken(): never {
  throw new UserError(
    '--doctor asks GitHub, and neither GH_TOKEN nor GITHUB_TOKEN is set. With the GitHub CLI: GH_TOKEN=$(gh auth token) connector-guard check --doctor',
  );
}

function openAppWith(token: string, apiUrl: string): OpenApp | undefined {
  if (token === '') return undefined;
  const pacing = createPacing({ now: Date.now, sleep });
  return (appId) => createBase44Client({ apiUrl, appId, token, version: toolVersion, pacing });
}

function render(diagnosis: Diagnosis, { format, output }: DoctorArguments, paint: Paint): string {
  if (format === 'json') return renderJson(diagnosis);
  return renderDiagnosis(diagnosis, output === undefined ? widthHere() : longestLine, paint);
}

function widthHere(): number {
  const columns = isTerminal() ? process.stdout.columns : 0;
  // 0 is also what a terminal says that does not know.
  return columns === 0 ? longestLine : Math.min(columns, longestLine);
}
