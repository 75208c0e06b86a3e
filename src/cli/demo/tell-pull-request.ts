import { approve, openPull, type Pull } from './github/memory.ts';
import { insist, type Stage } from './stage.ts';

const folder = 'base44/connectors';
const eventsScope = 'https://www.googleapis.com/auth/calendar.events';

/** A change that asks for too much, until it is reviewed and approved. */
export async function tellPullRequest(stage: Stage): Promise<Pull> {
  await tellChange(stage);
  const pull = await tellFirstComment(stage);
  await tellFix(stage, pull);
  return pull;
}

async function tellChange({ narrator, github, cli }: Stage): Promise<void> {
  const { repository } = github;
  narrator.step('Dana changes three connectors, and checks them');
  narrator.say(
    'The app shall also create meetings (Google Calendar), and labels for people to sort their mail with (Gmail). Nobody uses Notion any more, so she deletes its file. The policy wants an approval for the meetings and for what is removed; of Gmail it allows to send mail and to create labels.',
  );
  await repository.git('checkout', '--quiet', '-b', 'meetings');
  repository.edit(
    `${folder}/googlecalendar.jsonc`,
    'calendar.readonly"',
    `calendar.readonly",\n    "${eventsScope}"`,
  );
  repository.edit(
    `${folder}/gmail.jsonc`,
    'gmail.send"',
    'gmail.send",\n    "https://www.googleapis.com/auth/gmail.modify"',
  );
  repository.delete(`${folder}/notion.jsonc`);
  await repository.commit('Create meetings and labels, drop Notion');
  const output = await cli({
    words: ['check', '--base', 'main'],
    exitCode: 1,
    shown: { from: 'error', limit: 6 },
  });
  insist(output.includes('gmail.labels'), 'the check names a narrower scope than gmail.modify');
}

async function tellFirstComment({ narrator, github, workflows }: Stage): Promise<Pull> {
  const pull = await openPull(github, 'meetings');
  narrator.step(`She opens pull request #${pull.number}, and the action writes one comment`);
  const { report } = await workflows.onPullRequest(pull);
  insist(report.outcome === 'failed', `the first check fails (it is ${report.outcome})`);
  insist(pull.comment?.includes('gmail.labels') === true, 'the comment names a narrower scope');
  narrator.quote({ where: `pull request #${pull.number}`, markdown: pull.comment ?? '', limit: 18 });
  return pull;
}

async function tellFix({ narrator, github, workflows }: Stage, pull: Pull): Promise<void> {
  const { repository } = github;
  narrator.step('She takes the narrower scope, and Lee approves the change');
  repository.edit(`${folder}/gmail.jsonc`, 'gmail.modify', 'gmail.labels');
  await repository.commit('Ask for labels only');
  const fixed = await workflows.onPullRequest(pull);
  insist(
    fixed.report.outcome === 'approval-required',
    `an approval is asked for (it is ${fixed.report.outcome})`,
  );
  narrator.say('With the narrower scope, the same comment reads:');
  narrator.quote({ where: `pull request #${pull.number}`, markdown: pull.comment ?? '', limit: 4 });
  await approve(github, pull);
  const approved = await workflows.onPullRequest(pull);
  insist(
    approved.report.outcome === 'passed',
    `the approval turns it green (it is ${approved.report.outcome})`,
  );
  narrator.say("With Lee's approval:");
  narrator.quote({ where: `pull request #${pull.number}`, markdown: pull.comment ?? '', limit: 11 });
}
