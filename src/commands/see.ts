import type { Seen } from '../domain/doctor/set-up.ts';
import { MissingPermission, WorldError } from '../ports/errors.ts';

/** What was read, or that it could not be. */
export async function see<Value>(read: () => Promise<Value>): Promise<Seen<Value>> {
  try {
    return { kind: 'seen', value: await read() };
  } catch (error) {
    if (error instanceof MissingPermission) return { kind: 'refused', needs: error.permission };
    if (error instanceof WorldError) return { kind: 'failed', message: error.message };
    throw error;
  }
}
