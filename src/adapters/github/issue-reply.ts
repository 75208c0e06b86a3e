import { consentLabel, type IssueNotPermitted, type TrackingIssue } from '../../ports/tracking-issue.ts';
import { actor, actorFields } from './actor.ts';
import { nodes, nullable, oneOf, record, text, truth, whole } from './decode.ts';

/** A repository can do without issues; no permission changes that. */
export const issuesDisabled: IssueNotPermitted = {
  kind: 'not-permitted',
  permission: null,
  message:
    'The repository has no issues, so the missing sign-ins cannot be tracked. Switch them on in its settings (General, Features, Issues).',
};

/** A fragment on Issue: what `decodeIssue` reads. */
export const issueFragment = `fragment TrackingIssue on Issue {
  number url title body state viewerDidAuthor
  author { ${actorFields} }
  assignees(first: 20) { nodes { login } }
  labels(first: 50) { nodes { name } }
  timelineItems(last: 1, itemTypes: [CLOSED_EVENT]) {
    nodes { __typename ... on ClosedEvent { actor { ${actorFields} } } }
  }
}`;

export const decodeIssue = record({
  number: whole,
  url: text,
  title: text,
  body: text,
  state: oneOf(['OPEN', 'CLOSED']),
  viewerDidAuthor: truth,
  author: actor,
  assignees: record({ nodes: nodes(record({ login: text })) }),
  labels: nullable(record({ nodes: nodes(record({ name: text })) })),
  timelineItems: record({ nodes: nodes(record({ actor })) }),
});

export type IssueReply = ReturnType<typeof decodeIssue>;

export function toTrackingIssue(reply: IssueReply): TrackingIssue {
  const { number, url, title, body, state, assignees, labels, timelineItems } = reply;
  const isClosed = state === 'CLOSED';
  return {
    number,
    url,
    title,
    body,
    state: isClosed ? 'closed' : 'open',
    closedBy: isClosed ? (timelineItems.nodes.at(-1)?.actor ?? null) : null,
    assignees: assignees.nodes.map(({ login }) => login),
    isLabelled: labels?.nodes.some(({ name }) => name.toLowerCase() === consentLabel) ?? false,
  };
}
