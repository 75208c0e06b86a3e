/** An object of git's, as `git cat-file --batch` writes it. */
export interface GitObject {
  readonly id: string;
  /** `commit`, `tree`, `blob` or `tag`. */
  readonly type: string;
  readonly size: number;
  /** Undefined when there are more than were wanted. */
  readonly bytes: Uint8Array | undefined;
}

/** Who asked, and takes the answers, in the order in which they were asked for. */
export interface ObjectTaker {
  /** The most bytes that are wanted of the next object. */
  readonly maxBytes: () => number;
  /** @param object undefined when git has none of that name */
  readonly take: (object: GitObject | undefined) => void;
}

interface OpenObject extends Omit<GitObject, 'bytes'> {
  /** How many bytes are still to come, with the line feed that ends the object. */
  left: number;
  /** Undefined when nobody wants them. */
  readonly parts: Uint8Array[] | undefined;
}

const lineFeed = 0x0a;

/**
 * Takes the output of `git cat-file --batch` apart, in whatever pieces it comes: `<id> <type> <size>\n<bytes>\n` for
 * each object, `<name> missing\n` and the like for what is none.
 */
export function createObjectStream({ maxBytes, take }: ObjectTaker): (piece: Buffer) => void {
  let line = '';
  let open: OpenObject | undefined;

  function readLine(piece: Buffer): number {
    const end = piece.indexOf(lineFeed);
    line += piece.toString('latin1', 0, end === -1 ? piece.length : end);
    if (end === -1) return piece.length;
    open = openObject(line, maxBytes);
    line = '';
    if (open === undefined) take(undefined);
    return end + 1;
  }

  function readBytes(piece: Buffer, object: OpenObject): number {
    const part = piece.subarray(0, object.left);
    object.left -= part.length;
    object.parts?.push(part);
    if (object.left > 0) return part.length;
    open = undefined;
    const { id, type, size, parts } = object;
    take({ id, type, size, bytes: parts && Buffer.concat(parts, size) });
    return part.length;
  }

  return (piece) => {
    for (let rest = piece; rest.length > 0; ) {
      rest = rest.subarray(open === undefined ? readLine(rest) : readBytes(rest, open));
    }
  };
}

function openObject(line: string, maxBytes: () => number): OpenObject | undefined {
  const [, id = '', type = '', digits] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? [];
  if (digits === undefined) return undefined;
  const size = Number(digits);
  return { id, type, size, left: size + 1, parts: size > maxBytes() ? undefined : [] };
}
