import { decideConsent, type Edit, type KnownIssue } from '../../src/domain/consent/decide.ts';
import type { ConsentRequest } from '../../src/domain/consent/memory.ts';
import { decodeMemory, encodeMemory } from '../../src/domain/consent/memory-text.ts';
import type { Note } from '../../src/domain/consent/notes.ts';
import type { ConsentEvent } from '../../src/domain/consent/proceed.ts';
import type { ConnectorReading, LiveReading, Remark } from '../../src/domain/consent/reading.ts';
import type { Pending, PendingReason } from '../../src/domain/plan/pending.ts';

/** What a run did: `open`, `comment: granted, all-settled`, `close completed`, `proceed`. */
export type Deed = string;

/** An app and its issue, through a series of runs. Every memory goes through a body and back. */
export interface Story {
  readonly issue: KnownIssue | undefined;
  /** How many issues were opened. */
  readonly opened: number;
  run(event: ConsentEvent, reading: LiveReading, day?: number): readonly Deed[];
  /** From now on the comment of the pull request can, or cannot, be written. */
  failComments(doFail: boolean): void;
  /** A person closes the issue. */
  close(by?: string): void;
  /** Somebody edits the body, so that the memory cannot be read any more. */
  forget(): void;
}

export function createStory(): Story {
  let issue: KnownIssue | undefined;
  let opened = 0;
  let owesComment = false;
  const remember = (memory: KnownIssue['memory']) => decodeMemory(`text\n\n${encodeMemory(memory)}\n`);
  return {
    get issue() {
      return issue;
    },
    get opened() {
      return opened;
    },
    run(event, reading, day = 1) {
      const now = `2026-11-${String(day).padStart(2, '0')}T10:44:00Z`;
      const requested = event === 'push' ? requestsFor(reading) : [];
      const { edits, memory, proceed } = decideConsent({
        event,
        now,
        reading,
        issue,
        requested,
        origin: null,
        runUrl: null,
        owesComment,
      });
      for (const edit of edits) {
        if (edit.kind === 'open') opened += 1;
        issue = applied(edit, issue, remember(memory));
      }
      return [...edits.map(describe), ...(proceed ? ['proceed'] : [])];
    },
    failComments(doFail) {
      owesComment = doFail;
    },
    close(by = 'dana') {
      if (issue !== undefined) issue = { ...issue, state: 'closed', closedBy: by };
    },
    forget() {
      if (issue !== undefined)
        issue = { ...issue, memory: decodeMemory('<!-- connector-guard:memory 1 x -->') };
    },
  };
}

function requestsFor(reading: LiveReading): readonly ConsentRequest[] {
  return reading.kind === 'read' ? reading.connectors.map((one) => ({ ...one, isFinal: false })) : [];
}

function applied(edit: Edit, issue: KnownIssue | undefined, memory: KnownIssue['memory']) {
  switch (edit.kind) {
    case 'comment':
      return issue;
    case 'open':
    case 'reopen':
      return { state: 'open', closedBy: null, memory } as const;
    case 'close':
      return { state: 'closed', closedBy: 'github-actions', memory } as const;
    case 'update':
    case 'remember':
      if (issue === undefined) throw new Error('There is no issue to write.');
      return { ...issue, memory };
    default:
      return edit satisfies never;
  }
}

function describe(edit: Edit): Deed {
  switch (edit.kind) {
    case 'comment':
      return `comment: ${edit.notes.map(nameOfNote).join(', ')}`;
    case 'close':
      return `close ${edit.as}`;
    default:
      return edit.kind;
  }
}

function nameOfNote(note: Note): string {
  return 'connector' in note ? `${note.kind} ${note.connector}` : note.kind;
}

/** A live app with these connectors and remarks. */
export function live(connectors: readonly ConnectorReading[], remarks: readonly Remark[] = []): LiveReading {
  return { kind: 'read', connectors, remarks };
}

const events = 'https://www.googleapis.com/auth/calendar.events';
const readonly = 'https://www.googleapis.com/auth/calendar.readonly';

/** The declared scopes of the connectors that the stories are about. */
const declaredOf: Readonly<Record<string, readonly string[]>> = {
  googlecalendar: [events, readonly],
  slack: ['chat:write', 'channels:read'],
};

/** A declared connector that has everything. */
export function settled(connector: string, declared = declaredOf[connector] ?? []): ConnectorReading {
  return {
    connector,
    declared,
    granted: declared,
    connectedBy: 'ops@acme.com',
    standing: { kind: 'settled' },
  };
}

/** A declared connector that a person has to sign in for. */
export function pending(
  connector: string,
  reason: PendingReason,
  given: Partial<Pending & Pick<ConnectorReading, 'declared' | 'granted' | 'connectedBy'>> = {},
): ConnectorReading {
  const declared = given.declared ?? declaredOf[connector] ?? [];
  const missing = given.missing ?? (reason === 'narrowing' ? [] : declared.slice(0, 1));
  const excess = given.excess ?? (reason === 'narrowing' ? ['channels:history'] : []);
  return {
    connector,
    declared,
    granted: given.granted ?? declared.filter((scope) => !missing.includes(scope)),
    connectedBy: given.connectedBy ?? null,
    standing: { kind: 'pending', pending: { connector, missing, excess, reason } },
  };
}

/** A declared connector of which something else is to be said. */
export function said(kind: 'unclear' | 'held', connector: string, message = 'It is so.'): ConnectorReading {
  const declared = declaredOf[connector] ?? [];
  return { connector, declared, granted: null, connectedBy: null, standing: { kind, message } };
}

export function remark(kind: Remark['kind'], connector: string, message = 'It is so.'): Remark {
  return { kind, connector, scopes: [], message };
}
