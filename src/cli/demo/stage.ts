import { execFile } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { connectorName } from '../../catalogue/connector-types.ts';
import type { Paint } from '../../report/paint.ts';
import { exampleSeed } from '../../sandbox/example-seed.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { GitHubMemory } from './github/memory.ts';
import type { Workflows } from './github/workflows.ts';
import type { CommandOutput, Narrator } from './narrator.ts';

/** What the story is told with. */
export interface Stage {
  readonly narrator: Narrator;
  readonly paint: Paint;
  readonly github: GitHubMemory;
  readonly workflows: Workflows;
  readonly sandbox: Sandbox;
  /** Runs the command line as a person does, and shows what it writes. */
  readonly cli: (command: TypedCommand) => Promise<string>;
  /** Whether a person signs in, in a browser. */
  readonly browser: boolean;
}

export interface TypedCommand {
  readonly words: readonly string[];
  /** The exit code that the story tells of. */
  readonly exitCode: number;
  /** What is shown of its output. */
  readonly shown: Omit<CommandOutput, 'text'>;
}

/** The live app of the story, and the token of the one who changes it. */
export const appId = exampleSeed.apps[0].id;
export const danasToken = exampleSeed.tokens[0].token;

/** The story did not go as it is told: something is broken, or somebody signed in otherwise. */
export class StoryBroken extends Error {
  override readonly name = 'StoryBroken';
}

/** @param claim what the story tells, in words that go on after "the story tells that" */
export function insist(isSo: boolean, claim: string): void {
  if (!isSo) throw new StoryBroken(claim);
}

export interface CommandLine {
  /** The program's own file. */
  readonly program: string;
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly narrator: Narrator;
}

export function openCommandLine({ program, folder, environment, narrator }: CommandLine): Stage['cli'] {
  return async ({ words, exitCode, shown }) => {
    narrator.command(['connector-guard', ...words].join(' '));
    const { code, output } = await new Promise<{ code: number | string; output: string }>((resolve) => {
      const child = [program, ...words];
      execFile(process.execPath, child, { cwd: folder, env: environment }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : (error.code ?? 'none'), output: stdout + stderr }),
      );
    });
    narrator.output({ text: output, ...shown });
    insist(code === exitCode, `${words[0]} ends with exit code ${exitCode}, not ${code}`);
    return output;
  };
}

/** Somebody signs in to everything that waits for it: the demo itself, or a person in a browser. */
export async function signIn({ sandbox, narrator, browser }: Stage, account: string): Promise<void> {
  const types = sandbox.look(appId).waiting.map(({ type }) => type);
  insist(types.length > 0, 'somebody has to sign in');
  if (browser) {
    narrator.say('Your turn. Open this page, and click "Review and connect" until nothing waits any more:');
    narrator.line(sandbox.appPage(appId));
    while (sandbox.look(appId).waiting.length > 0) await wait(lookEvery);
  } else {
    for (const type of types) sandbox.consent({ app: appId, type, as: account });
  }
  const { connections } = sandbox.look(appId);
  narrator.say('The live app now:');
  for (const { type, account: connected, scopes } of connections.filter((one) => types.includes(one.type))) {
    narrator.line(`${connectorName(type)}, connected by ${connected}: ${namesOf(scopes)}`);
  }
}

/** In milliseconds. */
const lookEvery = 200;

/** The last parts of scopes, without those that Base44 adds for signing in. */
function namesOf(scopes: readonly string[]): string {
  const names = scopes.map((scope) => scope.slice(scope.lastIndexOf('/') + 1));
  return names
    .filter((name) => !/^(openid|email|userinfo|users:)/.test(name))
    .sort()
    .join(', ');
}

/** The scopes of a connector that the app has now. */
export function liveScopes({ sandbox }: Pick<Stage, 'sandbox'>, type: string): readonly string[] {
  return sandbox.look(appId).connections.find((one) => one.type === type)?.scopes ?? [];
}
