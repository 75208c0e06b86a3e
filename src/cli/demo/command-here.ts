import { basename } from 'node:path';
import { shellWord } from '../../report/shell-word.ts';

/**
 * How this program is started from any folder: by its name where it is installed for all of them, else by its file, as
 * in a clone or where npx has put it.
 *
 * @param program the program's own file, as it was started
 */
export function commandHere(program: string): string {
  const isInstalled = basename(program) === 'connector-guard' && !/[\\/]node_modules[\\/]/.test(program);
  return isInstalled ? 'connector-guard' : `node ${shellWord(program)}`;
}
