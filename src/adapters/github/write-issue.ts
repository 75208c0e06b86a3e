import { WorldError } from '../../ports/errors.ts';
import {
  consentLabel,
  type IssueContent,
  type IssueResult,
  type TrackingIssue,
} from '../../ports/tracking-issue.ts';
import type { GitHubClient } from './client.ts';
import { nothing } from './decode.ts';
import { readIssue } from './find-issue.ts';
import { issuesDisabled } from './issue-reply.ts';
import { permitted } from './permitted.ts';
import type { RepositoryName } from './repository-name.ts';
import { isSameBody } from './same-body.ts';

const permission = 'issues: write';

interface Writing {
  readonly issue: TrackingIssue;
  readonly content: IssueContent;
}

const states = {
  open: { state: 'open', state_reason: 'reopened' },
  'closed-as-completed': { state: 'closed', state_reason: 'completed' },
  'closed-as-not-planned': { state: 'closed', state_reason: 'not_planned' },
  'as-it-is': undefined,
} as const;

/** Mends the label, and writes what is different in one request: nothing may fail after that. */
export async function writeIssue(
  client: GitHubClient,
  name: RepositoryName,
  { issue, content }: Writing,
): Promise<IssueResult> {
  const { number, url } = issue;
  const wanted = states[content.state];
  const changes = {
    ...(content.title === issue.title ? {} : { title: content.title }),
    ...(isSameBody(content.body, issue.body) ? {} : { body: content.body }),
    ...(wanted === undefined || wanted.state === issue.state ? {} : wanted),
  };
  const isChanged = Object.keys(changes).length > 0;
  if (!issue.isLabelled) await addLabel(client, name, number);
  if (isChanged) {
    const answer = await update(client, name, { number, changes });
    if (answer === 'gone') return issuesDisabled;
  }
  return { kind: isChanged ? 'updated' : 'unchanged', number, url };
}

type Changes = Partial<Record<'title' | 'body' | 'state' | 'state_reason', string>>;

interface Update {
  readonly number: number;
  readonly changes: Changes;
}

/** Only what stands in the issue is acted on, and only once: so it is looked whether GitHub did what it did not answer. */
async function update(
  client: GitHubClient,
  name: RepositoryName,
  { number, changes }: Update,
): Promise<'written' | 'gone'> {
  try {
    return await client.rest<'written' | 'gone'>({
      what: `update issue #${number}`,
      permission,
      route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
      parameters: { ...name, issue_number: number, ...changes },
      decode: () => 'written',
      gone: 'gone',
    });
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    const lookup = await readIssue(client, name, { number }).catch(() => undefined);
    if (lookup?.kind === 'found' && hasAll(lookup.issue, changes)) return 'written';
    throw error;
  }
}

function hasAll({ title, body, state }: TrackingIssue, changes: Changes): boolean {
  return (
    (changes.title ?? title) === title &&
    isSameBody(changes.body ?? body, body) &&
    (changes.state ?? state) === state
  );
}

/** Without its label an issue is only looked at on schedule. A token that may write the issue but not this is rare. */
async function addLabel(client: GitHubClient, name: RepositoryName, number: number): Promise<void> {
  await permitted(() =>
    client.rest({
      what: `label issue #${number}`,
      permission,
      route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels',
      parameters: { ...name, issue_number: number, labels: [consentLabel] },
      decode: nothing,
      absent: null,
      gone: null,
    }),
  );
}
