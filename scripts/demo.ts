/**
 * Tells what Connector Guard does, on the example app in a temporary git repository: `npm run demo`. It runs the
 * built command line as a user would, and leaves nothing behind.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { commitAll, git } from './git.ts';

const project = join(import.meta.dirname, '..');
const cli = join(project, 'dist/cli/index.js');
const root = mkdtempSync(join(tmpdir(), 'connector-guard-demo-'));

try {
  tellStory();
} finally {
  rmSync(root, { recursive: true, force: true });
}

function tellStory(): void {
  cpSync(join(project, 'examples/acme-crm'), root, { recursive: true });
  git(root, 'init', '--quiet', '--initial-branch=main');
  commitAll(root, 'Acme CRM');

  say('Acme CRM has four connectors, and a policy for what they may ask for. Are they in order?');
  run(0, 'check');

  say('Dana makes a branch: the app shall also create meetings, and work on the mail it has answered.');
  git(root, 'checkout', '--quiet', '-b', 'meetings');
  edit(
    'googlecalendar',
    'calendar.readonly"',
    'calendar.readonly",\n    "https://www.googleapis.com/auth/calendar.events"',
  );
  edit('gmail', 'gmail.send"', 'gmail.send, https://www.googleapis.com/auth/gmail.modify"');
  commitAll(root, 'Create meetings and tidy up mail');
  run(1, 'check', '--base', 'main');

  say('Two scopes in one string: Base44 would have passed it on as it is. Dana corrects it.');
  edit('gmail', 'gmail.send, ', 'gmail.send", "');
  edit('slack', '    "channels:history", // to thread answers under the digest\n', '');
  commitAll(root, 'Correct the scopes, and stop reading messages');
  run(1, 'check', '--base', 'main');

  say('What is it about gmail.modify?');
  run(0, 'explain', 'gmail', 'gmail.modify');

  say(
    'Labels are all that the app needs, and they are allowed. The calendar needs an approval, as the policy says.',
  );
  edit('gmail', 'gmail.modify', 'gmail.labels');
  commitAll(root, 'Ask for labels only');
  run(5, 'check', '--base', 'main');
}

function say(text: string): void {
  console.log(`\n${styleText('bold', `▸ ${text}`)}\n`);
}

/** Runs a command, showing it as the user would type it, and insists on its exit code. */
function run(expected: number, ...words: readonly string[]): void {
  console.log(styleText('dim', `$ ${['connector-guard', ...words].join(' ')}`));
  const { status } = spawnSync(process.execPath, [cli, ...words], { cwd: root, stdio: 'inherit' });
  console.log(styleText('dim', `(exit code ${status})`));
  if (status !== expected) throw new Error(`${words[0]} ended with exit code ${status}, not ${expected}.`);
}

/** Replaces a part of a connector file, which has to be there. */
function edit(connector: string, part: string, replacement: string): void {
  const path = join(root, `base44/connectors/${connector}.jsonc`);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(part)) throw new Error(`${path} does not hold ${part}`);
  writeFileSync(path, text.replace(part, replacement));
}
