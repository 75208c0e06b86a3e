/**
 * Turns a part of a reply into a typed value.
 *
 * @param at where in the reply the value stands, for the message: `repository.pullRequest`
 * @throws UnexpectedReply when the value is not what the decoder wants
 */
export type Decode<T> = (value: unknown, at: string) => T;

/** A reply whose shape is not the documented one. The message names the place and quotes nothing. */
export class UnexpectedReply extends Error {
  override readonly name = 'UnexpectedReply';
}

export const text: Decode<string> = (value, at) =>
  typeof value === 'string' ? value : unexpected(at, 'a string');

export const whole: Decode<number> = (value, at) =>
  typeof value === 'number' && Number.isSafeInteger(value) ? value : unexpected(at, 'a whole number');

export const truth: Decode<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : unexpected(at, 'true or false');

/** The id of a git object: 40 hexadecimal digits, 64 in a SHA-256 repository. */
export const objectId: Decode<string> = (value, at) =>
  typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value)
    ? value
    : unexpected(at, 'the id of a git object');

/** What is not looked at. */
export const nothing: Decode<null> = () => null;

export function oneOf<const T extends string>(choices: readonly T[]): Decode<T> {
  return (value, at) => choices.find((choice) => choice === value) ?? unexpected(at, choices.join(' or '));
}

/** Null stays null. A value that is missing is not null, unless it is `optional`. */
export function nullable<T>(decode: Decode<T>): Decode<T | null> {
  return (value, at) => (value === null ? null : decode(value, at));
}

export function optional<T>(decode: Decode<T>): Decode<T | undefined> {
  return (value, at) => (value === undefined ? undefined : decode(value, at));
}

export function list<T>(decode: Decode<T>): Decode<readonly T[]> {
  return (value, at) =>
    Array.isArray(value)
      ? value.map((item: unknown, index) => decode(item, `${at}[${index}]`))
      : unexpected(at, 'a list');
}

/** GraphQL's lists may hold null for what is gone; those are left out. */
export function nodes<T>(decode: Decode<T>): Decode<readonly T[]> {
  const decodeAll = list(nullable(decode));
  return (value, at) => decodeAll(value, at).filter((item): item is T & {} => item !== null);
}

type Shape = Readonly<Record<string, Decode<unknown>>>;

/** An object with at least these properties; others are not looked at. */
export function record<S extends Shape>(
  shape: S,
): Decode<{ readonly [K in keyof S]: S[K] extends Decode<infer T> ? T : never }> {
  return (value, at) => {
    const source = objectAt(value, at);
    const entries = Object.entries(shape).map(([key, decode]) => [
      key,
      decode(Object.hasOwn(source, key) ? source[key] : undefined, `${at}.${key}`),
    ]);
    // Each property was decoded by the decoder that its type is taken from.
    return Object.fromEntries(entries);
  };
}

/** An object whose property names are data. */
export function mapOf<T>(decode: Decode<T>): Decode<ReadonlyMap<string, T>> {
  return (value, at) =>
    new Map(Object.entries(objectAt(value, at)).map(([key, item]) => [key, decode(item, `${at}.${key}`)]));
}

function objectAt(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return unexpected(at, 'an object');
  return value as Readonly<Record<string, unknown>>;
}

function unexpected(at: string, wanted: string): never {
  throw new UnexpectedReply(`${at} is not ${wanted}`);
}
