import { connectionFields } from './connector-types.ts';
import { type JsonReply, unprocessable } from './reply.ts';
import type { ConnectionConfig } from './seed.ts';
import type { World } from './world.ts';

/** The documented fields of a request to connect a connector. */
export interface ConnectBody {
  readonly type: string;
  readonly scopes: readonly string[];
  readonly config: ConnectionConfig;
}

export type ParsedBody =
  | { readonly kind: 'body'; readonly body: ConnectBody }
  | { readonly kind: 'refused'; readonly reply: JsonReply };

/** Reads the fields that setting scopes and starting a connection share. Fields that are not known are ignored. */
export function parseConnectBody(world: World, type: unknown, body: unknown): ParsedBody {
  const { scopes, connection_config: config } = asRecord(body);
  if (typeof type !== 'string') return refused(['body', 'integration_type'], 'Field required');
  if (!isTextList(scopes)) return refused(['body', 'scopes'], 'Input should be a list of strings');
  if (type === 'stripe')
    return refused(['path', 'integration_type'], 'Stripe is managed by Base44 and has no OAuth connection');
  if (!world.types.has(type))
    return refused(['path', 'integration_type'], `Unsupported integration type: ${type}`);
  const values = asRecord(config);
  for (const { name, required, validation_pattern: pattern } of connectionFields(type)) {
    const value = values[name];
    const where = ['body', 'connection_config', name];
    if (value === undefined && required) return refused(where, 'Field required');
    if (value !== undefined && !isFieldValue(value, pattern))
      return refused(where, `Invalid value for ${name}`);
  }
  const kept = connectionFields(type).flatMap(({ name }) => {
    const value = values[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  return { kind: 'body', body: { type, scopes, config: Object.fromEntries(kept) } };
}

/** The fields of a JSON object; none when it is something else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : {};
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isFieldValue(value: unknown, pattern: string | null): boolean {
  return typeof value === 'string' && (pattern === null || new RegExp(pattern).test(value));
}

function refused(where: readonly string[], message: string): ParsedBody {
  return { kind: 'refused', reply: unprocessable(where, message) };
}
