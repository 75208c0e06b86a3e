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
  if (typeof text !== 'string') return refuseReviewer(nodes, node);
  const range = nodes.rangeOf(node);
  if (loginShape.test(text)) return { text, kind: 'user', range };
  if (teamShape.test(text)) return { text, kind: 'team', range };
  if (!text.startsWith('role:')) return refuseReviewer(nodes, node);
  const role = text.slice('role:'.length);
  if (reviewerRoles.some((known) => known === role)) return { text, kind: 'role', range };
  const meant = nearest(role, reviewerRoles);
  const advice =
    meant === undefined
      ? 'Roles that can approve are "write", "maintain", "admin".'
      : `Did you mean "role:${meant}"?`;
  return nodes.refuse(node, `${quote(text)} is no role that can approve. ${advice}`);
}

function refuseReviewer(nodes: PolicyNodes, node: Node): undefined {
  return nodes.refuse(
    node,
    `A reviewer is "@login", "@organisation/team" or "role:maintain", not ${describeNode(node)}.`,
  );
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
