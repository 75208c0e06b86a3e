import { maxCommentLength } from '../../ports/comments.ts';
import {
  consentLabel,
  type IssueResult,
  maxIssueTitle,
  type NewIssue,
  type TrackingIssue,
  type TrackingIssues,
} from '../../ports/tracking-issue.ts';
import type { GitHubClient } from './client.ts';
import { list, nothing, nullable, record, text, whole } from './decode.ts';
import { findIssue } from './find-issue.ts';
import { issuesDisabled } from './issue-reply.ts';
import { permitted } from './permitted.ts';
import type { RepositoryName } from './repository-name.ts';
import { writeIssue } from './write-issue.ts';

export function openTrackingIssues(client: GitHubClient, { owner, repo }: RepositoryName): TrackingIssues {
  const name = { owner, repo };
  return {
    find: (marker) => permitted(() => findIssue(client, name, marker)),
    async create(issue) {
      checkLength(issue.title, [issue.body, issue.bodyWithMentions]);
      return permitted(() => createIssue(client, name, issue));
    },
    async write(issue, content) {
      checkLength(content.title, [content.body]);
      return permitted(() => writeIssue(client, name, { issue, content }));
    },
    async comment(issue, body) {
      checkLength('', [body]);
      return permitted(() => addComment(client, name, { issue, body }));
    },
  };
}

function checkLength(title: string, bodies: readonly string[]): void {
  if (title.length > maxIssueTitle) throw new Error(`The issue's title is too long: ${title.length}.`);
  for (const body of bodies) {
    if (body.length > maxCommentLength || Buffer.byteLength(body) > maxCommentLength) {
      throw new Error(`The text is too long: ${body.length} characters, ${Buffer.byteLength(body)} bytes.`);
    }
  }
}

const permission = 'issues: write';

const writtenReply = record({
  number: whole,
  html_url: text,
  assignees: list(record({ login: text })),
});

type Written = ReturnType<typeof writtenReply>;

/** What stands for an answer that is no issue: nobody may be assigned, or there are no issues. */
type Created = Written | 'invalid' | 'gone';

async function createIssue(
  client: GitHubClient,
  name: RepositoryName,
  { title, body, bodyWithMentions, assignees }: NewIssue,
): Promise<IssueResult> {
  const send = (content: { readonly body: string; readonly assignees: readonly string[] }, isLast: boolean) =>
    client.rest<Created>({
      what: 'open the issue for the missing sign-ins',
      permission,
      route: 'POST /repos/{owner}/{repo}/issues',
      // GitHub makes a label that is missing, and leaves labels and people out that the token may not set.
      parameters: { ...name, title, ...content, labels: [consentLabel] },
      decode: writtenReply,
      gone: 'gone',
      ...(isLast ? {} : { invalid: 'invalid' }),
      once: true,
    });
  const first = await send({ body, assignees }, assignees.length === 0);
  const created = first === 'invalid' ? await send({ body: bodyWithMentions, assignees: [] }, true) : first;
  if (created === 'gone' || created === 'invalid') return issuesDisabled;
  const { number, html_url: url } = created;
  const isAssigned = assignees.every((login) => isAmong(login, created));
  if (!isAssigned && first !== 'invalid') {
    await client.rest({
      what: `mention people in issue #${number}`,
      permission,
      route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
      parameters: { ...name, issue_number: number, body: bodyWithMentions },
      decode: nothing,
    });
  }
  return { kind: 'created', number, url };
}

function isAmong(login: string, { assignees }: Written): boolean {
  return assignees.some((one) => one.login.toLowerCase() === login.toLowerCase());
}

const commentReply = nullable(record({ html_url: text }));

async function addComment(
  client: GitHubClient,
  name: RepositoryName,
  { issue: { number }, body }: { readonly issue: TrackingIssue; readonly body: string },
): Promise<IssueResult> {
  const created = await client.rest({
    what: `comment on issue #${number}`,
    permission,
    route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { ...name, issue_number: number, body },
    decode: commentReply,
    gone: null,
    once: true,
  });
  return created === null ? issuesDisabled : { kind: 'created', number, url: created.html_url };
}
