import type { Node } from 'jsonc-parser';
import { nearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import { loginShape } from './parse-names.ts';
import type { Approvals, Reviewer, Setting } from './policy.ts';
import { describeNode, type PolicyNodes } from './policy-nodes.ts';

/** Whose approval is worth something: GitHub counts a review from `write` on. */
export const reviewerRoles = ['write', 'maintain', 'admin'] as const;

const mostApprovals = 10;

/** A team as `@organisation/team`. */
const teamShape = /^@[A-Za-z0-9][A-Za-z0-9_-]{0,38}\/[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** `approvals`: who approves, and how many of them it takes. */
export function parseApprovals(nodes: PolicyNodes, node: Node): Approvals {
  const members = nodes.object(node, {
    name: '"approvals"',
    keys: ['reviewers', 'count'],
    required: ['reviewers'],
  });
  const [list, count] = [members.get('reviewers')?.value, members.get('count')?.value];
  const items = list === undefined ? [] : nodes.items(list, '"reviewers"');
  if (list?.type === 'array' && items.length === 0) {
    nodes.refuse(
      list,
      '"reviewers" is empty, so nobody could approve anything. Name someone, such as "@lee".',
    );
  }
  return {
    reviewers: items.flatMap((item) => parseReviewer(nodes, item) ?? []),
    count: count === undefined ? { value: 1, range: undefined } : parseCount(nodes, count),
  };
}

function parseReviewer(nodes: PolicyNodes, node: Node): Reviewer | undefined {
  const text: unknown = node.value;
  if (typeof text !== 'string') return nodes.refuse(node, describeNoReviewer(describeNode(node)));
  const reviewer = parseReviewerName(text);
  return typeof reviewer === 'string'
    ? nodes.refuse(node, reviewer)
    : { ...reviewer, range: nodes.rangeOf(node) };
}

/** Who is meant by a name of a reviewer, or a sentence that says why nobody is. */
export function parseReviewerName(text: string): Omit<Reviewer, 'range'> | string {
  if (loginShape.test(text)) return { text, kind: 'user' };
  if (teamShape.test(text)) return { text, kind: 'team' };
  if (!text.startsWith('role:')) return describeNoReviewer(quote(text));
  const role = text.slice('role:'.length);
  if (reviewerRoles.some((known) => known === role)) return { text, kind: 'role' };
  const meant = nearest(role, reviewerRoles);
  const advice =
    meant === undefined
      ? 'Roles that can approve are "write", "maintain", "admin".'
      : `Did you mean "role:${meant}"?`;
  return `${quote(text)} is no role that can approve. ${advice}`;
}

function describeNoReviewer(value: string): string {
  return `A reviewer is "@login", "@organisation/team" or "role:maintain", not ${value}.`;
}

function parseCount(nodes: PolicyNodes, node: Node): Setting<number> {
  const value: unknown = node.value;
  const isCount =
    typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostApprovals;
  if (!isCount) {
    nodes.refuse(node, `"count" is a whole number from 1 to ${mostApprovals}, not ${describeNode(node)}.`);
  }
  return { value: isCount ? value : 1, range: nodes.rangeOf(node) };
}
