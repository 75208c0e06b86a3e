import type { Occasion } from './calls.ts';
import type { End } from './matrix.ts';

/** Where a fault does not end a run red, or not without a trace, and why that is right. */
export interface Exception {
  readonly occasions: readonly Occasion[];
  readonly operations: readonly string[];
  /** By their names. */
  readonly faults: readonly string[];
  /** How the run ends; red when left out. */
  readonly end?: End;
  /** No message names the call. */
  readonly isSilent?: true;
  /** The same run again, without the fault, does not end where it would have ended. */
  readonly endsOtherwiseAgain?: true;
  /** A sentence or two, for the notes below the table. */
  readonly because: string;
}

const repository = '/repos/{owner}/{repo}';
const compare = `GET ${repository}/compare/{basehead}`;
const team = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';
const role = `GET ${repository}/collaborators/{username}/permission`;
const comment = `POST ${repository}/issues/{issue_number}/comments`;
const updateComment = `PATCH ${repository}/issues/comments/{comment_id}`;
const status = `POST ${repository}/statuses/{sha}`;
const environment = `GET ${repository}/actions/runs/{run_id}/approvals`;
const issues = `GET ${repository}/issues`;
const openIssue = `POST ${repository}/issues`;
const updateIssue = `PATCH ${repository}/issues/{issue_number}`;
const label = `POST ${repository}/issues/{issue_number}/labels`;
const list = 'GET external-auth/list';
const stripe = 'GET payments/stripe/status';

/** What goes without saying where the issues cannot be seen. */
const inIssues = ['query TrackingIssues', 'query TrackingIssue', issues, openIssue, updateIssue];

const refusals = ['403', '404'];
const arrived = ['no answer in time', 'reset after the effect', 'empty', 'cut off', 'wrong shape'];
const notArrived = [
  'refused',
  'no such host',
  'reset before the effect',
  '401',
  '403',
  '409',
  '422',
  '429 with Retry-After',
  '429',
  '500',
  '502 as a page',
];
const every = [...notArrived, '404', ...arrived, 'unknown word'];

const unknownState =
  'A state that we do not know, of a connection or of Stripe, needs attention: because of it nothing is taken for granted, and nothing closed.';
const told =
  'What Base44 did not do, or cannot be told, is said in the issue, and so is what the next run makes of it.';
const withoutOrigin =
  'Without the pull request that brought a commit, the issue names none, and nobody is assigned.';
const twice =
  'A comment in the issue comes before the change that it tells of. When a run breaks off between them, the next one repeats the comment.';

export const exceptions: readonly Exception[] = [
  {
    occasions: ['check', 'push'],
    operations: [compare],
    faults: ['401', ...refusals],
    end: 'waits',
    isSilent: true,
    because:
      'What a reviewer saw cannot be told without the commit that it is compared with: such an approval approves nothing, and the comment says whose it is.',
  },
  {
    occasions: ['push'],
    operations: ['query Commits', 'query Places', 'query Run'],
    faults: refusals,
    end: 'waits',
    because: 'What the token may not see approves nothing: only what is under review waits, with a warning.',
  },
  {
    occasions: ['check', 'push'],
    operations: [team, role],
    faults: refusals,
    end: 'as ever',
    because:
      'A team or role that the token may not read has nobody in it. Here one of the two is enough; where none is, the comment names what cannot be read.',
  },
  {
    occasions: ['push'],
    operations: [environment],
    faults: refusals,
    end: 'as ever',
    because: 'An environment that the token may not look at was released by nobody.',
  },
  {
    occasions: ['check', 'push', 'look'],
    operations: [compare, role, 'query Comments', openIssue, updateIssue],
    faults: ['unknown word'],
    end: 'as ever',
    because: 'A word that we do not know, and have no use for, is not looked at.',
  },
  {
    occasions: ['check', 'push', 'look'],
    operations: [status, label, updateIssue],
    faults: ['empty', 'wrong shape', 'unknown word'],
    end: 'as ever',
    because: 'What GitHub says to a status, a label or a change of an issue that it took is not read.',
  },
  {
    occasions: ['check', 'push', 'look'],
    operations: [status, comment, ...inIssues],
    faults: refusals,
    end: 'goes on',
    because:
      'Where the token may not write a comment, an issue or a status, a warning names the line to add. The verdict is the same; `proceed` takes an issue that can be written, or a push.',
  },
  {
    occasions: ['look'],
    operations: [comment],
    faults: refusals,
    endsOtherwiseAgain: true,
    because:
      'An issue whose conversation is locked takes no comment of a workflow: what it would say is left out, and what waits goes on.',
  },
  {
    occasions: ['check'],
    operations: [updateComment],
    faults: refusals,
    end: 'goes on',
    because: 'The verdict does not depend on the comment: a warning names the line to add.',
  },
  {
    occasions: ['push', 'look'],
    operations: ['query PullRequest', updateComment],
    faults: every,
    end: 'goes on',
    because:
      'The comment of a merged pull request is a view: a warning says that it could not be read or written.',
  },
  {
    occasions: ['check', 'push', 'look'],
    operations: [updateComment],
    faults: ['404'],
    isSilent: true,
    because: 'A comment that is not there any more is written anew.',
  },
  {
    occasions: ['look'],
    operations: ['query PullRequest', updateComment],
    faults: ['401', ...refusals],
    endsOtherwiseAgain: true,
    because:
      'Where GitHub fails, the next look writes that comment. Where it refuses the token, no later one does: what it waited for is over.',
  },
  {
    occasions: ['look'],
    operations: [label],
    faults: refusals,
    end: 'goes on',
    isSilent: true,
    because:
      'An issue that may not get its label is found all the same, and looked at on schedule; only closing it starts no run.',
  },
  {
    occasions: ['push'],
    operations: ['query Origin', 'query Reviews'],
    faults: refusals,
    end: 'goes on',
    isSilent: true,
    endsOtherwiseAgain: true,
    because: withoutOrigin,
  },
  {
    occasions: ['push'],
    operations: ['query Origin'],
    faults: ['unknown word'],
    end: 'goes on',
    isSilent: true,
    endsOtherwiseAgain: true,
    because: withoutOrigin,
  },
  {
    occasions: ['push', 'look'],
    operations: [list],
    faults: ['unknown word'],
    end: 'waits',
    isSilent: true,
    because: unknownState,
  },
  {
    occasions: ['push'],
    operations: [stripe],
    faults: ['wrong shape', 'unknown word'],
    end: 'waits',
    isSilent: true,
    because: unknownState,
  },
  {
    occasions: ['push', 'look'],
    operations: [list, stripe],
    faults: ['unknown word', 'wrong shape'],
    endsOtherwiseAgain: true,
    because: told,
  },
  {
    occasions: ['push'],
    operations: ['PUT external-auth/integrations/{type}', 'POST payments/stripe/install'],
    faults: every,
    endsOtherwiseAgain: true,
    because: told,
  },
  {
    occasions: ['push'],
    operations: ['DELETE external-auth/integrations/{type}/remove'],
    faults: [...arrived, 'unknown word'],
    endsOtherwiseAgain: true,
    because:
      'A removal whose answer is lost is done: the next run finds nothing to remove, and the comment says so.',
  },
  {
    occasions: ['look'],
    operations: [list],
    faults: ['401', ...refusals],
    endsOtherwiseAgain: true,
    because: 'That Base44 refuses the token is said in the issue, once.',
  },
  {
    occasions: ['look'],
    operations: [comment],
    faults: arrived,
    endsOtherwiseAgain: true,
    because: twice,
  },
  {
    occasions: ['look'],
    operations: [updateIssue],
    faults: ['no answer in time', 'reset after the effect', 'cut off'],
    end: 'as ever',
    because:
      'An issue that reads as it was to be written was written, whatever came of the answers: what waits goes on.',
  },
  {
    occasions: ['look'],
    operations: [updateIssue],
    faults: [...notArrived, '404'],
    endsOtherwiseAgain: true,
    because: twice,
  },
];
