import { createHash } from 'node:crypto';

/** A file by its text or bytes, or another kind of entry: a link with its target, a submodule with its commit. */
export type SnapshotEntry =
  | string
  | Uint8Array
  | { readonly symlink: string }
  | { readonly submodule: string }
  | { readonly program: string };

/** All files of a commit: `{ 'base44/connectors/gmail.jsonc': '{ … }' }`. */
export type Snapshot = Readonly<Record<string, SnapshotEntry>>;

export interface StoredEntry {
  readonly mode: string;
  readonly name: string;
  readonly oid: string;
}

export interface StoredPerson {
  readonly name: string;
  readonly email: string;
}

export interface StoredCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: StoredPerson;
  readonly committer: StoredPerson;
  readonly message: string;
}

export type ObjectType = 'blob' | 'tree' | 'commit';

/** Git objects under the ids that git gives them. */
export interface GitObjectStore {
  readonly blobs: ReadonlyMap<string, Buffer>;
  readonly trees: ReadonlyMap<string, readonly StoredEntry[]>;
  readonly commits: ReadonlyMap<string, StoredCommit>;
  /** Adds an object as git stores it, and returns its id. */
  add(type: ObjectType, bytes: Uint8Array): string;
  /** Adds the files and folders of a snapshot, and returns the id of the top folder. */
  addSnapshot(files: Snapshot): string;
  addCommit(commit: StoredCommit): string;
}

export function createObjectStore(): GitObjectStore {
  const blobs = new Map<string, Buffer>();
  const trees = new Map<string, readonly StoredEntry[]>();
  const commits = new Map<string, StoredCommit>();

  function add(type: ObjectType, given: Uint8Array): string {
    const bytes = Buffer.from(given);
    const oid = createHash('sha1').update(`${type} ${bytes.length}\0`).update(bytes).digest('hex');
    if (type === 'blob') blobs.set(oid, bytes);
    else if (type === 'tree') trees.set(oid, parseTree(bytes));
    else commits.set(oid, parseCommit(bytes.toString()));
    return oid;
  }

  function addFolder(entries: readonly (readonly [path: string, SnapshotEntry])[]): string {
    const byName = new Map<string, (readonly [path: string, SnapshotEntry])[]>();
    for (const entry of entries) {
      const name = entry[0].split('/', 1)[0] ?? '';
      const group = byName.get(name);
      if (group === undefined) byName.set(name, [entry]);
      else group.push(entry);
    }
    const stored = [...byName].map(([name, group]): StoredEntry => {
      const [first] = group;
      if (first !== undefined && first[0] === name) return { name, ...addFile(first[1]) };
      const below = group.map(([path, entry]) => [path.slice(name.length + 1), entry] as const);
      return { mode: '040000', name, oid: addFolder(below) };
    });
    return add('tree', formatTree(stored));
  }

  function addFile(entry: SnapshotEntry): Omit<StoredEntry, 'name'> {
    if (typeof entry === 'string' || entry instanceof Uint8Array) {
      return { mode: '100644', oid: add('blob', Buffer.from(entry)) };
    }
    if ('submodule' in entry) return { mode: '160000', oid: entry.submodule };
    if ('symlink' in entry) return { mode: '120000', oid: add('blob', Buffer.from(entry.symlink)) };
    return { mode: '100755', oid: add('blob', Buffer.from(entry.program)) };
  }

  return {
    blobs,
    trees,
    commits,
    add,
    addSnapshot: (files) => addFolder(Object.entries(files)),
    addCommit: (commit) => add('commit', Buffer.from(formatCommit(commit))),
  };
}

/** Git sorts a folder as if its name ended in a slash. */
function formatTree(entries: readonly StoredEntry[]): Buffer {
  const key = ({ mode, name }: StoredEntry) => Buffer.from(mode === '040000' ? `${name}/` : name);
  const sorted = entries.toSorted((a, b) => Buffer.compare(key(a), key(b)));
  return Buffer.concat(
    sorted.flatMap(({ mode, name, oid }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(oid, 'hex'),
    ]),
  );
}

function parseTree(bytes: Buffer): readonly StoredEntry[] {
  const entries: StoredEntry[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0, start);
    const [mode = '', ...name] = bytes.toString('utf8', start, end).split(' ');
    entries.push({
      mode: mode.padStart(6, '0'),
      name: name.join(' '),
      oid: bytes.toString('hex', end + 1, end + 21),
    });
    start = end + 21;
  }
  return entries;
}

function formatCommit({ tree, parents, author, committer, message }: StoredCommit): string {
  const person = ({ name, email }: StoredPerson) => `${name} <${email}> 1795435200 +0000`;
  return [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${person(author)}`,
    `committer ${person(committer)}`,
    '',
    message,
  ].join('\n');
}

function parseCommit(text: string): StoredCommit {
  const end = text.indexOf('\n\n');
  const headers = text.slice(0, end).split('\n');
  const valuesOf = (name: string) =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  const person = (name: string): StoredPerson => {
    const match = /^(.*) <(.*)> /.exec(valuesOf(name)[0] ?? '');
    return { name: match?.[1] ?? '', email: match?.[2] ?? '' };
  };
  return {
    tree: valuesOf('tree')[0] ?? '',
    parents: valuesOf('parent'),
    author: person('author'),
    committer: person('committer'),
    message: text.slice(end + 2),
  };
}
