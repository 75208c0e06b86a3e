import type { ConnectorReading, LiveReading } from '../../domain/consent/reading.ts';
import type { Pending } from '../../domain/plan/pending.ts';
import type { Row } from '../comment/fit.ts';
import { nameOfConnector } from '../comment/names.ts';
import { cellCodeSpan, messageToCell } from '../inert-markdown.ts';
import type { IssueSubject } from './subject.ts';
import { emailSpan, inWords } from './words.ts';

/** The connectors that the issue is or was about. */
export function listedReadings({ reading, memory }: Pick<IssueSubject, 'reading' | 'memory'>) {
  return declaredReadings(reading).filter(({ connector }) => memory.connectors.has(connector));
}

function declaredReadings(reading: LiveReading): readonly ConnectorReading[] {
  return reading.kind === 'read' ? reading.connectors : [];
}

export interface ServiceTable {
  readonly head: readonly string[];
  /** What is missing is dropped last. */
  readonly rows: readonly Row[];
}

/** The services and how they stand; when somebody has to sign in, also what that changes and as whom. */
export function serviceTable(subject: IssueSubject): ServiceTable {
  const readings = listedReadings(subject);
  const isAsked = readings.some(({ standing }) => standing.kind === 'pending');
  const rows = readings.map((one) => {
    const [change, account, state] = cellsOf(one, subject);
    const cells = isAsked ? [change, account, state] : [state];
    return { rank: rankOf(one), text: `| ${[nameOfConnector(one.connector), ...cells].join(' | ')} |` };
  });
  return { head: ['service', ...(isAsked ? ['what changes', 'sign in as'] : []), 'state'], rows };
}

function rankOf({ standing }: ConnectorReading): number {
  if (standing.kind !== 'pending') return 2;
  return standing.pending.reason === 'narrowing' ? 1 : 0;
}

type Cells = readonly [change: string, account: string, state: string];

function cellsOf(reading: ConnectorReading, subject: IssueSubject): Cells {
  const { connector, connectedBy, declared, standing } = reading;
  switch (standing.kind) {
    case 'settled': {
      const by = connectedBy === null ? '' : `, connected by ${emailSpan(connectedBy, subject.repository)}`;
      return ['–', '–', `✅ granted${by}`];
    }
    case 'unclear':
      return ['–', '–', `❔ cannot be told: ${messageToCell(standing.message)}`];
    case 'held':
      return ['–', '–', `⏸ stays as it is: ${messageToCell(standing.message)}`];
    case 'pending': {
      const account = accountCell(connector, subject);
      return [changeCell(standing.pending, declared), account, stateCell(reading, standing.pending, subject)];
    }
    default:
      return standing satisfies never;
  }
}

/** What the person agrees to, in words. */
function changeCell(pending: Pending, declared: readonly string[]): string {
  const { connector, missing, excess, reason } = pending;
  const parts = [
    ...(missing.length === 0 ? [] : [`**${getsWords[reason]}:** ${inWords(connector, missing)}`]),
    ...(excess.length === 0 ? [] : [`**gives up:** ${inWords(connector, excess)}`]),
  ];
  if (parts.length > 0) return parts.join('<br>');
  if (reason === 'wrong-account') return 'the account: the access stays what it is';
  return declared.length === 0 ? 'the app may connect to it' : `**gets:** ${inWords(connector, declared)}`;
}

const getsWords: Readonly<Record<Pending['reason'], string>> = {
  consent: 'gets',
  'partial-consent': 'still lacks',
  expired: 'gets back',
  'wrong-account': 'gets',
  narrowing: 'gets',
};

function accountCell(connector: string, { consent, repository }: IssueSubject): string {
  const rules = consent.get(connector);
  if (rules?.signInAs !== undefined) {
    const span = rules.signInAs.includes('@')
      ? emailSpan(rules.signInAs, repository)
      : cellCodeSpan(rules.signInAs);
    return repository.isPrivate || !rules.signInAs.includes('@') ? span : `${span} (in full in the policy)`;
  }
  if (rules?.connectedBy !== undefined) return `an account like ${emailSpan(rules.connectedBy, repository)}`;
  return 'the account whose data the app is to use';
}

function stateCell(
  { connectedBy }: ConnectorReading,
  { reason }: Pending,
  { repository }: IssueSubject,
): string {
  switch (reason) {
    case 'consent':
      return '⏳ not yet granted';
    case 'partial-consent':
      return '⚠️ signed in, but not every box was ticked';
    case 'expired':
      return '❌ the sign-in has ended: the app has no access';
    case 'wrong-account':
      return connectedBy === null
        ? '⚠️ connected by another account'
        : `⚠️ connected by ${emailSpan(connectedBy, repository)}`;
    case 'narrowing':
      return '⏳ the app still holds it';
    default:
      return reason satisfies never;
  }
}
