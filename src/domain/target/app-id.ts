/**
 * Whether a text can be the id of a Base44 app. Base44 does not document its form; what is accepted can be part of a path
 * without a second meaning.
 */
export function isAppId(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,64}$/.test(text);
}
