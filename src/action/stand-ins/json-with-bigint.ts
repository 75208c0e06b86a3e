/*!
 * Stands in for json-with-bigint in the bundle, with which octokit reads replies so that numbers keep all their digits.
 * That takes ten times as long, which is a second or more for the files of a large repository, and the numbers that we
 * read are small: larger ones are refused (see `whole` in ../../adapters/github/decode.ts).
 */

/** @throws SyntaxError */
export function JSONParse(text: string): unknown {
  return JSON.parse(text);
}

/** Undefined for what JSON has no form for. */
export function JSONStringify(value: unknown): string | undefined {
  return JSON.stringify(value);
}
