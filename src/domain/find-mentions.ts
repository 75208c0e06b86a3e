/** A line of an app's code that names a connector. */
export interface Mention {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

/** A connector that is removed, and the code of its app that still names it. */
export interface StillUsed {
  readonly app: string;
  readonly connector: string;
  /** By path and line; at least one. */
  readonly mentions: readonly Mention[];
}

/**
 * Where code names a connector's type as a string, which is how it asks Base44 for the connection:
 * `connectors.getConnection("googlecalendar")`. Lines that are comments do not count.
 *
 * @param files the texts of the files, by path
 */
export function findMentions(type: string, files: ReadonlyMap<string, string>): readonly Mention[] {
  const quoted = ['"', "'", '`'].map((quote) => `${quote}${type}${quote}`);
  return [...files].flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        !isComment(line) && quoted.some((name) => line.includes(name)) ? [{ path, line: index + 1 }] : [],
      ),
  );
}

function isComment(line: string): boolean {
  return /^\s*(?:\/\/|\/?\*)/.test(line);
}
