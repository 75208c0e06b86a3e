/** Takes a text that must not be seen in logs, such as `core.setSecret`. */
export type Mask = (secret: string) => void;

/** Shorter ones are none, and masking them would blot out half of a log. */
const shortestSecret = 8;

/**
 * Masks a link that is a credential, and the parts of it that make it one, so that neither is seen in another form of
 * the link either.
 */
export function maskLink(link: string, mask: Mask): void {
  for (const secret of [link, ...tokensIn(link)]) {
    if (secret.length >= shortestSecret) mask(secret);
  }
}

/** Masks every link with a credential in the text of a reply, whichever field it stands in, and whether or not it is JSON. */
export function maskLinksIn(text: string, mask: Mask): void {
  const plain = text.replaceAll('\\/', '/').replaceAll('\\u0026', '&');
  for (const [link] of plain.matchAll(/https?:\/\/[^\s"'<>\\]+/gi)) {
    if (tokensIn(link).length > 0) maskLink(link, mask);
  }
}

/** Long runs of letters and digits. Words are none, as in the links that Google has for scopes. */
function tokensIn(link: string): readonly string[] {
  return (link.match(/[\w-]{16,}/g) ?? []).filter((part) => /[0-9A-Z]/.test(part));
}
