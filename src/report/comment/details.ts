import { codeSpan, messageToMarkdown } from '../inert-markdown.ts';
import { plural } from '../plural.ts';
import { allFindings, type ReportConnector } from '../report.ts';
import { fitRows, type Row } from './fit.ts';
import { nameOfConnector, pathSpan } from './names.ts';
import type { CommentSubject } from './subject.ts';

/** Room for each of the three lists, in bytes. */
const roomForScopes = 10_000;
const roomForConnectors = 4000;
const roomForOld = 4000;

/** The folded part: proof and exact strings. Empty when there is nothing to fold. */
export function details(subject: CommentSubject): string {
  const scopes = exactScopes(subject);
  const unchanged = unchangedConnectors(subject);
  const old = allFindings(subject.report).filter(({ preexisting }) => preexisting);
  const onBase = codeSpan(subject.baseBranch);
  const parts = [
    list('Exact scopes', scopes, roomForScopes),
    list(`Unchanged connectors (${unchanged.length})`, unchanged, roomForConnectors),
    list(
      `Already on ${onBase} (${plural(old.length, 'finding')})`,
      old.map(({ severity, path, line, message }) => ({
        rank: 0,
        text: `- ${severity}, ${pathSpan(path)} line ${line}: ${messageToMarkdown(message)}`,
      })),
      roomForOld,
    ),
  ].filter((part) => part !== '');
  if (parts.length === 0) return '';
  const titles = [
    ...(scopes.length === 0 ? [] : ['exact scopes']),
    ...(unchanged.length === 0 ? [] : [`unchanged connectors (${unchanged.length})`]),
    ...(old.length === 0 ? [] : [`already there before (${plural(old.length, 'finding')})`]),
  ].join(', ');
  const summary = `${titles.charAt(0).toUpperCase()}${titles.slice(1)}`;
  return `<details><summary>${summary}</summary>\n\n${parts.join('\n\n')}\n\n</details>`;
}

function list(title: string, rows: readonly Row[], bytes: number): string {
  if (rows.length === 0) return '';
  const { kept, dropped } = fitRows(rows, bytes);
  const more = dropped === 0 ? [] : [`- … and ${dropped} more`];
  return [`**${title}**`, '', ...kept, ...more].join('\n');
}

function exactScopes({ apps }: CommentSubject): readonly Row[] {
  return apps.flatMap(({ app, changes }) =>
    changes.flatMap(({ connector, added, removed, increase }) => {
      const where = apps.length > 1 ? ` in ${pathSpan(app)}` : '';
      const name = `${nameOfConnector(connector)}${where}`;
      return [
        ...added.map((scope) => ({
          rank: increase.includes(scope) ? 0 : 2,
          text: `- ➕ added, ${name}: ${codeSpan(scope)}`,
        })),
        ...removed.map((scope) => ({ rank: 1, text: `- ➖ removed, ${name}: ${codeSpan(scope)}` })),
      ];
    }),
  );
}

function unchangedConnectors({ report }: CommentSubject): readonly Row[] {
  return report.apps.flatMap(({ connectors, changes }) => {
    const isChanged = ({ type }: ReportConnector) => changes.some(({ connector }) => connector === type);
    return connectors
      .filter((connector) => !isChanged(connector))
      .map(({ type, path, scopes }) => ({
        rank: 0,
        text: `- ${nameOfConnector(type)}, ${plural(scopes.length, 'scope')} (${pathSpan(path)})`,
      }));
  });
}
