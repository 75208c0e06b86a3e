import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeNote } from '../../adapters/standard-error.ts';
import { type Paint, plain } from '../../report/paint.ts';
import { shellWord } from '../../report/shell-word.ts';
import { toolUrl } from '../../report/tool.ts';
import { exampleSeed } from '../../sandbox/example-seed.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import type { DemoArguments } from '../demo-arguments.ts';
import { choosePaint } from '../paint.ts';
import { commandHere } from './command-here.ts';
import files from './generated/example-files.json' with { type: 'json' };
import { createMemory } from './github/memory.ts';
import { openWorkflows } from './github/workflows.ts';
import { createNarrator, type Narrator } from './narrator.ts';
import { addOrigin, createRepository, environmentForGit } from './repository.ts';
import { appId, danasToken, openCommandLine, StoryBroken } from './stage.ts';
import { tellStory } from './story.ts';

/** A person in a browser may take their time. */
const linkMinutes = 24 * 60;

const exitCodes = { told: 0, broken: 1, interrupted: 130 } as const;

/** Tells the whole story in a folder of its own, and returns the exit code. Whatever happens, nothing stays behind. */
export async function runDemo(options: DemoArguments): Promise<number> {
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'connector-guard-demo-'));
  let codeWhenStopped: number = exitCodes.interrupted;
  // The only way to leave a story in the middle of it, and one that is kept.
  const stop = () => process.exit(codeWhenStopped);
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  // SIGHUP: the terminal was closed.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);
  const sandbox = await startSandbox({ ...exampleSeed, linkMinutes });
  try {
    const telling = { ...options, root, sandbox, narrator: openNarrator(root) };
    const exitCode = await orBroken(() => tell(telling));
    if (options.keep) {
      tellWhatStays(telling, { isWhole: exitCode === exitCodes.told });
      codeWhenStopped = exitCode;
      await new Promise(() => {});
    }
    return exitCode;
  } finally {
    await sandbox.close();
  }
}

async function orBroken(story: () => Promise<void>): Promise<number> {
  try {
    await story();
    return exitCodes.told;
  } catch (error) {
    if (!(error instanceof StoryBroken)) throw error;
    writeNote(
      `connector-guard: The story tells that ${error.message}, and it did not go so. Unless somebody signed in otherwise, this is a bug. Please report it.\n`,
    );
    return exitCodes.broken;
  }
}

interface Telling extends DemoArguments {
  /** The folder of all that the story writes. */
  readonly root: string;
  readonly sandbox: Sandbox;
  readonly narrator: Narrator;
}

async function tell({ root, sandbox, narrator, browser, keep }: Telling): Promise<void> {
  useOwnGit();
  tellBeginning(narrator, { sandbox, keep });
  const repository = await createRepository(join(root, repositoryFolder), files);
  const github = createMemory(repository);
  const workflows = openWorkflows(github, { apiUrl: sandbox.url, token: danasToken });
  const paint = paintHere();
  const colours = paint === plain ? '0' : '1';
  const environment = { ...process.env, NO_COLOR: '', FORCE_COLOR: colours, BASE44_TOKEN: danasToken };
  const program = process.argv[1] ?? '';
  const cli = openCommandLine({ program, folder: repository.root, environment, narrator });
  try {
    await tellStory({ narrator, paint, github, workflows, sandbox, cli, browser });
    if (keep) await addOrigin(repository, join(root, originFolder));
  } finally {
    await repository.reader.close();
  }
  narrator.title('That was the whole story');
  narrator.line('For your own app:');
  narrator.line(`${toolUrl}#quick-start`);
  if (!keep) narrator.line('To read all of the texts and look around: connector-guard demo --keep');
}

function paintHere(): Paint {
  return choosePaint(process.stdout.isTTY === true, process.env);
}

const repositoryFolder = 'acme-crm';
const originFolder = 'acme-crm.git';
const textsFolder = 'texts';

function openNarrator(root: string): Narrator {
  const folder = join(root, textsFolder);
  mkdirSync(folder);
  let texts = 0;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that stops early, such as `head`, is no failure of ours.
    if (error.code !== 'EPIPE') throw error;
  });
  return createNarrator({
    paint: paintHere(),
    write: (text) => process.stdout.write(text),
    keep({ where, markdown }) {
      texts += 1;
      writeFileSync(join(folder, fileName(texts, where)), markdown);
    },
  });
}

/** For everything that this process starts and reads. */
function useOwnGit(): void {
  const own = environmentForGit(process.env);
  for (const name of Object.keys(process.env)) if (!(name in own)) delete process.env[name];
  Object.assign(process.env, own);
}

/** `03-issue-2.md` */
function fileName(number: number, where: string): string {
  return `${String(number).padStart(2, '0')}-${where.replace(/[^a-z0-9]+/g, '-')}.md`;
}

function tellBeginning(narrator: Narrator, { sandbox, keep }: Pick<Telling, 'sandbox' | 'keep'>): void {
  narrator.title('Connector Guard: the whole story, on this machine');
  narrator.say(
    'Acme CRM is a Base44 app with four connectors, in a git repository with a policy. GitHub and Base44 are played by this program; the checks, plans, comments and issues are what the real ones would get. Nothing leaves this machine.',
  );
  if (!keep) return;
  narrator.say('Watch the live app change in a browser:');
  narrator.line(sandbox.appPage(appId));
}

/** @param isWhole whether the story went as it is told, so that its repository is as a clone of it would be */
function tellWhatStays(
  { narrator, root, sandbox }: Telling,
  { isWhole }: { readonly isWhole: boolean },
): void {
  const program = commandHere(process.argv[1] ?? '');
  const address = `--api-url ${sandbox.url}`;
  narrator.say('Until you press Ctrl-C, you find here');
  narrator.line(`the live app:        ${sandbox.appPage(appId)}`);
  narrator.line(`comments and issues: ${join(root, textsFolder)}`);
  narrator.line(`the repository:      ${join(root, repositoryFolder)}`);
  if (!isWhole) return;
  narrator.say('In another terminal you can go on with it:');
  narrator.line(`cd ${shellWord(join(root, repositoryFolder))}`);
  narrator.line(`export BASE44_TOKEN=${danasToken}`);
  narrator.line(`${program} status ${address}`);
  narrator.say('Edit a connector, and "git commit" and "git push" it. Then make it live, and sign in:');
  narrator.line(`${program} push ${address}`);
  narrator.line(`${program} authorize ${address}`);
  narrator.say('The same with the connectors of your own app, in its repository and with the same token:');
  narrator.line(`${program} status --app-id ${appId} ${address}`);
}
