/** The terminal of a person; or, where there is none, a place for text at which nobody answers. */
export interface Terminal {
  /** Whether somebody is there who can answer and press keys. */
  readonly isInteractive: boolean;

  /** Writes a text, and ends its last line. */
  say(text: string): void;

  /** Asks a question. Whatever is not a clear yes is a no, and so is the silence where nobody is there. */
  confirm(question: string): Promise<boolean>;

  /** Takes keys as they are pressed, without Enter, until it is closed. To be closed whatever happens. */
  watchKeys(): KeyWatch;
}

export interface KeyWatch {
  /** Waits for one of these keys, in lower case; undefined when none was pressed for so many milliseconds. */
  next<Key extends string>(keys: readonly Key[], milliseconds: number): Promise<Key | undefined>;

  close(): void;
}
