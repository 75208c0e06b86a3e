import { describePush } from '../../commands/push-line.ts';
import type { DeploymentDone } from '../../commands/run-deployment.ts';
import { renderPlan } from '../../report/plan-text.ts';
import { closeIssue, type Issue, merge, type Pull } from './github/memory.ts';
import type { Narrator } from './narrator.ts';
import { insist, liveScopes, type Stage, signIn } from './stage.ts';

/** From the merge to the moment at which the app has what it was given. */
export async function tellDeployment(stage: Stage, pull: Pull): Promise<void> {
  await tellPlan(stage, pull);
  const issue = await tellPause(stage, pull);
  await tellSignIn(stage);
  await tellGoingOn(stage, issue);
}

async function tellPlan({ narrator, paint, github, workflows }: Stage, pull: Pull): Promise<void> {
  narrator.step('She merges it. What will a push do?');
  narrator.say('"status" compares the files with what is live in Base44, and changes nothing:');
  await merge(github, pull, 'Create meetings');
  const { report } = await workflows.plan();
  const [app] = report.apps;
  const actions = app?.plan?.changes.map(({ connector, action }) => `${action} ${connector}`) ?? [];
  for (const expected of ['update gmail', 'update googlecalendar', 'remove notion']) {
    insist(actions.includes(expected), `the plan is to ${expected} (it is: ${actions.join(', ')})`);
  }
  const [plan = ''] = app === undefined ? [] : renderPlan(app, paint);
  narrator.output({ text: plan, limit: 14 });
}

async function tellPause(stage: Stage, pull: Pull): Promise<number> {
  const { narrator, github, workflows } = stage;
  narrator.step('The workflow pushes, and pauses: only a person can sign in at Google');
  const done = await workflows.onPush();
  tellRun(narrator, done);
  insist(done.report.outcome === 'authorization-pending', `the push waits (it is ${done.report.outcome})`);
  insist(!done.proceed, 'the deployment does not go on before the sign-in');
  insist(!liveScopes(stage, 'gmail').some((one) => one.endsWith('gmail.labels')), 'Gmail has what it had');
  const number = done.targets[0]?.followed.issue?.number ?? 0;
  narrator.say(
    'No machine waits meanwhile, and what was live stays live. A later job, such as the deployment of functions that need the access, goes by "proceed". Dana gets an issue, without any link that signs in:',
  );
  narrator.quote({ where: `issue #${number}`, markdown: textOf(issueOf(stage, number)), limit: 11 });
  insist(pull.comment?.includes(`#${number}`) === true, 'the comment of the pull request names the issue');
  narrator.quote({ where: `pull request #${pull.number}`, markdown: pull.comment ?? '', limit: 5 });
  insist(github.issues.size === 1, 'there is one issue');
  return number;
}

async function tellSignIn(stage: Stage): Promise<void> {
  const { narrator, browser } = stage;
  narrator.step('Dana signs in');
  if (!browser) {
    narrator.say(
      'The demo clicks for her. To click through the pages yourself: connector-guard demo --browser',
    );
  }
  await signIn(stage, 'ops@acme.com');
}

async function tellGoingOn(stage: Stage, number: number): Promise<void> {
  const { narrator, github, workflows, cli, sandbox } = stage;
  narrator.step('She closes the issue: the workflow looks at the live app, and goes on');
  closeIssue(github, number);
  const done = await workflows.onIssueClosed();
  const issue = issueOf(stage, number);
  narrator.quote({ where: `issue #${number}, a comment`, markdown: issue.comments.at(-1) ?? '', limit: 12 });
  tellOutputs(narrator, done);
  insist(done.report.outcome === 'in-sync', `everything is live as declared (it is ${done.report.outcome})`);
  insist(done.proceed, 'the deployment goes on');
  insist(issue.content.state === 'closed', 'the issue stays closed');
  narrator.say('Dana can see the same on her machine:');
  await cli({
    words: ['status', '--api-url', sandbox.url],
    exitCode: 0,
    shown: { from: 'Plan for', limit: 2 },
  });
}

/** The end of the log of a run that pushed. */
export function tellRun(narrator: Narrator, done: DeploymentDone): void {
  narrator.say('The log of the run ends so:');
  narrator.line(describePush(done));
  tellOutputs(narrator, done);
}

/** What the next job of the workflow reads. */
function tellOutputs(narrator: Narrator, { report, proceed }: DeploymentDone): void {
  narrator.line(`outcome=${report.outcome} proceed=${proceed}`);
}

export function issueOf({ github }: Stage, number: number): Issue {
  const issue = github.issues.get(number);
  insist(issue !== undefined, 'there is an issue for whoever has to sign in');
  return issue as Issue;
}

export function textOf({ content }: Issue): string {
  return `### ${content.title}\n\n${content.body}`;
}
