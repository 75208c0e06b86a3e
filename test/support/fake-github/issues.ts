import type { FakeComment, FakeUser } from './world.ts';

export interface FakeIssue {
  readonly number: number;
  title: string;
  body: string;
  readonly author: FakeUser | null;
  state: 'OPEN' | 'CLOSED';
  /** As REST writes it. */
  stateReason: string | null;
  closedBy: FakeUser | null;
  labels: string[];
  assignees: FakeUser[];
  readonly comments: FakeComment[];
  /** Whether its conversation is locked: then GitHub takes no comment of an app, and changes all the same. */
  isLocked: boolean;
}

/** The issues of a repository, whose numbers leave room for pull requests. */
export interface FakeTracker {
  isEnabled: boolean;
  /** Without push access GitHub takes an issue and leaves out its labels, or its assignees. */
  dropsLabels: boolean;
  dropsAssignees: boolean;
  readonly issues: FakeIssue[];
  /** Labels that exist. */
  readonly labels: Set<string>;
  add(issue: Partial<FakeIssue>): FakeIssue;
  close(issue: FakeIssue, by: FakeUser | null): void;
}

export function createTracker(): FakeTracker {
  const tracker: FakeTracker = {
    isEnabled: true,
    dropsLabels: false,
    dropsAssignees: false,
    issues: [],
    labels: new Set(),
    add(given) {
      const issue: FakeIssue = {
        number: 131 + tracker.issues.length,
        title: 'An issue',
        body: '',
        author: null,
        state: 'OPEN',
        stateReason: null,
        closedBy: null,
        labels: [],
        assignees: [],
        comments: [],
        isLocked: false,
        ...given,
      };
      tracker.issues.push(issue);
      return issue;
    },
    close(issue, by) {
      issue.state = 'CLOSED';
      issue.stateReason = 'completed';
      issue.closedBy = by;
    },
  };
  return tracker;
}
