import type { ConnectionState, LiveConnection } from '../../domain/live/live-app.ts';
import { isConnectorType } from './connector-type.ts';
import { emailOf, type Fields, fieldsOf, UnexpectedReply, valuesOf } from './fields.ts';

/**
 * Reads the reply to `external-auth/list`. A row that cannot be read is not left out: a connector that seems to be
 * gone would be declared anew, and its removal would look done.
 *
 * @throws UnexpectedReply
 */
export function readConnectionList(value: unknown): readonly LiveConnection[] {
  const reply = fieldsOf(value, 'the whole');
  const [rows, ...others] = valuesOf(reply, 'integrations');
  if (!Array.isArray(rows) || others.length > 0) throw new UnexpectedReply('has no list "integrations"');
  rejectIncomplete(reply, rows.length);
  const connections = rows.map(readConnection);
  const types = connections.map(({ type }) => type);
  if (new Set(types).size < types.length) throw new UnexpectedReply('lists a connector twice');
  return connections;
}

/**
 * The list has no pages today: an app has at most one connection of each type. Should it get some, half of it must
 * not be taken for the whole.
 */
function rejectIncomplete(reply: Fields, length: number): void {
  const says = (name: string) => valuesOf(reply, name).some((value) => Boolean(value));
  const counts = ['total', 'total_count', 'count'].flatMap((name) => valuesOf(reply, name));
  if (
    ['has_more', 'next', 'next_page', 'next_page_token', 'next_cursor', 'error'].some(says) ||
    counts.some((count) => typeof count === 'number' && count > length)
  ) {
    throw new UnexpectedReply('says of itself that it is not the whole list');
  }
}

function readConnection(row: unknown): LiveConnection {
  const fields = fieldsOf(row, 'each connection');
  return {
    type: typeOf(fields),
    state: stateOf(valuesOf(fields, 'status')),
    scopes: scopesOf(valuesOf(fields, 'scopes')),
    connectedBy: emailOf(valuesOf(fields, 'user_email')),
  };
}

function typeOf(fields: Fields): string {
  const [type, ...others] = valuesOf(fields, 'integration_type');
  if (typeof type === 'string' && isConnectorType(type) && others.length === 0) return type;
  throw new UnexpectedReply('has a connection without the type of its connector');
}

const knownStates: ReadonlyMap<string, ConnectionState> = new Map([
  ['active', 'active'],
  ['expired', 'expired'],
  ['disconnected', 'disconnected'],
]);

function stateOf([status, ...others]: readonly unknown[]): ConnectionState {
  if (typeof status !== 'string' || others.length > 0) return 'unknown';
  return knownStates.get(status.toLowerCase()) ?? 'unknown';
}

function scopesOf([scopes, ...others]: readonly unknown[]): readonly string[] | null {
  if (scopes === undefined) return null;
  if (!Array.isArray(scopes) || others.length > 0 || !scopes.every((scope) => typeof scope === 'string')) {
    throw new UnexpectedReply('has a connection whose scopes are not a list of texts');
  }
  return [...new Set<string>(scopes)];
}
