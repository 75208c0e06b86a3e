import { connectorName } from '../catalogue/connector-types.ts';
import type { InitResult, Remark } from '../domain/init/init-result.ts';
import { deployWorkflowPath } from '../domain/init/workflow-files.ts';
import { defaultPolicyPath } from '../domain/policy/policy.ts';
import { printable, quote } from '../domain/quote.ts';
import type { Paint } from './paint.ts';
import { actionRepository, actionTag } from './tool.ts';

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
    case 'reviewers-unused':
      return `--reviewers changes nothing in the policy that is there. Add "approvals" to ${defaultPolicyPath} yourself.`;
    default:
      return remark satisfies never;
  }
}

const reasons = {
  'not-active': 'its connection is not active',
  'scopes-unknown': 'Base44 does not say which scopes it has',
  malformed: 'its type or scopes are not what a file can declare',
} as const;

/** What a person has to do that files cannot. */
export function describeNextSteps(result: InitResult, paint: Paint): string {
  const { branch } = result;
  const steps = [
    ...(result.isAppIdMissing ? [appIdStep(result)] : []),
    'The secret. In Base44: workspace name → Settings → Secrets → Personal access tokens → Create access token\n(access: this app). Then: gh secret set BASE44_TOKEN',
    `The required status. Commit the files to ${printable(branch)} and open a pull request, so that GitHub knows the status.\nThen Settings → Rules → Rulesets → require the status "connector-guard (${printable(branch)})".`,
    `The protected environment. Settings → Environments: make one that only ${printable(branch)} may use, move the secret into it,\nand name it in ${deployWorkflowPath} (environment: <its name>), so that no other branch gets the token.`,
  ];
  const numbered = steps.map((step, index) => `${index + 1}. ${step.replaceAll('\n', '\n   ')}`);
  const pin = `The workflows use the tag ${actionTag}, which moves with releases. To pin a commit, write it in the place\nof the tag, and let Dependabot keep it up to date: gh api repos/${actionRepository}/commits/${actionTag} --jq .sha`;
  return `${paint('strong', 'What remains')}\n${numbered.join('\n')}\n\n${verify}\n\n${pin}\n`;
}

/** The steps are done elsewhere, so that only GitHub can tell whether they were. */
const verify = 'To see whether all of that is done: GH_TOKEN=$(gh auth token) connector-guard check --doctor';

function appIdStep({ isSeveral }: InitResult): string {
  return isSeveral
    ? `The app ids. Fill in "apps" in ${defaultPolicyPath}: which Base44 app each folder is deployed to.`
    : `The app id. Fill in app-id in ${deployWorkflowPath}: the app's address in Base44 has it, after /apps/.`;
}
