/** Writes to standard error what is no output. That nobody takes it changes nothing: there is nowhere to say so. */
export function writeNote(text: string): void {
  process.stderr.once('error', () => {});
  process.stderr.write(text);
}
