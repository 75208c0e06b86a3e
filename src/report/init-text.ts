import { connectorName } from '../catalogue/connector-types.ts';
import type { InitResult, Remark } from '../domain/init/init-result.ts';
import { defaultPolicyPath } from '../domain/policy/policy.ts';
import { printable, quote } from '../domain/quote.ts';
import type { Paint } from './paint.ts';

export const noAppFound =
  'No Base44 app found: no folder has base44/config.json[c] or base44/connectors. Nothing was written. Run this in the repository of an app.';

/** What is there already, and what a person should know about what is not in the files. */
export function renderRemarks({ kept, remarks }: InitResult, paint: Paint): string {
  const lines = [
    ...kept.map((path) => `${printable(path)} is there already and stays as it is. --force replaces it.`),
    ...remarks.map(describeRemark),
  ];
  return lines.map((line) => `${paint('notice', 'note')} ${line}\n`).join('');
}

function describeRemark(remark: Remark): string {
  switch (remark.kind) {
    case 'unread':
      return `${printable(remark.path)} cannot be relied on, so nothing of it is in the policy. See connector-guard check.`;
    case 'no-entry':
      return `${quote(remark.scope)} of ${remark.connector} would mean something else in a policy, and is left out of it.`;
    case 'not-adopted':
      return `${connectorName(remark.type)} is in Base44 and gets no file: ${reasons[remark.why]}.`;
    case 'path-taken':
      return `${connectorName(remark.connector)} is in Base44 and gets no file: ${printable(remark.path)} holds something else.`;
    case 'runs-already':
      return `${printable(remark.path)} does that already, so ${remark.instead} is not written. --force writes it all the same.`;
    case 'reviewers-unused':
      return remark.hasApprovals
        ? `--reviewers changes nothing in the policy that is there. Change its "approvals" yourself: ${defaultPolicyPath}.`
        : `--reviewers changes nothing in the policy that is there. Add "approvals" to ${defaultPolicyPath} yourself.`;
    case 'app-id-found':
      return `${printable(remark.path)} says that the app is ${remark.appId}. If another one is to be deployed, name it with --app-id.`;
    default:
      return remark satisfies never;
  }
}

const reasons = {
  'not-active': 'its connection is not active',
  'scopes-unknown': 'Base44 does not say which scopes it has',
  malformed: 'its type or scopes are not what a file can declare',
} as const;
