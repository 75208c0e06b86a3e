import { createInterface } from 'node:readline/promises';
import type { ReadStream, WriteStream } from 'node:tty';
import type { KeyWatch, Terminal } from '../ports/terminal.ts';

export interface TerminalStreams {
  readonly input: ReadStream;
  readonly output: WriteStream;
  /** Ends the program as Ctrl-C does, with the terminal as it was. */
  readonly interrupt: () => void;
}

/** The terminal that this program runs in. Interactive only where input and output are one. */
export function openTerminal(streams: TerminalStreams): Terminal {
  const { input, output } = streams;
  const isInteractive = input.isTTY === true && output.isTTY === true;
  return {
    isInteractive,
    say(text) {
      output.write(`${text}\n`);
    },
    confirm: (question) => (isInteractive ? confirm(question, streams) : Promise.resolve(false)),
    watchKeys: () => (isInteractive ? watchKeys(streams) : nobodysKeys),
  };
}

async function confirm(question: string, { input, output, interrupt }: TerminalStreams): Promise<boolean> {
  const reader = createInterface({ input, output });
  try {
    return await new Promise<boolean>((resolve, reject) => {
      reader.on('SIGINT', () => {
        output.write('\n');
        interrupt();
      });
      // The input has ended: nobody has said yes.
      reader.on('close', () => resolve(false));
      reader
        .question(`${question} [y/N] `)
        .then((answer) => resolve(/^y(es)?$/i.test(answer.trim())), reject);
    });
  } finally {
    reader.close();
  }
}

const ctrlC = '\u0003';

/** Takes single keys. The terminal is put back as it was when the watch is closed, and on Ctrl-C. */
function watchKeys({ input, output, interrupt }: TerminalStreams): KeyWatch {
  const pressed: string[] = [];
  let wake = () => {};
  const take = (data: Buffer) => {
    for (const key of data.toString().toLowerCase()) {
      if (key === ctrlC) {
        close();
        output.write(
          '\nStopped. What is granted stays granted. Run this again: it asks only for what is missing.\n',
        );
        interrupt();
      }
      pressed.push(key);
    }
    wake();
  };
  const close = () => {
    input.off('data', take);
    input.setRawMode(false);
    input.pause();
  };
  input.setRawMode(true);
  input.on('data', take);
  input.resume();
  return {
    close,
    async next(keys, milliseconds) {
      const deadline = Date.now() + milliseconds;
      for (;;) {
        const key = keys.find((one) => pressed.includes(one));
        pressed.length = 0;
        const rest = deadline - Date.now();
        if (key !== undefined || rest <= 0) return key;
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, rest);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    },
  };
}

/** Where nobody presses any, time passes all the same. */
const nobodysKeys: KeyWatch = {
  close() {},
  next: (_keys, milliseconds) =>
    new Promise((resolve) => {
      setTimeout(() => resolve(undefined), milliseconds);
    }),
};
