import { describe, expect, test } from 'vitest';
import { type OpenedPullRequest, openFakePullRequest } from '../support/fake-github/open.ts';
import { dana, type FakeReview, lee } from '../support/fake-github/world.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';
import { commentsOf, review, statusesOf } from '../support/pull-request-review.ts';

const slack = (...scopes: readonly string[]) => ({
  'base44/connectors/slackbot.jsonc': connectorFile('slackbot', scopes),
});
const policy = {
  connectors: { slackbot: { allow: ['chat:write'], review: ['users:read'] } },
  approvals: { reviewers: ['@lee'] },
};
const base = { ...policyFile(policy), ...slack('chat:write') };

type State = FakeReview['state'];

function submit({ pull }: OpenedPullRequest, state: State): void {
  const submittedAt = `2026-11-23T10:00:${pull.reviews.length + 10}Z`;
  pull.reviews.push({ state, author: lee, commit: pull.head, submittedAt });
}

/** A pull request by Dana that needs an approval, with Lee's review if he gave one. */
async function proposal(before: State | undefined): Promise<OpenedPullRequest> {
  const opened = await openFakePullRequest({
    base,
    head: slack('chat:write', 'users:read'),
    author: dana,
  });
  opened.github.addToken('read', { contents: 'read', 'pull-requests': 'read' });
  if (before !== undefined) submit(opened, before);
  return opened;
}

/** Has GitHub do what it does on a review: dismissing one changes it. */
function act(opened: OpenedPullRequest, state: State): void {
  if (state === 'DISMISSED') opened.pull.reviews.pop();
  submit(opened, state);
}

const waiting = 'pending connector-guard (main): waits for 1 approval';
const approved = 'success connector-guard (main): approved; 1 scope added';
const objection = 'pending connector-guard (main): a reviewer requests changes';

/** What the run for the review does while a slow run of the same commit has read the reviews and not written yet. */
const runsOfReview = {
  'has written first': (opened: OpenedPullRequest) => review(opened),
  'may only read, as on pull requests of forks': (opened: OpenedPullRequest) =>
    review(opened, { token: 'read' }),
  'is not there, as without the trigger': () => undefined,
};

describe.each(Object.entries(runsOfReview))(
  'a slow run, while the run of a review %s',
  (_name, runOfReview) => {
    test.each<[before: State | undefined, meanwhile: State, status: string]>([
      [undefined, 'APPROVED', approved],
      ['CHANGES_REQUESTED', 'APPROVED', approved],
      ['APPROVED', 'DISMISSED', waiting],
      ['APPROVED', 'CHANGES_REQUESTED', objection],
      [undefined, 'COMMENTED', waiting],
    ])('%s, then %s: the verdict is that of the last review', async (before, state, status) => {
      const opened = await proposal(before);
      let isReviewed = false;
      const slow = await review(opened, {
        async meanwhile() {
          if (isReviewed) return;
          isReviewed = true;
          act(opened, state);
          await runOfReview(opened);
        },
      });
      expect(slow.published.kind).toBe('published');
      expect(statusesOf(opened)).toEqual([status]);
      expect(commentsOf(opened)).toHaveLength(1);
      expect(commentsOf(opened)[0]).toContain(status === approved ? '✅ approved' : '⏳ needs approval');
    });
  },
);

test('the run of the review comes last: it has the last word', async () => {
  const opened = await proposal(undefined);
  await review(opened);
  submit(opened, 'APPROVED');
  await review(opened);
  expect(statusesOf(opened)).toEqual([approved]);
});

test('a reviewer who does not rest: there is a verdict all the same', async () => {
  const opened = await proposal(undefined);
  let times = 0;
  const meanwhile = () => {
    times += 1;
    submit(opened, times % 2 === 0 ? 'CHANGES_REQUESTED' : 'APPROVED');
  };
  expect((await review(opened, { meanwhile })).published.kind).toBe('published');
  expect(times).toBe(4);
  expect(statusesOf(opened)).toHaveLength(1);
});

test('pushed to and reviewed meanwhile: the run for the new commit says what is true of it', async () => {
  const opened = await proposal(undefined);
  const { repository, pull } = opened;
  const meanwhile = () => {
    submit(opened, 'APPROVED');
    pull.head = repository.commit({ ...base, ...slack('chat:write') }, { parents: [pull.head] });
    repository.refreshMerge(pull);
  };
  expect((await review(opened, { meanwhile })).published).toEqual({ kind: 'moved' });
  expect(commentsOf(opened)).toEqual([]);
});

test('looking whether there are new reviews is one request, which also says whether the commit is still the last', async () => {
  const opened = await proposal('APPROVED');
  const { calls } = await review(opened, { meanwhile: () => {} });
  expect(calls.filter((call) => call === 'query Reviews')).toHaveLength(2);
  expect(calls.slice(-3)).toEqual([
    'query Reviews',
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    'POST /repos/{owner}/{repo}/statuses/{sha}',
  ]);
});

test('two runs at once on a pull request without a comment: there is one comment in the end', async () => {
  const opened = await proposal(undefined);
  const { published, calls } = await review(opened, { meanwhile: () => review(opened) });
  expect(published).toMatchObject({ comment: { kind: 'unchanged' } });
  expect(commentsOf(opened)).toHaveLength(1);
  expect(calls.filter((call) => call === 'query Comments')).toHaveLength(1);
});

test('somebody else comments meanwhile: ours is written beside it', async () => {
  const opened = await proposal(undefined);
  const meanwhile = () => opened.repository.addComment(opened.pull, 'Nice.', lee);
  expect((await review(opened, { meanwhile })).published).toMatchObject({ comment: { kind: 'created' } });
  expect(commentsOf(opened)).toHaveLength(1);
});
