import { issueMarker } from '../../domain/consent/issue-marker.ts';
import { encodeMemory } from '../../domain/consent/memory-text.ts';
import { pendingOf, type Remark } from '../../domain/consent/reading.ts';
import { type Pending, withholds } from '../../domain/plan/pending.ts';
import { fitRows } from '../comment/fit.ts';
import { nameOfConnector } from '../comment/names.ts';
import { messageToMarkdown } from '../inert-markdown.ts';
import { facts } from './facts.ts';
import { instructions } from './instructions.ts';
import { serviceTable } from './rows.ts';
import type { IssueSubject } from './subject.ts';
import { listConnectors, listed, loginSpan, mention, subjectSpan } from './words.ts';

const roomForServices = 14_000;
const roomForRemarks = 5000;

/**
 * The body of a tracking issue, for the person who is to sign in: what it takes, what changes, how to do it. It holds
 * no moment that changes from run to run, so that it is only written when something changed.
 */
export function renderIssueBody(subject: IssueSubject): string {
  const sections = [
    intro(subject),
    services(subject),
    ...instructions(subject),
    ...remarks(subject),
    facts(subject),
    `${issueMarker(subject.target)}\n${encodeMemory(subject.memory)}`,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function intro(subject: IssueSubject): string {
  const { reading, memory, mentioned } = subject;
  const name = subjectSpan(subject);
  if (reading.kind !== 'read') return tokenRefused(subject);
  if (memory.phase === 'withdrawn') {
    return `Nothing to do any more: what ${name} asked for was taken back before anybody signed in.`;
  }
  const pending = pendingOf(reading);
  const calls = mentioned.length === 0 ? '' : `${mentioned.map(mention).join(' ')}: `;
  if (pending.length === 0) {
    return memory.phase === 'settled'
      ? `Nothing to do any more: ${name} has every sign-in that it asked for.`
      : `${calls}${name} needs a look: something is not as the repository and the policy say.`;
  }
  const count = pending.length;
  const services = count === 1 ? listConnectors([pending[0]?.connector ?? '']) : `${count} services`;
  return [
    `${calls}${name} needs a person to sign in to ${services}. It takes about ${count === 1 ? 'a minute' : `${count} minutes`}.`,
    ...effects(subject),
    ...originOf(subject),
  ].join(' ');
}

/** What works and what waits until then. */
function effects({ reading, memory }: IssueSubject): readonly string[] {
  if (reading.kind !== 'read') return [];
  const blocking = pendingOf(reading).filter(withholds);
  const ended = blocking.filter(({ reason }) => reason === 'expired');
  const waiting = listConnectors(blocking.map(({ connector }) => connector));
  return [
    describeAccess(ended, blocking),
    ...(memory.waits && blocking.length > 0
      ? [`The deployment of what needs the access waits for ${waiting}.`]
      : []),
  ];
}

function describeAccess(ended: readonly Pending[], blocking: readonly Pending[]): string {
  if (ended.length === 0) return "The app keeps working with today's access.";
  if (ended.length === blocking.length) {
    return `Until then the app has no access to ${ended.length === 1 ? 'it' : 'them'}.`;
  }
  const names = listConnectors(ended.map(({ connector }) => connector));
  return `The app keeps working with today's access, but has none to ${names} until then.`;
}

function originOf({ memory: { origin } }: IssueSubject): readonly string[] {
  if (origin === null) return [];
  const { pull, author, approvedBy } = origin;
  const by = author === null ? '' : ` by ${loginSpan(author)}`;
  const approved =
    approvedBy.length === 0 ? '' : `, approved by ${listed(approvedBy.slice(0, 5).map(loginSpan))}`;
  return [`From #${pull}${by}${approved}.`];
}

function tokenRefused(subject: IssueSubject): string {
  const message = subject.reading.kind === 'token-refused' ? subject.reading.message : '';
  return [
    `Base44 refuses the token, so nobody looks after the connectors of ${subjectSpan(subject)} any more.`,
    '',
    messageToMarkdown(message),
    '',
    'In Base44: workspace name → Settings → Secrets → Personal access tokens → Create access token. Then put it where the workflow takes `base44-token` from, such as',
    '',
    '```sh',
    'gh secret set BASE44_TOKEN                     # a secret of the repository',
    'gh secret set BASE44_TOKEN --env production    # a secret of an environment',
    '```',
    '',
    'and run the workflow again. This issue closes by itself when the token works and nothing else is to do.',
  ].join('\n');
}

function services(subject: IssueSubject): string {
  const { head, rows } = serviceTable(subject);
  const { kept, dropped } = fitRows(rows, roomForServices);
  if (kept.length === 0) return '';
  const more = dropped === 0 ? [] : [`| … and ${dropped} more |${' |'.repeat(head.length - 1)}`];
  return [`| ${head.join(' | ')} |`, `|${'---|'.repeat(head.length)}`, ...kept, ...more].join('\n');
}

const headings = {
  drift: 'Differs from the repository',
  'against-policy': 'Live, but against the policy',
  'exception-ending': 'Exceptions that end',
} as const satisfies Readonly<Record<Remark['kind'], string>>;

const advice = {
  drift: 'Nobody committed this. Run the workflow by hand to set what is declared, or declare what is live.',
  'against-policy': 'Ask for less, or have the policy changed.',
  'exception-ending': 'After its last day the exception no longer holds.',
} as const satisfies Readonly<Record<Remark['kind'], string>>;

function remarks({ reading }: IssueSubject): readonly string[] {
  if (reading.kind !== 'read') return [];
  return (['drift', 'against-policy', 'exception-ending'] as const).flatMap((kind) => {
    const rows = reading.remarks
      .filter((remark) => remark.kind === kind)
      .map((remark) => ({ rank: 0, text: remarkRow(remark) }));
    const { kept, dropped } = fitRows(rows, roomForRemarks);
    if (kept.length === 0) return [];
    const more = dropped === 0 ? [] : [`- … and ${dropped} more`];
    return [`#### ${headings[kind]}`, [...kept, ...more].join('\n'), advice[kind]];
  });
}

function remarkRow({ connector, message }: Remark): string {
  return `- **${nameOfConnector(connector)}**: ${messageToMarkdown(message)}`;
}
