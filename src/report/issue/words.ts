import { connectorName, isKnownType } from '../../catalogue/connector-types.ts';
import { printable } from '../../domain/quote.ts';
import { endOf } from '../comment/fit.ts';
import { nameOfConnector, scopeSpan, statementOf } from '../comment/names.ts';
import { cellCodeSpan, codeSpan } from '../inert-markdown.ts';
import { shortenEmail } from '../shorten-email.ts';
import type { IssueSubject, Repository } from './subject.ts';

/** How many scopes are told in words; the others are counted, and listed in the folded part. */
const mostScopes = 3;

/** What scopes let the app do, in the middle of a sentence. */
export function inWords(type: string, scopes: readonly string[]): string {
  const shown = scopes
    .slice(0, mostScopes)
    .map((scope) => statementOf(type, scope) ?? `what ${scopeSpan(scope)} is for`);
  const rest = scopes.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${rest} more (listed below)`] : [])].join('; ');
}

/** Some scopes by their last parts: `calendar.events` and `calendar.readonly`. */
export function listScopes(scopes: readonly string[]): string {
  const shown = scopes.slice(0, mostScopes).map(scopeSpan);
  const rest = scopes.length - shown.length;
  return listed(rest > 0 ? [...shown, `${rest} more`] : shown);
}

/** Names of connectors as Markdown: `Gmail, Google Calendar and Slack User`. */
export function listConnectors(types: readonly string[]): string {
  const shown = types.slice(0, 10).map(nameOfConnector);
  const rest = types.length - shown.length;
  return listed(rest > 0 ? [...shown, `${rest} more`] : shown);
}

export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** An e-mail address, shortened where anybody can read it. */
export function emailSpan(address: string, { isPrivate }: Repository): string {
  return cellCodeSpan(endOf(isPrivate ? address : shortenEmail(address), 80));
}

/** The app and the target, as text that nothing in it can turn into something else. */
export function subjectName({ target, appName, repository }: IssueSubject): string {
  const app = appName ?? (target.app === '.' ? repository.name : target.app);
  return target.name === null ? endOf(app, 80) : `${endOf(app, 80)} (${endOf(target.name, 40)})`;
}

export function subjectSpan(subject: IssueSubject): string {
  return isPlain(subjectName(subject)) ? `**${subjectName(subject)}**` : codeSpan(subjectName(subject));
}

/** Titles know no Markdown but code, and make links of what looks like a reference. */
export function inTitle(text: string): string {
  return isPlain(text) ? text : codeSpan(text);
}

/** Of letters and digits, and so few signs that it can neither be marked up nor name anybody. */
function isPlain(text: string): boolean {
  return (
    printable(text) === text &&
    /^[\p{L}\p{N} ().,/-]+$/u.test(text) &&
    !/www\.|\/\/|GH-|\b[\da-f]{7,40}\b/i.test(text)
  );
}

/** Names of connectors in a title, which is plain text; a type that Base44 does not document is shown as code. */
export function titleNames(types: readonly string[]): string {
  const shown = types
    .slice(0, 4)
    .map((type) => (isKnownType(type) ? connectorName(type) : codeSpan(endOf(type, 40))));
  const rest = types.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

/** A mention that notifies; what is no login becomes code. */
export function mention(login: string): string {
  return /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,37}[A-Za-z0-9])?$/.test(login) ? `@${login}` : codeSpan(login);
}

/** A name that notifies nobody. */
export function loginSpan(login: string): string {
  return codeSpan(`@${endOf(login, 60)}`);
}

/** `11:02 UTC` of an ISO 8601 moment in UTC. */
export function timeOf(moment: string): string {
  return `${moment.slice(11, 16)} UTC`;
}

/**
 * Where a person connects the app's connectors by hand. It is no consent link: it asks who it is. An id that is none of
 * Base44's makes no link.
 */
export function connectorsPage({ base44Url, target }: IssueSubject): string {
  const text = "the app's connectors in Base44";
  if (!isPlainId(target.appId)) return text;
  return `[${text}](${base44Url}/apps/${target.appId}/editor/workspace/app-connections)`;
}

/** Whether an app's id is of harmless characters only, in a link as in a shell. */
export function isPlainId(appId: string): boolean {
  return /^\w[\w-]{0,79}$/.test(appId);
}
