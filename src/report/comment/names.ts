import { resolveScope } from '../../catalogue/catalogue.ts';
import { connectorName, isKnownType } from '../../catalogue/connector-types.ts';
import type { FileSight } from '../../domain/file-sight.ts';
import { cellCodeSpan, codeSpan, messageToMarkdown } from '../inert-markdown.ts';
import { endOf } from './fit.ts';

/** What people call a connector; as code where Base44 knows no such type, so that the text is the file's. */
export function nameOfConnector(type: string): string {
  return isKnownType(type) ? messageToMarkdown(connectorName(type)) : cellCodeSpan(endOf(type, 64));
}

/** The last part of a scope, which is what people tell scopes apart by: `calendar.events`. */
function shortScope(scope: string): string {
  const parts = scope.split('/').filter((part) => part !== '');
  return endOf(parts.at(-1) ?? scope, 64);
}

export function scopeSpan(scope: string): string {
  return cellCodeSpan(shortScope(scope));
}

/** What a scope lets the app do, in the middle of a sentence; undefined when the catalogue does not know it. */
export function statementOf(type: string, scope: string): string | undefined {
  const statement = resolveScope(type, scope)?.statement;
  if (statement === undefined) return undefined;
  return messageToMarkdown(`${statement.charAt(0).toLowerCase()}${statement.slice(1)}`);
}

/** A path on a phone: its end, as code. */
export function pathSpan(path: string): string {
  return cellCodeSpan(endOf(path, 80));
}

const longestUrl = 400;

/** A link to a line of a file as it was at a commit; just the text when the path is too long for a link. */
export function fileLink(text: string, { repositoryUrl, commit, path, line }: FilePlace): string {
  const encoded = path.split('/').map(encodePart).join('/');
  const anchor = line === undefined ? '' : `#L${line}`;
  const url = `${repositoryUrl}/blob/${commit}/${encoded}${anchor}`;
  return url.length > longestUrl ? text : `[${text}](${url})`;
}

export interface FilePlace {
  readonly repositoryUrl: string;
  readonly commit: string;
  readonly path: string;
  /** Undefined for the file as a whole. */
  readonly line: number | undefined;
}

/** A link to where a line can be seen; to its file only where the lines are others, and just the text where nothing is. */
export function linkTo(
  text: string,
  { sight, line, ...place }: Omit<FilePlace, 'commit'> & { readonly sight: FileSight | undefined },
): string {
  if (sight === undefined) return text;
  const { commit, hasSameLines } = sight;
  return fileLink(text, { ...place, commit, line: hasSameLines ? line : undefined });
}

/** What `encodeURIComponent` leaves alone could end a link, or be marked up. */
function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*~_]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Names as code, so that nobody is notified: `@lee`, `@sam` or `role:maintain`. */
export function listNames(names: readonly string[]): string {
  const spans = names.slice(0, 5).map((name) => codeSpan(endOf(name, 80)));
  const rest = names.length - spans.length;
  if (rest > 0) return `${spans.join(', ')} or ${rest} more`;
  return spans.length < 2 ? spans.join('') : `${spans.slice(0, -1).join(', ')} or ${spans.at(-1)}`;
}
