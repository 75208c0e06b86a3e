import type { InitResult } from '../domain/init/init-result.ts';
import { environmentName } from '../domain/init/workflow-files.ts';
import { defaultPolicyPath } from '../domain/policy/policy.ts';
import { printable } from '../domain/quote.ts';
import type { Paint } from './paint.ts';
import { shellWord } from './shell-word.ts';
import { actionRepository, actionTag } from './tool.ts';

/** What a person has to do that files cannot, in an order in which nothing happens before it was looked at. */
export function describeNextSteps(result: InitResult, paint: Paint): string {
  const steps = [
    ...(result.isAppIdMissing ? [appIdStep(result)] : []),
    ...deploymentSteps(result),
    ...commitSteps(result),
    ...(result.owners.length === 0 ? [] : [ownersStep(result)]),
  ];
  const numbered = steps.map((step, index) => `${index + 1}. ${step.replaceAll('\n', '\n   ')}`);
  const pin = `The workflows use the tag ${actionTag}, which moves with releases. To pin a commit, write it in the place\nof the tag, and let Dependabot keep it up to date: gh api repos/${actionRepository}/commits/${actionTag} --jq .sha`;
  return `${paint('strong', 'What remains')}\n${numbered.join('\n')}\n\n${verify}\n\n${pin}\n`;
}

/** The steps are done elsewhere, so that only GitHub can tell whether they were. */
const verify = 'To see whether all of that is done: GH_TOKEN=$(gh auth token) connector-guard check --doctor';

/** Said as well where there is nothing to write, for nobody can tell from that alone. */
export function appIdStep({ toLookAt }: Pick<InitResult, 'toLookAt'>): string {
  const where = "The app's address in Base44 has it, after /apps/.";
  return toLookAt.length > 1
    ? `The app ids. Nothing is deployed so far. Fill in "apps" in ${defaultPolicyPath}: which Base44 app each folder is\ndeployed to. Then connector-guard init adds the workflow. ${where}`
    : `The app id. Nothing is deployed so far: connector-guard init --app-id <id> adds the workflow.\n${where}`;
}

function deploymentSteps({ deployment, toLookAt }: InitResult): readonly string[] {
  if (deployment.kind === 'unknown') return [];
  const branch = printable(deployment.branch);
  const commands = lookCommands(toLookAt).map((command) => `\n  ${command}`);
  const look = `A look before the first push: once the files are on ${branch}, every push there deploys. What the first one will\nchange, with a personal access token in BASE44_TOKEN (workspace name → Settings → Secrets → Personal access tokens →\nCreate access token; access: this app):${commands.join('')}`;
  if (!deployment.isProtected) {
    return [look, 'The secret, such a token that may write: gh secret set BASE44_TOKEN'];
  }
  return [
    look,
    `The environment. Settings → Environments → New environment → ${environmentName}: limit it to the branch ${branch}, and add\nits reviewers. Before the secret, which cannot be moved.`,
    `The secrets. One token that may write, for that environment alone: gh secret set BASE44_TOKEN --env ${environmentName}\nOne that may only read, to look on a schedule: gh secret set BASE44_READ_TOKEN`,
  ];
}

function lookCommands(toLookAt: InitResult['toLookAt']): readonly string[] {
  const known = toLookAt.filter(({ appId }) => appId !== undefined);
  if (known.length === 0) return ['connector-guard status'];
  return known.map(({ app, appId }) =>
    [
      'connector-guard status',
      ...(toLookAt.length > 1 ? [`--app ${printable(shellWord(app))}`] : []),
      `--app-id ${appId}`,
    ].join(' '),
  );
}

function commitSteps({ branch, deployment }: InitResult): readonly string[] {
  const name = printable(branch);
  const deploys = deployment.kind === 'unknown' ? '' : ' That deploys for the first time.';
  return [
    `The files. Commit them on a branch of your own, open a pull request and merge it.${deploys}`,
    `The required status, once the next pull request has one. Settings → Rules → Rulesets → Require status checks to\npass: "connector-guard (${name})", the status and not the job.`,
  ];
}

function ownersStep({ owners }: InitResult): string {
  const names = owners.map(printable).join(' ');
  return `The owners, so that nobody changes policy or workflows alone. In .github/CODEOWNERS:\n  /${defaultPolicyPath} ${names}\n  /.github/workflows/ ${names}\nand in the ruleset: Require review from Code Owners.`;
}
