import type { ConsentDecision, Edit, KnownIssue } from './decide.ts';
import type { Memory } from './memory.ts';
import { type ConsentEvent, isDeploying } from './proceed.ts';
import type { LiveReading } from './reading.ts';

interface Unread {
  readonly event: ConsentEvent;
  readonly reading: Exclude<LiveReading, { readonly kind: 'read' }>;
  readonly issue: KnownIssue | undefined;
  readonly memory: Memory;
}

/**
 * What is live could not be read: nothing is closed, and nothing goes on. That Base44 refuses the token is said once,
 * where the sign-ins are tracked; for a deployment that fails because of it the run itself says so.
 */
export function decideUnread({ event, reading, issue, memory: known }: Unread): ConsentDecision {
  const silent: ConsentDecision = { edits: [], memory: known, proceed: false };
  if (reading.kind === 'unavailable' || known.isTokenRefused) return silent;
  const memory: Memory = { ...known, isTokenRefused: true };
  const comment: Edit = { kind: 'comment', notes: [{ kind: 'token-refused', message: reading.message }] };
  if (issue === undefined || known.phase !== 'open') {
    if (isDeploying(event)) return silent;
    return { edits: [{ kind: 'open' }], memory: { ...memory, phase: 'open', since: null }, proceed: false };
  }
  const write: Edit = issue.state === 'open' ? { kind: 'remember' } : { kind: 'reopen', writes: 'memory' };
  return { edits: [comment, write], memory, proceed: false };
}
