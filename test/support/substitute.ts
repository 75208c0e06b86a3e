import { quote } from '../../src/domain/quote.ts';
import { harmless } from './hostile-texts.ts';

/**
 * The same data with another text in the place of the harmless one, wherever it stands. In a sentence for people it is
 * quoted as our messages do it. What is not quoted there is a connector's type, which has been found to be one before.
 */
export function withText<Data>(data: Data, text: string): Data {
  return substitute(data, text, 'text') as Data;
}

/** The same data with another connector type in the place of the harmless one, quoted or not. */
export function withType<Data>(data: Data, type: string): Data {
  return substitute(data, type, 'type') as Data;
}

type What = 'text' | 'type';

function substitute(value: unknown, text: string, what: What): unknown {
  if (typeof value === 'string') return value.replaceAll(harmless, () => text);
  if (Array.isArray(value)) return value.map((item) => substitute(item, text, what));
  if (value instanceof Map) {
    return new Map(
      [...value].map(([key, item]) => [substitute(key, text, what), substitute(item, text, what)]),
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      key === 'message' && what === 'text'
        ? [key, withQuoted(String(item), text)]
        : [substitute(key, text, what), substitute(item, text, what)],
    ),
  );
}

function withQuoted(message: string, text: string): string {
  return message.replaceAll(`"${harmless}"`, () => quote(text));
}
