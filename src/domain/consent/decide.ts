import { decideUnread } from './decide-unread.ts';
import { endOf, isOver } from './end.ts';
import {
  type ConsentRequest,
  concernsComment,
  emptyMemory,
  keysOf,
  type Memory,
  type Origin,
  rememberConnectors,
} from './memory.ts';
import { changesSince, type Note } from './notes.ts';
import { type ConsentEvent, isDeploying, mayProceed, stillWaits } from './proceed.ts';
import { type LiveRead, type LiveReading, pendingOf } from './reading.ts';
import { dueReminder } from './reminder.ts';

/** Our issue of a target as GitHub has it. */
export interface KnownIssue {
  readonly state: 'open' | 'closed';
  /** The login of who closed it; null when it is open, or the account is gone. */
  readonly closedBy: string | null;
  readonly memory: Memory;
}

export interface ConsentInput {
  readonly event: ConsentEvent;
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly reading: LiveReading;
  /** Undefined when the target has none yet. */
  readonly issue: KnownIssue | undefined;
  /** What this run asked Base44 for. */
  readonly requested: readonly ConsentRequest[];
  /** The pull request of a push that changes what is declared; null for any other run. */
  readonly origin: Origin | null;
  /** `https://github.com/acme/crm/actions/runs/1`; null where there is none. */
  readonly runUrl: string | null;
  /** Whether this run has not written the comment of the pull request yet, or GitHub failed. */
  readonly owesComment: boolean;
}

/** What to do with the issue, in the order in which it is to be done. */
export type Edit =
  /** Open a new one. */
  | { readonly kind: 'open' }
  | { readonly kind: 'comment'; readonly notes: readonly [Note, ...Note[]] }
  /** Write title and body anew, and leave open or closed what is. */
  | { readonly kind: 'update' }
  /** Write the memory only: what the body says is the last that is known. */
  | { readonly kind: 'remember' }
  | { readonly kind: 'reopen'; readonly writes: 'body' | 'memory' }
  | { readonly kind: 'close'; readonly as: 'completed' | 'not-planned' };

export interface ConsentDecision {
  readonly edits: readonly Edit[];
  /** To be written into the body with the edits, before anybody is told to proceed. */
  readonly memory: Memory;
  readonly proceed: boolean;
}

/** What to do with the tracking issue of a target, and whether what waits for its sign-ins may go on. */
export function decideConsent(input: ConsentInput): ConsentDecision {
  const { event, reading, issue } = input;
  const known = issue?.memory ?? emptyMemory;
  if (reading.kind !== 'read') return decideUnread({ event, reading, issue, memory: known });
  const facts = { event, reading, waits: known.waits };
  const proceed = mayProceed(facts);
  const memory: Memory = {
    ...known,
    waits: stillWaits(facts),
    isTokenRefused: false,
    connectors: rememberConnectors({ ...input, memory: known, reading }),
    said: keysOf(reading),
    origin: input.origin ?? known.origin,
    proceededIn: proceed && !isDeploying(event) ? input.runUrl : known.proceededIn,
    owesComment: input.owesComment && concernsComment(known),
  };
  const situation = { ...input, reading, memory, known, proceed };
  if (issue === undefined || known.phase !== 'open') return begin(situation);
  return issue.state === 'open' ? carryOn(situation) : answerClosing(situation, issue.closedBy);
}

interface Situation extends ConsentInput {
  readonly reading: LiveRead;
  readonly known: Memory;
  readonly memory: Memory;
  readonly proceed: boolean;
}

/** There is nothing open that waits: an issue is opened when there is something new to do. */
function begin({ event, now, reading, issue, known, memory, origin, proceed }: Situation): ConsentDecision {
  const isPending = pendingOf(reading).length > 0;
  const fresh = freshRemarks(reading, known);
  const isUnclear = fresh.some((key) => key.startsWith('unclear:'));
  if (isPending || isUnclear || (!isDeploying(event) && fresh.length > 0)) {
    const connectors = new Map([...memory.connectors].filter(([, { status }]) => status !== 'settled'));
    const opened: Memory = { ...memory, phase: 'open', since: now, isReminded: false, connectors, origin };
    // A person opened it again: it may just as well be used.
    const edit: Edit = issue?.state === 'open' ? { kind: 'update' } : { kind: 'open' };
    return { edits: [edit], memory: opened, proceed };
  }
  if (issue === undefined) return { edits: [], memory, proceed };
  const { waits, proceededIn, owesComment } = memory;
  const rested: Memory = { ...known, waits, proceededIn, owesComment, said: keepSaid(known, reading) };
  return { edits: isSameMemory(known, rested) ? [] : [{ kind: 'remember' }], memory: rested, proceed };
}

/** The issue is open. */
function carryOn({ event, now, reading, known, memory, proceed }: Situation): ConsentDecision {
  const changes = changesSince(known, reading);
  if (isOver(reading, event)) {
    const end = endOf(known, reading, proceed);
    const edits: readonly Edit[] = [
      ...comment([...changes, ...end.notes]),
      { kind: 'close', as: end.phase === 'withdrawn' ? 'not-planned' : 'completed' },
    ];
    return { edits, memory: { ...memory, phase: end.phase, since: null }, proceed };
  }
  const pending = pendingOf(reading);
  const since = pending.length === 0 ? null : (known.since ?? now);
  const reminder = event === 'issue-closed' || pending.length === 0 ? undefined : dueReminder(known, now);
  const notes: readonly Note[] = [
    ...changes,
    ...(proceed && changes.length > 0 ? [{ kind: 'going-on' } as const] : []),
    ...(reminder === undefined ? [] : [{ kind: 'reminder', since: reminder, pending } as const]),
  ];
  const isReminded = known.isReminded || reminder !== undefined;
  return {
    edits: [...comment(notes), { kind: 'update' }],
    memory: { ...memory, since, isReminded },
    proceed,
  };
}

/** Somebody closed the issue: the live app says whether that was right. */
function answerClosing(situation: Situation, closedBy: string | null): ConsentDecision {
  const { event, now, reading, known, memory, proceed } = situation;
  const pending = pendingOf(reading);
  const changes = changesSince(known, reading);
  if (pending.length > 0) {
    const note: Note = { kind: 'closed-too-early', closedBy, pending };
    const goingOn: readonly Note[] = proceed ? [{ kind: 'going-on' }] : [];
    const edits: readonly Edit[] = [
      { kind: 'comment', notes: [note, ...changes, ...goingOn] },
      { kind: 'reopen', writes: 'body' },
    ];
    return { edits, memory: { ...memory, since: known.since ?? now }, proceed };
  }
  if (freshRemarks(reading, known).length > 0) {
    const edits: readonly Edit[] = [...comment(changes), { kind: 'reopen', writes: 'body' }];
    return { edits, memory: { ...memory, since: null }, proceed };
  }
  if (!isOver(reading, event)) {
    // Whoever closed it has read what is left, and it is not said again. What can be told is another matter.
    const rested: Memory = { ...memory, connectors: known.connectors };
    return { edits: isSameMemory(known, rested) ? [] : [{ kind: 'remember' }], memory: rested, proceed };
  }
  const end = endOf(known, reading, proceed);
  return {
    edits: [...comment([...changes, ...end.notes]), { kind: 'update' }],
    memory: { ...memory, phase: end.phase, since: null },
    proceed,
  };
}

/** The keys of what nobody was told yet. */
function freshRemarks(reading: LiveRead, { said }: Memory): readonly string[] {
  return keysOf(reading).filter((key) => !said.includes(key));
}

/** What was said and is still so; what comes back is said again. */
function keepSaid({ said }: Memory, reading: LiveRead): readonly string[] {
  const current = new Set(keysOf(reading));
  return said.filter((key) => current.has(key));
}

function isSameMemory(one: Memory, other: Memory): boolean {
  const canonical = (memory: Memory) => JSON.stringify({ ...memory, connectors: [...memory.connectors] });
  return canonical(one) === canonical(other);
}

function comment(notes: readonly Note[]): readonly Edit[] {
  const [first, ...others] = notes;
  return first === undefined ? [] : [{ kind: 'comment', notes: [first, ...others] }];
}
