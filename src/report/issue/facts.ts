import type { ConnectorReading } from '../../domain/consent/reading.ts';
import { endOf, fitRows, type Row } from '../comment/fit.ts';
import { nameOfConnector } from '../comment/names.ts';
import { codeSpan } from '../inert-markdown.ts';
import { listedReadings } from './rows.ts';
import type { IssueSubject } from './subject.ts';
import { emailSpan } from './words.ts';

const roomForFacts = 16_000;

/** The folded part: exact scopes, as declared and as granted. Empty when nothing is listed. */
export function facts(subject: IssueSubject): string {
  const { declaredAt, memory } = subject;
  const readings = listedReadings(subject);
  if (readings.length === 0) return '';
  const { kept, dropped } = fitRows(
    readings.map((reading) => factsOf(reading, subject)),
    roomForFacts,
  );
  const at = codeSpan(`${endOf(declaredAt.branch, 80)}@${declaredAt.commit.slice(0, 7)}`);
  const since = memory.since === null ? [] : [`Waiting since ${memory.since.slice(0, 10)}.`];
  return [
    '<details><summary>Exact scopes</summary>',
    '',
    `Declared at ${at}. ${since.join('')}`.trimEnd(),
    '',
    ...kept,
    ...(dropped === 0 ? [] : [`- … and ${dropped} more`]),
    '',
    '</details>',
  ].join('\n');
}

function factsOf(
  { connector, declared, granted, connectedBy, standing }: ConnectorReading,
  { repository }: IssueSubject,
): Row {
  const pending = standing.kind === 'pending' ? standing.pending : undefined;
  const by = connectedBy === null ? '' : `, connected by ${emailSpan(connectedBy, repository)}`;
  const lines = [
    `- **${nameOfConnector(connector)}**${by}`,
    `  - declared: ${spans(declared)}`,
    `  - granted: ${granted === null ? 'nothing' : spans(granted)}`,
    ...(pending === undefined || pending.missing.length === 0
      ? []
      : [`  - **missing:** ${spans(pending.missing)}`]),
    ...(pending === undefined || pending.excess.length === 0
      ? []
      : [`  - **too much:** ${spans(pending.excess)}`]),
  ];
  return { rank: pending === undefined ? 1 : 0, text: lines.join('\n') };
}

/** How many scopes of one list are shown. */
const mostScopes = 40;

function spans(scopes: readonly string[]): string {
  if (scopes.length === 0) return 'none';
  const shown = scopes.slice(0, mostScopes).map((scope) => codeSpan(endOf(scope, 256)));
  const rest = scopes.length - shown.length;
  return [...shown, ...(rest > 0 ? [`… and ${rest} more`] : [])].join(', ');
}
