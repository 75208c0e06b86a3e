/*!
 * Stands in for json-with-bigint in the bundle, with which octokit reads replies so that numbers keep all their digits.
 * That takes ten times as long, which is a second or more for the files of a large repository, and the numbers that we
 * read are small: larger ones are refused (see `whole` in ../../adapters/github/decode.ts).
 */
export function JSONParse(text) {
    return JSON.parse(text);
}
export function JSONStringify(value) {
    return JSON.stringify(value);
}
