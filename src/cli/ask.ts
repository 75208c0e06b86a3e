import { createInterface } from 'node:readline/promises';

/** What a person says to a question: Ctrl-C says that nothing at all is to go on. */
export type Answer = 'yes' | 'no' | 'interrupted';

/** Asks a question at the terminal, which only "y" and "yes" affirm. The end of the input is a no. */
export async function ask(question: string): Promise<Answer> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const interrupted = new Promise<Answer>((resolve) =>
      terminal.once('SIGINT', () => resolve('interrupted')),
    );
    const ended = new Promise<Answer>((resolve) => terminal.once('close', () => resolve('no')));
    const answered = terminal
      .question(`${question} [y/N] `)
      .then((answer): Answer => (/^\s*y(es)?\s*$/i.test(answer) ? 'yes' : 'no'));
    return await Promise.race([answered, interrupted, ended]);
  } finally {
    terminal.close();
  }
}
