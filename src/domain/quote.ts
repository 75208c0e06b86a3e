/** The most characters of a quoted value, escapes included, so that a message stays a message. */
const longest = 60;

/**
 * A value from a file as it may stand in a message: in double quotes, shortened, and with every character
 * outside printable ASCII written as `\u{…}`. Look-alike letters become visible, and nothing in it can end the
 * line, move the cursor, reorder the text or be a command for GitHub's runner.
 */
export function quote(value: string): string {
  let shown = '';
  for (const character of value) {
    const isCommand = character === '[' && shown.endsWith('##');
    const next = isCommand ? escapeCodePoint(character) : visible(character);
    if (shown.length + next.length > longest) return `"${shown}…"`;
    shown += next;
  }
  return `"${shown}"`;
}

/** Any JSON value in a few words, for messages that say what stands in the wrong place. */
export function describeValue(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  return String(value);
}

/** A character's code point as Unicode writes it: `U+2028`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * What GitHub's runner takes for a command in a step's log: `::name::` at the start of a line, and `##[name]` anywhere
 * in it. Whatever a step prints is looked through, also what a person runs there as a command line.
 */
const commandStart = /:(?<=^\s*:)(?=:)|\[(?<=##\[)/g;

/**
 * A path or other text on one line, safe for a terminal and for a log: printable characters of any script stay,
 * controls, bidirectional overrides and what would start a command for GitHub's runner are written as `\u{…}`.
 */
export function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, escapeCodePoint)
    .replace(commandStart, escapeCodePoint);
}

function visible(character: string): string {
  if (character === '"' || character === '\\') return `\\${character}`;
  return character >= ' ' && character <= '~' ? character : escapeCodePoint(character);
}

function escapeCodePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
