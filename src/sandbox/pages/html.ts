/** Markup that is safe to send: whatever was put into it came out as text. */
export interface Html {
  readonly kind: 'html';
  readonly markup: string;
}

type Content = string | number | Html | readonly Html[] | null;

/** A piece of a page. Texts that are put in are escaped; nothing is shown for null. */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Html {
  const markup = strings.map(
    (text, index) => text + (index < contents.length ? render(contents[index] ?? null) : ''),
  );
  return { kind: 'html', markup: markup.join('') };
}

function render(content: Content): string {
  if (content === null) return '';
  if (typeof content === 'string' || typeof content === 'number') return escapeText(String(content));
  return 'kind' in content ? content.markup : content.map(({ markup }) => markup).join('');
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Characters that are not to be seen, or turn the direction of what follows, are shown by their code. */
function escapeText(text: string): string {
  return text
    .replaceAll(/[&<>"']/g, (character) => entities.get(character) ?? '')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu, (character) => {
      const code = character.codePointAt(0) ?? 0;
      return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
    });
}
