/**
 * A short text that is the same for the same set of texts, in any order. It is no defence against somebody who looks
 * for two sets with the same digest: all they would gain is that a change is not commented on, or that Base44 is not
 * asked a second time.
 */
export function digestOf(texts: readonly string[]): string {
  const canonical = JSON.stringify([...new Set(texts)].sort());
  return [0x811c9dc5, 0x9e3779b9].map((seed) => hash(canonical, seed)).join('');
}

/** FNV-1a over UTF-16 units, 32 bits in hexadecimal. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
