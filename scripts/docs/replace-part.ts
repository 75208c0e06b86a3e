/**
 * Writes a text between `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws Error when these are not there
 */
export function replacePart(page: string, { name, text }: { readonly name: string; readonly text: string }) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, rest] = split(page, start);
  const [, after] = split(rest, end);
  return `${before}${start}\n\n${text}\n\n${end}${after}`;
}

function split(text: string, marker: string): readonly [string, string] {
  const at = text.indexOf(marker);
  if (at === -1) throw new Error(`The page has no ${marker}.`);
  return [text.slice(0, at), text.slice(at + marker.length)];
}
