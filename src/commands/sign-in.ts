import { digestOf } from '../domain/digest.ts';
import { accountMark } from '../domain/live/account-mark.ts';
import type { LiveConnection } from '../domain/live/live-app.ts';
import { connectionsByType } from '../domain/plan/connections-by-type.ts';
import { compareGrant, grantedBy, isComparable } from '../domain/plan/coverage.ts';
import { type ConsentAsked, type Pending, pendingOf } from '../domain/plan/pending.ts';
import type { PlannedChange } from '../domain/plan/plan.ts';
import { isSameConnection, type SignedIn } from '../domain/plan/sign-ins.ts';
import type { ConsentRules } from '../domain/policy/policy.ts';
import { WorldError } from '../ports/errors.ts';
import type { ConsentDesk, LiveConnectors } from '../ports/live-connectors.ts';
import type { ShowPage } from '../ports/show-page.ts';
import type { KeyWatch, Terminal } from '../ports/terminal.ts';
import type { Paint } from '../report/paint.ts';
import { describeHint, describeNotYet, describeOpening } from '../report/sign-in-text.ts';

/** How long a person has for one sign-in. */
const patienceMilliseconds = 10 * 60_000;

/** When somebody who closed or denied the page is told what can be done: Base44's list does not tell of either. */
const hintMilliseconds = 30_000;

/** How many looks in a row may fail: a laptop that changes networks is back soon. */
const failuresBorne = 5;

/** One connector that a person is to sign in for. */
export interface SignInTask {
  readonly change: PlannedChange;
  readonly rules: ConsentRules | undefined;
  readonly paint: Paint;
  /** Whether the page is not opened, but its link written. */
  readonly printsLink: boolean;
}

export interface SignInPorts {
  readonly live: Pick<LiveConnectors, 'list'>;
  readonly desk: ConsentDesk;
  readonly terminal: Terminal;
  readonly showPage: ShowPage;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Asks for a consent page, shows it, and waits until the live list shows what came of it. Nothing but the list proves
 * a consent.
 *
 * @throws UserError when Base44 refuses the token
 * @throws WorldError when Base44 fails several times in a row
 */
export async function signIn(task: SignInTask, ports: SignInPorts): Promise<SignedIn> {
  const deadline = ports.now() + patienceMilliseconds;
  for (;;) {
    const before = await connectionOf(task, ports);
    const shown = await showPage(task, ports);
    if (shown !== 'shown') return shown;
    const keys = ports.terminal.watchKeys();
    try {
      const result = await waitForConsent({ task, before, deadline, keys }, ports);
      if (result !== 'again') return result;
    } finally {
      keys.close();
    }
  }
}

async function showPage(task: SignInTask, ports: SignInPorts): Promise<SignedIn | 'shown'> {
  const { change, rules } = task;
  const { connector, declared } = change;
  const request = await ports.desk.request(connector, declared ?? []);
  switch (request.kind) {
    case 'page':
      ports.terminal.say(describeOpening({ ...task, takesKeys: ports.terminal.isInteractive }));
      return (await ports.showPage(request.page)) ? 'shown' : { kind: 'not-shown' };
    case 'authorized':
    case 'connected-by-other':
      return withoutPage({ change, rules }, await connectionOf({ change }, ports));
    case 'refused':
    case 'unclear':
      // Without a page nobody can sign in, whatever else it may mean.
      return { kind: 'refused', message: request.message };
    default:
      return request satisfies never;
  }
}

type Case = Pick<SignInTask, 'change' | 'rules'>;

/** Base44 says that no sign-in would change anything. */
function withoutPage(given: Case, connection: LiveConnection | undefined): SignedIn {
  if (connection?.state !== 'active' || !isComparable(connection)) {
    return { kind: 'refused', message: notListed };
  }
  const pending = pendingNow(given, connection, undefined);
  if (pending === undefined || pending.reason === 'narrowing') return grantedAs(given, connection);
  if (pending.reason === 'wrong-account') {
    return { kind: 'wrong-account', connectedBy: connection.connectedBy };
  }
  return { kind: 'dropped', scopes: pending.missing };
}

const notListed =
  'Base44 says that nobody has to sign in, and does not list it as connected. Look at it in Base44.';

interface Watch {
  readonly task: SignInTask;
  /** The connection when the page was asked for. */
  readonly before: LiveConnection | undefined;
  /** Milliseconds since 1970. */
  readonly deadline: number;
  readonly keys: KeyWatch;
}

/** Looks at the live list until all is granted, the person has had enough, or the time is up. */
async function waitForConsent(watch: Watch, ports: SignInPorts): Promise<SignedIn | 'again'> {
  const { task, before, deadline, keys } = watch;
  const { terminal, now } = ports;
  const start = now();
  let seen = before;
  let failures = 0;
  let isHinted = false;
  for (;;) {
    const key = await keys.next(['s', 'o'], pauseAfter(now() - start));
    if (key === 's') return { kind: 'skipped' };
    if (key === 'o') return 'again';
    try {
      const connection = await connectionOf(task, ports);
      failures = 0;
      const result = resultOf(task, before, connection);
      if (result !== undefined) return result;
      if (!isSameConnection(connection, seen)) {
        seen = connection;
        terminal.say(describeNotYet(pendingNow(task, connection, askedAt(task, before)), connection, task));
        if (!terminal.isInteractive) return { kind: 'skipped' };
      }
    } catch (error) {
      failures += 1;
      if (!(error instanceof WorldError) || failures >= failuresBorne) throw error;
    }
    if (now() >= deadline) return { kind: 'timed-out' };
    if (!isHinted && isSameConnection(seen, before) && now() - start >= hintMilliseconds) {
      isHinted = true;
      terminal.say(describeHint({ paint: task.paint, takesKeys: terminal.isInteractive }));
    }
  }
}

/** Often at first, for most people sign in at once: 20 looks a minute, of the 60 that Base44 takes; then half of that. */
function pauseAfter(milliseconds: number): number {
  return milliseconds < 2 * 60_000 ? 3_000 : 6_000;
}

/** What came of the sign-in; undefined while something is missing. */
function resultOf(
  task: Case,
  before: LiveConnection | undefined,
  connection: LiveConnection | undefined,
): SignedIn | undefined {
  if (connection === undefined || !isComparable(connection)) return undefined;
  const pending = pendingNow(task, connection, askedAt(task, before));
  if (pending === undefined) return grantedAs(task, connection);
  if (isSameConnection(connection, before) || pending.missing.length > 0) return undefined;
  if (pending.reason === 'narrowing') return grantedAs(task, connection);
  // With everything granted, Base44 has no page any more on which to choose another account.
  return pending.reason === 'wrong-account' && pending.excess.length === 0
    ? { kind: 'wrong-account', connectedBy: connection.connectedBy }
    : undefined;
}

function grantedAs({ change }: Pick<Case, 'change'>, connection: LiveConnection | undefined): SignedIn {
  const { excess } = coverageOf(change, connection);
  return { kind: 'granted', connectedBy: connection?.connectedBy ?? null, excess };
}

function pendingNow(
  { change, rules }: Case,
  connection: LiveConnection | undefined,
  asked: ConsentAsked | undefined,
): Pending | undefined {
  return pendingOf({ change, connection, asked, rules, ...coverageOf(change, connection) });
}

function askedAt({ change }: Pick<Case, 'change'>, before: LiveConnection | undefined): ConsentAsked {
  const granted = before?.state === 'active' ? before.scopes : null;
  const account = accountMark(before?.connectedBy ?? null);
  return { digest: digestOf(change.declared ?? []), granted, account, isFinal: false };
}

function coverageOf({ connector, declared }: PlannedChange, connection: LiveConnection | undefined) {
  return compareGrant({ type: connector, declared: declared ?? [], granted: grantedBy(connection) });
}

async function connectionOf(
  { change }: Pick<SignInTask, 'change'>,
  { live }: Pick<SignInPorts, 'live'>,
): Promise<LiveConnection | undefined> {
  return connectionsByType(await live.list()).get(change.connector);
}
