/** A reply that is not as documented. The message completes "its reply …" and quotes nothing. */
export class UnexpectedReply extends Error {
  override readonly name = 'UnexpectedReply';
}

export type Fields = Readonly<Record<string, unknown>>;

/** @throws UnexpectedReply when the value is not an object */
export function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new UnexpectedReply(`has no object as ${what}`);
}

/**
 * What a field holds: nothing when it is missing or null, and more than one value when its two spellings contradict
 * each other. Base44's services write `redirect_url`, its tools `redirectUrl`.
 *
 * @param name as the API's documentation writes it, in snake_case
 */
export function valuesOf(fields: Fields, name: string): readonly unknown[] {
  const values = spellingsIn(fields, name).map((key) => fields[key]);
  return [...new Set(values)].filter((value) => value !== null);
}

/** Whether a field is there, be it null. */
export function hasField(fields: Fields, name: string): boolean {
  return spellingsIn(fields, name).length > 0;
}

function spellingsIn(fields: Fields, name: string): readonly string[] {
  const camelCase = name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
  return [name, camelCase].filter((key) => Object.hasOwn(fields, key));
}

/** An e-mail address, for people to read; null for anything else, so that no link comes in by this way. */
export function emailOf(values: readonly unknown[]): string | null {
  const [value] = values;
  const isEmail =
    values.length === 1 &&
    typeof value === 'string' &&
    value.length <= 254 &&
    /^[\w.+%'-]{1,64}@[\w-]+(?:\.[\w-]+)*$/.test(value);
  return isEmail ? value : null;
}
