import type { CommitAuthor } from './contributors.ts';

/** A line that may stand among a message's trailers: one of them, the rest of one, or what `cherry-pick -x` adds. */
const trailerLine = /^(?:[A-Za-z0-9][A-Za-z0-9-]*[ \t]*:|[ \t]|$|\(cherry picked from commit )/;

const coAuthorLine = /^co-authored-by[ \t]*:/i;

/** The addresses that GitHub gives to accounts: with the account's number, and the older form without. */
const accountAddress =
  /^(?:[0-9]{1,20}\+)?([a-z0-9][a-z0-9_-]{0,38}(?:\[bot\])?)@users\.noreply\.github\.com$/i;

/**
 * The co-authors that a commit's message names at its end, as `Co-authored-by: Name <address>`. Whom an address
 * belongs to can only be told when it is one of GitHub's own. A trailer that names nobody in this way still says
 * that there was someone.
 */
export function parseCoAuthors(message: string): readonly CommitAuthor[] {
  const lines = message.split(/\r\n|\n|\r/);
  const lastOther = lines.findLastIndex((line) => !trailerLine.test(line));
  return lines
    .slice(lastOther + 1)
    .filter((line) => coAuthorLine.test(line))
    .map(parseCoAuthor);
}

function parseCoAuthor(line: string): CommitAuthor {
  const text = line.trimEnd();
  const address = text.endsWith('>') ? text.slice(text.lastIndexOf('<') + 1, -1).trim() : '';
  const [, login] = accountAddress.exec(address) ?? [];
  return login === undefined ? { kind: 'unknown' } : { kind: 'account', login };
}
