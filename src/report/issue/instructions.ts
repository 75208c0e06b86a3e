import { pendingOf } from '../../domain/consent/reading.ts';
import { type Pending, withholds } from '../../domain/plan/pending.ts';
import type { IssueSubject } from './subject.ts';
import { connectorsPage, isPlainId, listConnectors } from './words.ts';

/** How to do it, in two ways, and what then. Empty when nobody has to sign in. */
export function instructions(subject: IssueSubject): readonly string[] {
  if (subject.reading.kind !== 'read') return [];
  const pending = pendingOf(subject.reading);
  if (pending.length === 0) return closing(subject);
  return [
    '#### Do it',
    'You must be an editor of the app in Base44.',
    ...inTerminal(subject),
    [
      `**In the browser:** open ${connectorsPage(subject)}, choose the service and connect it again.`,
      'Leave every box ticked: what is unticked will be listed here as missing.',
    ].join(' '),
    '> Never post a sign-in link here or in a chat. Whoever opens it connects *their* account to the app.',
    '#### Then close this issue',
    afterwards(subject),
    takingBack(subject, pending),
  ];
}

function inTerminal({ target, declaredAt }: IssueSubject): readonly string[] {
  // What a person copies into a shell is made of harmless characters only.
  if (!isPlainId(target.appId) || !/^[0-9a-f]{7,64}$/.test(declaredAt.commit)) return [];
  const commit = declaredAt.commit.slice(0, 12);
  return [
    '**In a terminal**, in a clone of this repository (uses your `base44 login`):',
    `\`\`\`sh\nnpx connector-guard authorize --app-id ${target.appId} --commit ${commit}\n\`\`\``,
    'It shows what will be asked, opens the pages one by one, and says when each is granted.',
  ];
}

function afterwards({ reading, memory }: IssueSubject): string {
  const pending = reading.kind === 'read' ? pendingOf(reading) : [];
  const excess = pending.filter((one) => !withholds(one)).map(({ connector }) => connector);
  const goesOn = memory.waits ? ' and the deployment goes on' : '';
  const isOnlyExcess = excess.length === pending.length;
  const difference =
    excess.length === 0 || isOnlyExcess || !memory.waits
      ? ''
      : ` The deployment waits only for access that is missing, not for what ${listConnectors(excess)} has too much.`;
  return [
    `Closing it makes the workflow look at the live app. Everything settled: it stays closed${goesOn}.`,
    `Otherwise it is opened again and says what is missing.${difference}`,
    'If nobody closes it, the scheduled run notices too.',
  ].join(' ');
}

function takingBack({ memory: { origin } }: IssueSubject, pending: readonly Pending[]): string {
  const isNew = pending.some(({ reason }) => reason !== 'expired' && reason !== 'wrong-account');
  if (!isNew) return "Not wanted any more? Delete the connector's file: this issue then closes as withdrawn.";
  const what = origin === null ? 'the commit that asks for it' : `#${origin.pull}`;
  return `Not wanted any more? Revert ${what}: this issue then closes as withdrawn.`;
}

function closing({ reading, memory }: IssueSubject): readonly string[] {
  if (memory.phase !== 'open' || reading.kind !== 'read') return [];
  return [
    'It closes by itself when all of this is mended. Close it, and it comes back only with something new.',
  ];
}
