import { isSameName } from '../domain/approval/account.ts';
import {
  type ConsentDecision,
  type ConsentInput,
  decideConsent,
  type Edit,
} from '../domain/consent/decide.ts';
import { issueMarker } from '../domain/consent/issue-marker.ts';
import { decodeMemory, withMemory } from '../domain/consent/memory-text.ts';
import { consentPeople } from '../domain/consent/people.ts';
import { pendingOf } from '../domain/consent/reading.ts';
import type {
  IssueLookup,
  IssueNotPermitted,
  IssueResult,
  TrackingIssue,
  TrackingIssues,
} from '../ports/tracking-issue.ts';
import { renderIssueBody } from '../report/issue/body.ts';
import { renderIssueComment } from '../report/issue/comment.ts';
import type { IssueSubject } from '../report/issue/subject.ts';
import { renderIssueTitle } from '../report/issue/title.ts';

/** What happened to a target, and how to speak of it. */
export interface ConsentOptions extends Omit<ConsentInput, 'issue'> {
  readonly subject: Omit<IssueSubject, 'reading' | 'memory' | 'mentioned'>;
  /** The issue as it was found at the start of the run, which is enough where there turns out to be nothing to write. */
  readonly found: IssueLookup | undefined;
}

export interface ConsentTracked {
  /** Whether what waits for the sign-ins may go on. True only once this is written in the issue. */
  readonly proceed: boolean;
  /** The issue of the target, whatever its state; null when there is none. */
  readonly issue: { readonly number: number; readonly url: string } | null;
  /** Why the issue, or a comment in it, does not say what it should; the run goes on all the same. */
  readonly notPermitted: IssueNotPermitted | null;
}

/**
 * Brings the tracking issue of a target in line with what is live.
 *
 * Comments are sent first, so that a run that is interrupted repeats one rather than losing it; one that GitHub does not
 * take is left out. The memory is written before anybody is told to proceed, so that nobody is told twice. Without an
 * issue there is no memory, and then only a run that deploys says that it may proceed. GitHub has no way to write only
 * what nobody else wrote meanwhile, so two runs that look within the same second may both say it.
 *
 * @throws WorldError when GitHub fails
 */
export async function trackConsent(issues: TrackingIssues, options: ConsentOptions): Promise<ConsentTracked> {
  const { found, subject } = options;
  const isEnough = found !== undefined && decide(found, options).edits.length === 0;
  const lookup = isEnough ? found : await issues.find(issueMarker(subject.target));
  const existing = issueOf(lookup);
  const decision = decide(lookup, options);
  if (lookup.kind === 'not-permitted') {
    return { proceed: decision.proceed, issue: null, notPermitted: lookup };
  }
  let issue = existing === undefined ? null : { number: existing.number, url: existing.url };
  let unsaid: IssueNotPermitted | null = null;
  for (const edit of decision.edits) {
    const result = await carryOut(edit, { issues, existing, decision, options });
    if (result.kind === 'not-permitted') {
      // An issue whose conversation is locked takes no comment of a workflow, and can be written all the same.
      if (edit.kind !== 'comment') return refused(result, { decision, options, issue });
      unsaid = result;
    } else if (edit.kind === 'open') issue = { number: result.number, url: result.url };
  }
  return { proceed: decision.proceed, issue, notPermitted: unsaid };
}

function decide(lookup: IssueLookup, options: ConsentOptions): ConsentDecision {
  const issue = issueOf(lookup);
  return decideConsent({ ...options, issue: issue === undefined ? undefined : known(issue) });
}

function issueOf(lookup: IssueLookup): TrackingIssue | undefined {
  return lookup.kind === 'found' ? lookup.issue : undefined;
}

function known(issue: TrackingIssue): NonNullable<ConsentInput['issue']> {
  return { state: issue.state, closedBy: issue.closedBy?.login ?? null, memory: decodeMemory(issue.body) };
}

interface Carrying {
  readonly issues: TrackingIssues;
  readonly existing: TrackingIssue | undefined;
  readonly decision: ConsentDecision;
  readonly options: ConsentOptions;
}

interface Refused extends Pick<Carrying, 'decision' | 'options'> {
  readonly issue: ConsentTracked['issue'];
}

/** What cannot be remembered would be said again by every run that only looks. */
function refused(notPermitted: IssueNotPermitted, { decision, options, issue }: Refused): ConsentTracked {
  const isDeploying = options.event === 'push' || options.event === 'dispatch';
  return { proceed: decision.proceed && isDeploying, issue, notPermitted };
}

async function carryOut(edit: Edit, { issues, existing, decision, options }: Carrying): Promise<IssueResult> {
  if (edit.kind === 'open') return open(issues, decision, options);
  if (existing === undefined) throw new Error(`There is no issue to ${edit.kind}.`);
  const { title } = existing;
  const remembered = { title, body: withMemory(existing.body, decision.memory) };
  switch (edit.kind) {
    case 'comment': {
      const { runUrl, now, subject } = options;
      const { repository, declaredAt } = subject;
      const people = peopleFor(options, decision);
      const context = { repository, now, runUrl, commit: declaredAt.commit, people };
      return issues.comment(existing, renderIssueComment(edit.notes, context));
    }
    case 'remember':
      return issues.write(existing, { ...remembered, state: 'as-it-is' });
    case 'update':
      return issues.write(existing, { ...rendered(existing, decision, options), state: 'as-it-is' });
    case 'reopen': {
      const content = edit.writes === 'memory' ? remembered : rendered(existing, decision, options);
      return issues.write(existing, { ...content, state: 'open' });
    }
    case 'close':
      return issues.write(existing, {
        ...rendered(existing, decision, options),
        state: edit.as === 'completed' ? 'closed-as-completed' : 'closed-as-not-planned',
      });
    default:
      return edit satisfies never;
  }
}

function open(
  issues: TrackingIssues,
  decision: ConsentDecision,
  options: ConsentOptions,
): Promise<IssueResult> {
  const assignees = peopleFor(options, decision);
  const subject = subjectOf(decision, options);
  return issues.create({
    title: renderIssueTitle(subject),
    body: renderIssueBody(subject),
    bodyWithMentions: renderIssueBody({ ...subject, mentioned: assignees }),
    assignees,
  });
}

/** Title and body as they should be. Whoever should be assigned and is not is mentioned. */
function rendered(existing: TrackingIssue, decision: ConsentDecision, options: ConsentOptions) {
  const mentioned = peopleFor(options, decision).filter(
    (login) => !existing.assignees.some((assignee) => isSameName(assignee, login)),
  );
  const subject = { ...subjectOf(decision, options), mentioned };
  return { title: renderIssueTitle(subject), body: renderIssueBody(subject) };
}

function subjectOf({ memory }: ConsentDecision, { subject, reading }: ConsentOptions): IssueSubject {
  return { ...subject, reading, memory, mentioned: [] };
}

/** The logins of those who are to sign in. */
function peopleFor({ reading, subject }: ConsentOptions, { memory }: ConsentDecision): readonly string[] {
  if (reading.kind !== 'read') return [];
  const connectors = pendingOf(reading).map(({ connector }) => connector);
  return consentPeople({ connectors, consent: subject.consent, author: memory.origin?.author ?? null });
}
