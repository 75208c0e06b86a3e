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
  const old = oldFindings(subject);
  const lists = [
    { title: 'exact scopes', rows: scopes, bytes: roomForScopes },
    { title: `unchanged connectors (${unchanged.length})`, rows: unchanged, bytes: roomForConnectors },
    { title: `already there before (${plural(old.length, 'finding')})`, rows: old, bytes: roomForOld },
  ].filter(({ rows }) => rows.length > 0);
  if (lists.length === 0) return '';
  const summary = capitalized(lists.map(({ title }) => title).join(', '));
  const body = lists.map(({ title, rows, bytes }) => {
    const heading = lists.length === 1 ? [] : [`**${capitalized(title)}**`, ''];
    return [...heading, ...fitted(rows, bytes)].join('\n');
  });
  return `<details><summary>${summary}</summary>\n\n${body.join('\n\n')}\n\n</details>`;
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function fitted(rows: readonly Row[], bytes: number): readonly string[] {
  const { kept, dropped } = fitRows(rows, bytes);
  return dropped === 0 ? kept : [...kept, `- … and ${dropped} more`];
}

function oldFindings({ report }: CommentSubject): readonly Row[] {
  return allFindings(report)
    .filter(({ preexisting }) => preexisting)
    .map(({ severity, path, line, message }) => ({
      rank: 0,
      text: `- ${severity}, ${pathSpan(path)} line ${line}: ${messageToMarkdown(message)}`,
    }));
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
