import type { IssueContent, TrackingIssue, TrackingIssues } from '../../../ports/tracking-issue.ts';
import { type GitHubMemory, type Issue, repositoryUrl, takeNumber } from './memory.ts';

/** The tracking issues of the story. */
export function openIssues(memory: GitHubMemory): TrackingIssues {
  const { issues } = memory;
  const issueOf = (number: number): Issue => {
    const issue = issues.get(number);
    if (issue === undefined) throw new Error(`There is no issue ${number}.`);
    return issue;
  };
  const lookUp = (found: TrackingIssue | undefined) =>
    found === undefined ? ({ kind: 'none' } as const) : ({ kind: 'found', issue: found } as const);
  const all = (marker: string) =>
    [...issues].map(([number, issue]) => shown(number, issue)).filter(({ body }) => body.includes(marker));
  return {
    async find(marker) {
      const ours = all(marker);
      return lookUp(ours.find(({ state }) => state === 'open') ?? ours.at(-1));
    },
    async create({ title, body, assignees }) {
      const number = takeNumber(memory);
      const content = { title, body, state: 'open', closedBy: null, assignees } as const;
      issues.set(number, { content, comments: [] });
      return { kind: 'created', number, url: issueUrl(number) };
    },
    async write({ number, url }, { title, body, state }) {
      const issue = issueOf(number);
      issue.content = { ...issue.content, title, body, ...standingAfter(state) };
      return { kind: 'updated', number, url };
    },
    async comment({ number, url }, body) {
      issueOf(number).comments.push(body);
      return { kind: 'created', number, url };
    },
  };
}

function shown(number: number, { content }: Issue): TrackingIssue {
  return { ...content, number, url: issueUrl(number), isLabelled: true };
}

function issueUrl(number: number): string {
  return `${repositoryUrl}/issues/${number}`;
}

function standingAfter(state: IssueContent['state']): Partial<Issue['content']> {
  switch (state) {
    case 'as-it-is':
      return {};
    case 'open':
      return { state: 'open', closedBy: null };
    case 'closed-as-completed':
    case 'closed-as-not-planned':
      return { state: 'closed', closedBy: { login: 'github-actions', kind: 'bot' } };
    default:
      return state satisfies never;
  }
}
