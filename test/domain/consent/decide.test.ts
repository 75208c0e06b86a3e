import { describe, expect, test } from 'vitest';
import type { ConsentEvent } from '../../../src/domain/consent/proceed.ts';
import type { LiveReading } from '../../../src/domain/consent/reading.ts';
import { accountMark } from '../../../src/domain/live/account-mark.ts';
import { createStory, type Deed, live, pending, remark, said, settled } from '../../support/consent-story.ts';

/** What happens, on which day of the month where that matters, and what the run does about it. */
type Chapter =
  | readonly [event: ConsentEvent, reading: LiveReading, deeds: readonly Deed[], day?: number]
  | 'dana closes it'
  | 'the memory is lost';

function tell(chapters: readonly Chapter[]) {
  const story = createStory();
  for (const [index, chapter] of chapters.entries()) {
    if (chapter === 'dana closes it') {
      story.close();
    } else if (chapter === 'the memory is lost') {
      story.forget();
    } else {
      const [event, reading, deeds, day] = chapter;
      expect(story.run(event, reading, day), `chapter ${index + 1}`).toEqual(deeds);
    }
  }
  return story;
}

const calendar = pending('googlecalendar', 'consent');
const narrowing = pending('slack', 'narrowing');
const both = live([calendar, narrowing]);
const done = live([settled('googlecalendar'), settled('slack')]);
const refused: LiveReading = { kind: 'token-refused', message: 'Base44 refuses the token.' };
const unavailable: LiveReading = { kind: 'unavailable' };

describe('a sign-in that is missing', () => {
  test('is asked for once, and when it is given and the issue closed, what waits goes on exactly once', () => {
    tell([
      ['push', both, ['open']],
      ['schedule', both, ['update']],
      'dana closes it',
      [
        'issue-closed',
        done,
        ['comment: granted googlecalendar, granted slack, all-settled, going-on', 'update', 'proceed'],
      ],
      ['schedule', done, []],
      ['issue-closed', done, []],
      ['schedule', done, []],
    ]);
  });

  test('needs no issue when nobody has to do anything', () => {
    expect(
      tell([
        ['push', done, ['proceed']],
        ['schedule', done, []],
      ]).opened,
    ).toBe(0);
  });

  test('is noticed on schedule when nobody closes the issue', () => {
    tell([
      ['push', live([calendar]), ['open']],
      [
        'schedule',
        live([settled('googlecalendar')]),
        ['comment: granted googlecalendar, all-settled, going-on', 'close completed', 'proceed'],
      ],
      ['schedule', live([settled('googlecalendar')]), []],
    ]);
  });

  test('lets go on what waits as soon as nothing is missing, though something is too much', () => {
    tell([
      ['push', both, ['open']],
      [
        'schedule',
        live([settled('googlecalendar'), narrowing]),
        ['comment: granted googlecalendar, going-on', 'update', 'proceed'],
      ],
      ['schedule', live([settled('googlecalendar'), narrowing]), ['update']],
      ['schedule', done, ['comment: granted slack, all-settled', 'close completed']],
    ]);
  });

  test('opens the issue again when it was closed too early', () => {
    tell([
      ['push', live([calendar]), ['open']],
      'dana closes it',
      ['issue-closed', live([calendar]), ['comment: closed-too-early', 'reopen']],
      ['schedule', live([calendar]), ['update']],
      'dana closes it',
      ['schedule', live([calendar]), ['comment: closed-too-early', 'reopen']],
      'dana closes it',
      [
        'issue-closed',
        live([settled('googlecalendar')]),
        ['comment: granted googlecalendar, all-settled, going-on', 'update', 'proceed'],
      ],
    ]);
  });

  test('is still missing when a box was not ticked, or another account signed in; each is said once', () => {
    const partial = live([pending('googlecalendar', 'partial-consent')]);
    const other = live([pending('googlecalendar', 'wrong-account', { missing: [] })]);
    tell([
      ['push', live([calendar]), ['open']],
      'dana closes it',
      ['issue-closed', partial, ['comment: closed-too-early, partial googlecalendar', 'reopen']],
      ['schedule', partial, ['update']],
      ['schedule', other, ['comment: wrong-account googlecalendar', 'update']],
      ['schedule', other, ['update']],
      [
        'schedule',
        live([settled('googlecalendar')]),
        ['comment: granted googlecalendar, all-settled, going-on', 'close completed', 'proceed'],
      ],
    ]);
  });

  test('is reminded of once, after a week', () => {
    tell([
      ['push', live([calendar]), ['open'], 1],
      ['schedule', live([calendar]), ['update'], 7],
      ['schedule', live([calendar]), ['comment: reminder', 'update'], 8],
      ['schedule', live([calendar]), ['update'], 9],
      ['schedule', live([calendar]), ['update'], 30],
    ]);
  });

  test('goes on with a push that finds it given, and then not once more', () => {
    tell([
      ['push', live([calendar]), ['open']],
      [
        'push',
        live([settled('googlecalendar')]),
        ['comment: granted googlecalendar, all-settled, going-on', 'close completed', 'proceed'],
      ],
      ['schedule', live([settled('googlecalendar')]), []],
      ['dispatch', live([settled('googlecalendar')]), ['proceed']],
    ]);
  });

  test('gets an issue of its own when an earlier one is over', () => {
    const story = tell([
      ['push', live([calendar]), ['open']],
      [
        'schedule',
        live([settled('googlecalendar')]),
        ['comment: granted googlecalendar, all-settled, going-on', 'close completed', 'proceed'],
      ],
      ['push', live([settled('googlecalendar'), narrowing]), ['open', 'proceed']],
      ['schedule', live([settled('googlecalendar'), narrowing]), ['update']],
    ]);
    expect([...(story.issue?.memory.connectors.keys() ?? [])]).toEqual(['slack']);
  });
});

test('how a connection was when Base44 was asked is remembered until it is granted, or asked for anew', () => {
  const asked = pending('googlecalendar', 'consent', { granted: ['a'], connectedBy: 'dana@acme.com' });
  const story = tell([
    ['push', live([asked]), ['open']],
    ['schedule', live([pending('googlecalendar', 'consent', { granted: ['b'] })]), ['update']],
  ]);
  const known = () => story.issue?.memory.connectors.get('googlecalendar');
  const account = accountMark('dana@acme.com');
  expect(known()).toMatchObject({
    requestedAt: '2026-11-01T10:44:00Z',
    before: { granted: ['a'], account },
  });
  story.run('push', live([pending('googlecalendar', 'consent', { granted: ['b'] })]), 2);
  expect(known()).toMatchObject({
    requestedAt: '2026-11-02T10:44:00Z',
    before: { granted: ['b'], account: null, isFinal: false },
  });
  story.run('schedule', live([settled('googlecalendar')]));
  expect(known()).toMatchObject({ status: 'settled', requestedAt: null, before: null });
});

describe('a commit while somebody is asked', () => {
  test('that takes everything back before the sign-in closes the issue as withdrawn', () => {
    const reverted = live([settled('googlecalendar', ['https://www.googleapis.com/auth/calendar.readonly'])]);
    tell([
      ['push', live([calendar]), ['open']],
      [
        'push',
        reverted,
        ['comment: withdrawn googlecalendar, all-withdrawn, going-on', 'close not-planned', 'proceed'],
      ],
      ['schedule', reverted, []],
    ]);
  });

  test('that deletes the last connector does so too; a run that only looks does not take that for an end', () => {
    tell([
      ['push', live([calendar]), ['open']],
      ['schedule', live([]), ['comment: withdrawn googlecalendar', 'update']],
    ]);
    tell([
      ['push', live([calendar]), ['open']],
      [
        'push',
        live([]),
        ['comment: withdrawn googlecalendar, all-withdrawn, going-on', 'close not-planned', 'proceed'],
      ],
    ]);
  });

  test('that takes one back keeps the issue for the other', () => {
    tell([
      ['push', live([calendar, pending('slack', 'consent')]), ['open']],
      ['push', live([calendar]), ['comment: withdrawn slack', 'update']],
      [
        'schedule',
        live([settled('googlecalendar')]),
        ['comment: granted googlecalendar, all-settled, going-on', 'close completed', 'proceed'],
      ],
    ]);
  });

  test('that asks for something else, or for more, is said', () => {
    const more = pending('googlecalendar', 'consent', { declared: ['a', 'b', 'c'] });
    tell([
      ['push', live([calendar]), ['open']],
      ['push', live([more]), ['comment: changed googlecalendar', 'update']],
      ['push', live([more, narrowing]), ['comment: asked slack', 'update']],
      ['schedule', live([more, narrowing]), ['update']],
    ]);
  });
});

describe('month two', () => {
  test('a sign-in that ended opens an issue, and going on follows once it is back', () => {
    const expired = live([pending('googlecalendar', 'expired')]);
    tell([
      ['push', live([settled('googlecalendar')]), ['proceed']],
      ['schedule', expired, ['open']],
      ['schedule', expired, ['update']],
      [
        'schedule',
        live([settled('googlecalendar')]),
        ['comment: granted googlecalendar, all-settled, going-on', 'close completed', 'proceed'],
      ],
    ]);
  });

  test('a sign-in that ends while another is waited for is said in the same issue', () => {
    const ended = live([calendar, pending('slack', 'expired')]);
    tell([
      ['push', live([calendar, settled('slack')]), ['open']],
      ['schedule', ended, ['comment: ended slack', 'update']],
    ]);
  });

  test('remarks open an issue on schedule, not on a push; closing it is heard until there is something new', () => {
    const drift = live([settled('slack')], [remark('drift', 'slack')]);
    const more = live([settled('slack')], [remark('drift', 'slack'), remark('exception-ending', 'gmail')]);
    tell([
      ['push', drift, ['proceed']],
      ['schedule', drift, ['open']],
      ['schedule', drift, ['update']],
      'dana closes it',
      ['issue-closed', drift, []],
      ['schedule', drift, []],
      ['schedule', more, ['comment: remark', 'reopen']],
      ['schedule', live([settled('slack')]), ['comment: all-settled', 'close completed']],
      ['schedule', live([settled('slack')]), []],
      ['schedule', drift, ['open']],
    ]);
  });

  test('a token that Base44 refuses is said once, and never closes anything', () => {
    tell([
      ['schedule', refused, ['open']],
      ['schedule', refused, []],
      ['schedule', unavailable, []],
      ['schedule', done, ['comment: token-accepted, all-settled', 'close completed']],
    ]);
    tell([
      ['push', live([calendar]), ['open']],
      ['schedule', refused, ['comment: token-refused', 'remember']],
      ['schedule', refused, []],
      ['schedule', live([calendar]), ['comment: token-accepted', 'update']],
      'dana closes it',
      ['issue-closed', refused, ['comment: token-refused', 'reopen']],
      ['push', refused, []],
    ]);
    tell([['push', refused, []]]);
  });

  test('no answer changes nothing', () => {
    tell([
      ['push', live([calendar]), ['open']],
      ['schedule', unavailable, []],
      'dana closes it',
      ['issue-closed', unavailable, []],
      ['schedule', live([calendar]), ['comment: closed-too-early', 'reopen']],
    ]);
  });
});

describe('what cannot be told', () => {
  const unclear = live([said('unclear', 'slack')]);

  test('never closes an issue and never lets anything go on', () => {
    tell([
      ['push', unclear, ['open']],
      ['schedule', unclear, ['update']],
      'dana closes it',
      ['issue-closed', unclear, []],
      ['schedule', unclear, []],
      ['schedule', live([settled('slack')]), ['comment: all-settled, going-on', 'update', 'proceed']],
    ]);
  });

  test('after a sign-in was asked for opens the issue again when somebody closes it', () => {
    tell([
      ['push', live([pending('slack', 'consent')]), ['open']],
      'dana closes it',
      ['issue-closed', unclear, ['comment: unclear slack', 'reopen']],
      ['schedule', live([pending('slack', 'consent')]), ['comment: asked slack', 'update']],
    ]);
  });

  test('for a while starts no deployment by itself', () => {
    tell([
      ['push', live([settled('slack')]), ['proceed']],
      ['schedule', unclear, ['open']],
      ['schedule', live([settled('slack')]), ['comment: all-settled', 'close completed']],
    ]);
  });
});

describe('what policy holds', () => {
  test('keeps a deployment waiting, and is no reason for an issue', () => {
    expect(tell([['push', live([said('held', 'slack')]), []]]).opened).toBe(0);
  });

  test('keeps it waiting after the sign-ins are given, and the issue closes all the same', () => {
    const held = said('held', 'slack');
    tell([
      ['push', live([calendar, held]), ['open']],
      [
        'schedule',
        live([settled('googlecalendar'), held]),
        ['comment: granted googlecalendar, all-settled', 'close completed'],
      ],
      ['schedule', live([settled('googlecalendar'), held]), []],
      ['push', done, ['remember', 'proceed']],
      ['schedule', done, []],
    ]);
  });
});

describe('a comment of the pull request that GitHub failed to take', () => {
  test('is owed after the issue is over, until a later run has written it', () => {
    const story = tell([['push', both, ['open']]]);
    story.failComments(true);
    expect(story.run('schedule', done)).toContain('close completed');
    expect(story.issue?.memory).toMatchObject({ phase: 'settled', owesComment: true });
    expect(story.run('schedule', done)).toEqual([]);
    story.failComments(false);
    expect(story.run('schedule', done)).toEqual(['remember']);
    expect(story.issue?.memory.owesComment).toBe(false);
  });

  test('is owed by no issue that was over already', () => {
    const story = tell([
      ['push', both, ['open']],
      [
        'schedule',
        done,
        [
          'comment: granted googlecalendar, granted slack, all-settled, going-on',
          'close completed',
          'proceed',
        ],
      ],
    ]);
    story.failComments(true);
    expect(story.run('schedule', done)).toEqual([]);
    expect(story.issue?.memory.owesComment).toBe(false);
  });
});

describe('a memory that is lost', () => {
  test('costs a repeat at most, and a deployment that waits is not started by a run that only looks', () => {
    tell([
      ['push', live([calendar]), ['open']],
      'the memory is lost',
      ['schedule', live([calendar]), ['comment: asked googlecalendar', 'update']],
      'the memory is lost',
      ['schedule', live([settled('googlecalendar')]), ['comment: all-settled', 'close completed']],
      ['dispatch', live([settled('googlecalendar')]), ['proceed']],
    ]);
  });
});
