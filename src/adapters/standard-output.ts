import { fstatSync, writeSync } from 'node:fs';
import { WorldError } from '../ports/errors.ts';

const standardOutput = 1;

/** Whether standard output is shown to a person at once. Where it is a file or a pipe, no stream is opened to tell. */
export function isTerminal(): boolean {
  return !takesBytes() && process.stdout.isTTY === true;
}

/**
 * Writes to standard output. A reader that stops early, such as `head`, is no failure of ours.
 *
 * Node's own stream takes a tenth of a short run to open, so files and pipes get the bytes as they are; a terminal
 * gets the stream, which knows about Windows consoles.
 *
 * @throws WorldError when a file or device does not take it, as on a full disk
 */
export function writeOutput(text: string): void {
  const unwritten = takesBytes() ? writeBytes(Buffer.from(text)) : text;
  if (unwritten.length === 0) return;
  process.stdout.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.stdout.write(unwritten);
}

/** Whether it is a file, a pipe, or another device than a terminal, such as `/dev/null`. */
function takesBytes(): boolean {
  const status = fstatSync(standardOutput);
  return status.isCharacterDevice()
    ? !process.getBuiltinModule('node:tty').isatty(standardOutput)
    : status.isFile() || status.isFIFO() || status.isSocket();
}

/** Returns what a pipe that is full and does not wait has not taken. */
function writeBytes(bytes: Buffer): Buffer {
  let rest = bytes;
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(standardOutput, rest));
    return rest;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EPIPE') return Buffer.alloc(0);
    if (code === 'EAGAIN') return rest;
    throw new WorldError(`Cannot write the output (${code}). Make room for it, or write it elsewhere.`, {
      cause: error,
    });
  }
}
