import { marked } from 'marked';

/** Markdown as GitHub shows it: what a browser gets, and what GitHub makes of the text after that. */
export interface Rendered {
  /** Every tag with its attributes, in order: `<a href="…">`, `</a>`. Raw HTML that was let through is among them. */
  readonly tags: readonly string[];
  /** The text outside of code: the only place where GitHub looks for names, numbers, addresses and the like. */
  readonly prose: string;
  /** The text in code. */
  readonly code: readonly string[];
}

const tag = /<!--[\s\S]*?-->|<[A-Za-z/!?][^>]*>/g;

/** Renders GitHub's flavour. Nothing is sanitised, so that what GitHub would take away is seen too. */
export function rendered(markdown: string): Rendered {
  const html = marked.parse(markdown, { gfm: true, async: false });
  const tags: string[] = [];
  const code: string[] = [];
  let prose = '';
  let inCode = false;
  let last = 0;
  const take = (text: string): void => {
    if (inCode) code.push(decoded(text));
    // A tag ends a text, so that what stands on both sides of it is not read as one word.
    else prose += `${decoded(text)}\u0001`;
  };
  for (const match of html.matchAll(tag)) {
    take(html.slice(last, match.index));
    last = match.index + match[0].length;
    tags.push(match[0]);
    if (/^<code[\s>]/.test(match[0])) inCode = true;
    if (match[0] === '</code>') inCode = false;
  }
  take(html.slice(last));
  return { tags, prose, code };
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&amp;', '&'],
]);

function decoded(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities.get(entity) ?? '');
}

/** What GitHub makes more than text of, once Markdown is done. A backslash in front of any of these is gone by then. */
const references: readonly RegExp[] = [
  /(?<![\w`/.])@[a-z\d][\w-]*(?:\/[\w-]+)?/gi,
  /(?:[\w.-]+\/[\w.-]+)?(?<!&)#\d+/g,
  /(?<![\w@])GH-\d+/gi,
  /(?<![\w@])[0-9a-f]{7,40}\b/g,
  /:[a-z\d_+-]+:/g,
  /\$+[^$\s][^$]*\$+/g,
  /\[\^[^\]]+\]/g,
  /\[![A-Z]+\]/g,
  /(?:[a-z][a-z\d+.-]*:\/\/|www\.)\S+/gi,
  /[\w.+-]+@[\w-]+\.[\w.-]+/g,
];

/** Mentions, issues, commits, emoji, formulas, footnotes, alerts and addresses in the text outside of code. */
export function referencesIn({ prose }: Rendered): readonly string[] {
  return references.flatMap((pattern) => [...prose.matchAll(pattern)].map(([text]) => text));
}

/** What GitHub's runner takes for a command in a log: `::name::` starts a line, `##[name]` may stand anywhere in it. */
export function workflowCommands(log: string): readonly string[] {
  return log
    .split(/\r\n|\n|\r|\u0085|\u2028|\u2029/)
    .filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
}
