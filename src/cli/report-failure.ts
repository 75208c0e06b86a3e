import { writeNote } from '../adapters/standard-error.ts';
import { exitCodes } from '../domain/outcome.ts';
import { UserError, WorldError } from '../ports/errors.ts';

/** Says why a run came to no result, and returns the exit code. */
export function reportFailure(error: unknown): number {
  if (error instanceof UserError || error instanceof WorldError) {
    writeNote(`connector-guard: ${error.message}\n`);
    return error instanceof UserError ? exitCodes.usage : exitCodes.world;
  }
  if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') {
    writeNote(
      'connector-guard: The folder that this was started in is gone. Change into one that is there.\n',
    );
    return exitCodes.usage;
  }
  writeNote(
    `connector-guard: ${error instanceof Error ? error.stack : String(error)}\nThis is a bug. Please report it.\n`,
  );
  return exitCodes.world;
}
