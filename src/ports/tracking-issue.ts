import type { Actor } from './actor.ts';

/** The label that people find tracking issues by, and that workflows start on when one is closed. */
export const consentLabel = 'connector-consent';

/** The longest title that GitHub takes. */
export const maxIssueTitle = 256;

/** An issue that the token's own account wrote, and that has our marker. */
export interface TrackingIssue {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed';
  /** Who closed it last; null when it is open, or the account is gone. */
  readonly closedBy: Actor | null;
  /** Logins. */
  readonly assignees: readonly string[];
  readonly isLabelled: boolean;
}

/** The token may not, or the repository has no issues; the message says what to do about it. */
export interface IssueNotPermitted {
  readonly kind: 'not-permitted';
  /** A line for the `permissions:` of a workflow; null when issues are switched off, which no permission changes. */
  readonly permission: string | null;
  readonly message: string;
}

export type IssueLookup =
  | { readonly kind: 'found'; readonly issue: TrackingIssue }
  | { readonly kind: 'none' }
  | IssueNotPermitted;

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  /** The body for the case that not everybody could be assigned: it mentions them. */
  readonly bodyWithMentions: string;
  /** Logins, at most ten. */
  readonly assignees: readonly string[];
}

/** How an issue is to be. */
export interface IssueContent {
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed-as-completed' | 'closed-as-not-planned' | 'as-it-is';
}

export type IssueResult =
  | { readonly kind: 'created' | 'updated' | 'unchanged'; readonly number: number; readonly url: string }
  | IssueNotPermitted;

/** The issues in which one repository keeps track of missing sign-ins. What cannot be written never fails a run. */
export interface TrackingIssues {
  /**
   * Finds our issue with a marker: an open one, else the newest. An issue of somebody else that has the marker is none.
   *
   * @param marker of one target
   * @throws WorldError when GitHub fails
   */
  find(marker: string): Promise<IssueLookup>;

  /**
   * Opens an issue. It is sent once, unless it surely did not arrive: when the answer gets lost it may exist, and the
   * next run finds it. Whoever is no collaborator cannot be assigned, and then is mentioned.
   */
  create(issue: NewIssue): Promise<IssueResult>;

  /**
   * Mends the label, and then writes title, body and state in one request; not at all when all of it is so already. When
   * no answer comes, the issue is read to see whether it was done.
   *
   * @throws WorldError when it was not, or cannot be told
   */
  write(issue: TrackingIssue, content: IssueContent): Promise<IssueResult>;

  /** Adds a comment; sent once, unless it surely did not arrive. */
  comment(issue: TrackingIssue, body: string): Promise<IssueResult>;
}
