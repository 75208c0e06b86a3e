import { closeIssue, merge, openPull } from './github/memory.ts';
import { insist, liveScopes, type Stage, signIn } from './stage.ts';
import { issueOf, tellRun, textOf } from './tell-deployment.ts';

const scope = 'channels:history';

/** Less access, which the service takes away only once somebody signs in again. */
export async function tellNarrowing(stage: Stage): Promise<void> {
  const number = await tellPush(stage);
  await tellSecondSignIn(stage, number);
}

async function tellPush(stage: Stage): Promise<number> {
  const { narrator, github, workflows } = stage;
  const { repository } = github;
  narrator.step('Later: the app shall not read Slack messages any more');
  await repository.git('checkout', '--quiet', '-b', 'no-history');
  repository.edit(
    'base44/connectors/slack.jsonc',
    `    "${scope}", // to thread answers under the digest\n`,
    '',
  );
  await repository.commit('Stop reading messages');
  const pull = await openPull(github, 'no-history');
  const { report } = await workflows.onPullRequest(pull);
  insist(report.outcome === 'passed', `less access needs no approval (it is ${report.outcome})`);
  narrator.quote({ where: `pull request #${pull.number}`, markdown: pull.comment ?? '', limit: 6 });
  await merge(github, pull, 'Stop reading messages');
  const done = await workflows.onPush();
  narrator.say('She merges it, and the workflow pushes.');
  tellRun(narrator, done);
  insist(done.report.outcome === 'authorization-pending', `the push waits (it is ${done.report.outcome})`);
  insist(done.proceed, 'nothing that is deployed waits for access that is too much');
  const number = done.targets[0]?.followed.issue?.number ?? 0;
  narrator.quote({ where: `issue #${number}`, markdown: textOf(issueOf(stage, number)), limit: 9 });
  insist(liveScopes(stage, 'slack').includes(scope), `Slack still holds ${scope}`);
  narrator.say(
    'Deleting the line took nothing away: until somebody signs in again, Slack still holds it. Nothing waits for that, so the deployment goes on.',
  );
  return number;
}

async function tellSecondSignIn(stage: Stage, number: number): Promise<void> {
  const { narrator, github, workflows } = stage;
  narrator.step('Dana signs in to Slack again, and closes the issue');
  await signIn(stage, 'dana@acme.com');
  closeIssue(github, number);
  const done = await workflows.onIssueClosed();
  insist(done.report.outcome === 'in-sync', `everything is live as declared (it is ${done.report.outcome})`);
  insist(issueOf(stage, number).content.state === 'closed', 'the issue stays closed');
  insist(!liveScopes(stage, 'slack').includes(scope), `${scope} is gone`);
  narrator.say(`${scope} is gone, and issue #${number} stays closed.`);
}
