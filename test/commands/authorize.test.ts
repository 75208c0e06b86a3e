import { describe, expect, test } from 'vitest';
import { UserError, WorldError } from '../../src/ports/errors.ts';
import { authorizeIn } from '../support/authorize-world.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { connection } from '../support/plans.ts';
import { allowingAll, policyFile } from '../support/policies.ts';

const read = 'https://www.googleapis.com/auth/calendar.readonly';
const events = 'https://www.googleapis.com/auth/calendar.events';
const folder = 'base44/connectors';
const calendar = { [`${folder}/googlecalendar.jsonc`]: connectorFile('googlecalendar', [read, events]) };
const slack = { [`${folder}/slack.jsonc`]: connectorFile('slack', ['chat:write']) };
const files = { ...allowingAll('googlecalendar', 'slack'), ...calendar, ...slack };
const calendarBefore = connection('googlecalendar', [read]);
const calendarGranted = connection('googlecalendar', [read, events], { connectedBy: 'ops@acme.com' });
const slackGranted = connection('slack', ['chat:write']);

describe('the sign-ins that are asked for', () => {
  test('each page is shown once the one before is granted, and all ends well', async () => {
    const run = await authorizeIn({
      files,
      live: [calendarBefore],
      deeds: { googlecalendar: [{ connects: calendarGranted }], slack: [{ connects: slackGranted }] },
    });
    expect(run).toMatchObject({ outcome: 'applied', pages: ['googlecalendar', 'slack'] });
    expect(run.requests).toEqual([
      { type: 'googlecalendar', scopes: [events, read] },
      { type: 'slack', scopes: ['chat:write'] },
    ]);
    expect(run.text).toContain('Google Calendar is granted, connected by "ops@acme.com".');
    expect(run.text).toContain('if there is an issue for it on GitHub (label connector-consent), close that');
  });

  test('they are told in words before anything is asked, with the account that the policy wants', async () => {
    const consent = { googlecalendar: { who: ['@dana'], signInAs: 'ops@acme.com' } };
    const policy = policyFile({ connectors: { googlecalendar: { allow: ['*'] } }, consent });
    const run = await authorizeIn({
      files: { ...policy, ...calendar },
      live: [calendarBefore],
      agrees: false,
    });
    expect(run).toMatchObject({ outcome: 'authorization-pending', requests: [], pages: [] });
    await expect(`${run.text}\n`).toMatchFileSnapshot('../report/authorize/question.txt');
  });

  test.each([
    [
      'notion',
      [],
      'Notion is connected for the first time. It has no scopes: what the app may do is what you allow on its page. See connector-guard explain notion.\n',
    ],
    [
      'notion',
      [connection('notion', [], { state: 'expired' })],
      'because the connection has expired. It has no scopes:',
    ],
    ['slack', [], 'Slack User is connected for the first time. Its file asks for no scopes.\n'],
  ])('where nothing can be listed for %s, what decides is said (live: %j)', async (type, live, words) => {
    const declared = { ...allowingAll(type), [`${folder}/${type}.jsonc`]: connectorFile(type) };
    const run = await authorizeIn({ files: declared, live, agrees: false });
    expect(run.text).toContain(words);
    expect(run.text).not.toMatch(/:\n +sign in as/);
  });

  test('nothing is asked for when all is granted', async () => {
    const run = await authorizeIn({ files, live: [calendarGranted, slackGranted], agrees: false });
    expect(run).toMatchObject({ outcome: 'in-sync', reason: 'settled', requests: [] });
    expect(run.text).toContain('Nobody has to sign in');
  });

  test('run again, it asks only for what is missing', async () => {
    const first = await authorizeIn({
      files,
      deeds: { googlecalendar: [{ connects: calendarGranted }], slack: [{ presses: 's' }] },
    });
    expect(first).toMatchObject({ outcome: 'authorization-pending', reason: 'consent' });
    expect(first.text).toContain('Still waiting: Slack User. Run this again');
    const second = await authorizeIn({
      files,
      live: [calendarGranted],
      deeds: { slack: [{ connects: slackGranted }] },
    });
    expect(second).toMatchObject({ outcome: 'applied', pages: ['slack'] });
  });

  test('--connector leaves the others alone, and must be declared', async () => {
    const deeds = { slack: [{ connects: slackGranted }] };
    const run = await authorizeIn({ files, types: ['slack'], deeds });
    expect(run).toMatchObject({ outcome: 'applied', pages: ['slack'] });
    await expect(authorizeIn({ files, types: ['slak'] })).rejects.toThrow(
      new UserError('The app declares no connector "slak". Did you mean slack?'),
    );
  });

  test('access that is too much is given up by a sign-in, after those that bring access', async () => {
    const tooMuch = connection('slack', ['chat:write', 'channels:history']);
    const run = await authorizeIn({
      files,
      live: [tooMuch],
      deeds: { googlecalendar: [{ connects: calendarGranted }], slack: [{ connects: slackGranted }] },
    });
    expect(run).toMatchObject({ outcome: 'applied', pages: ['googlecalendar', 'slack'] });
    expect(run.text).toContain('Slack User is to give something up');
    expect(run.text).toContain('(channels:history)');
  });

  test('what is live and not declared is not touched, and neither is Stripe', async () => {
    const stripe = { [`${folder}/stripe.jsonc`]: connectorFile('stripe') };
    const live = [connection('hubspot', ['x']), slackGranted, calendarGranted];
    const run = await authorizeIn({
      files: { ...files, ...allowingAll('googlecalendar', 'slack', 'stripe'), ...stripe },
      live,
    });
    expect(run).toMatchObject({ outcome: 'in-sync', requests: [] });
    expect(run.text).not.toMatch(/hubspot|stripe/i);
  });

  test('an app that declares nothing is no success', async () => {
    const run = await authorizeIn({ files: { ...allowingAll('slack'), 'base44/config.jsonc': '{}' } });
    expect(run).toMatchObject({ outcome: 'no-connectors', requests: [] });
  });
});

describe('what is not asked for', () => {
  test('what the policy forbids stays as it is, and the others go on', async () => {
    const policy = policyFile({ connectors: { slack: { allow: ['*'] } } });
    const deeds = { slack: [{ connects: slackGranted }] };
    const run = await authorizeIn({ files: { ...files, ...policy }, deeds });
    expect(run).toMatchObject({ outcome: 'partial', reason: 'policy-held', pages: ['slack'] });
    expect(run.text).toContain('Google Calendar stays as it is, because the policy does not allow');
  });

  test.each([
    ['a scope that is malformed, too', 'googlecalendar', 'calendar'],
    ['a type that is most likely a slip, too', 'slak', 'chat:write'],
  ])(
    'what the policy forbids is held where something else is wrong with it: %s',
    async (_what, type, scope) => {
      const policy = policyFile({ connectors: { googlecalendar: { deny: ['calendar'] } } });
      const file = { [`${folder}/${type}.jsonc`]: connectorFile(type, [scope]) };
      const run = await authorizeIn({ files: { ...policy, ...file } });
      expect(run).toMatchObject({ outcome: 'partial', reason: 'policy-held', requests: [] });
    },
  );

  const reviewed = policyFile({
    connectors: { slack: { allow: ['*'] }, googlecalendar: { allow: ['access:read'], review: [events] } },
    approvals: { reviewers: ['@lee'] },
  });

  test('without a look at reviews, what needs an approval counts as not approved', async () => {
    const live = [calendarBefore, slackGranted];
    const run = await authorizeIn({ files: { ...files, ...reviewed }, live });
    expect(run).toMatchObject({ outcome: 'approval-required', reason: 'no-approval', requests: [] });
    expect(run.text).toContain('reviews cannot be seen from here. Set GH_TOKEN');
  });

  test('what was approved is asked for, and what came without a pull request is not', async () => {
    const world = { files: { ...files, ...reviewed }, live: [calendarBefore, slackGranted] };
    const deeds = { googlecalendar: [{ connects: calendarGranted }] };
    expect(await authorizeIn({ ...world, deeds, missing: () => undefined })).toMatchObject({
      outcome: 'applied',
    });
    const direct = await authorizeIn({ ...world, missing: () => 'direct-push' });
    expect(direct).toMatchObject({ outcome: 'approval-required', reason: 'direct-push', requests: [] });
  });

  test('a file that cannot be read holds its connector', async () => {
    const broken = { [`${folder}/slack.jsonc`]: '{ "type": "slack", "scopes": "x" }' };
    const run = await authorizeIn({ files: { ...files, ...broken }, live: [calendarGranted] });
    expect(run).toMatchObject({ outcome: 'failed', reason: 'findings', requests: [] });
    expect(run.text).toContain('base44/connectors/slack.jsonc could not be read');
  });

  test('a connection of another account that lacks nothing has to be disconnected first', async () => {
    const policy = {
      connectors: { slack: { allow: ['*'] } },
      consent: { slack: { connectedBy: '*@acme.com' } },
    };
    const live = [connection('slack', ['chat:write'], { connectedBy: 'dana@home.example' })];
    const run = await authorizeIn({ files: { ...slack, ...policyFile(policy) }, live });
    expect(run).toMatchObject({ outcome: 'authorization-pending', reason: 'wrong-account', requests: [] });
    expect(run.text).toContain('Disconnect it in Base44 and run this again');
  });

  test('a policy that cannot be used stops everything', async () => {
    const broken = { '.github/connector-policy.jsonc': '{' };
    await expect(authorizeIn({ files: { ...files, ...broken } })).rejects.toThrow(UserError);
  });

  test('a commit that declares something else than the branch by now is refused', async () => {
    const tip = { ...files, [`${folder}/slack.jsonc`]: connectorFile('slack', ['channels:read']) };
    await expect(authorizeIn({ files, tip })).rejects.toThrow(
      new UserError(
        'main declares something else by now (ddddddd) than the commit that you named. Leave out --commit to sign in for that.',
      ),
    );
    const deeds = { googlecalendar: [{ connects: calendarGranted }], slack: [{ connects: slackGranted }] };
    expect(await authorizeIn({ files, tip: { ...files, 'README.md': 'more' }, deeds })).toMatchObject({
      outcome: 'applied',
    });
  });
});

describe('while a page is open', () => {
  const only = { ...allowingAll('googlecalendar'), ...calendar };

  test('a box that was left unticked is named, and the page can be opened again', async () => {
    const partly = connection('googlecalendar', [read]);
    const deeds = {
      googlecalendar: [{ connects: partly, presses: 'o' }, { connects: calendarGranted }],
    } as const;
    const run = await authorizeIn({ files: only, deeds });
    expect(run).toMatchObject({ outcome: 'applied', pages: ['googlecalendar', 'googlecalendar'] });
    expect(run.text).toContain('not all was granted');
    expect(run.text).toContain(`(${events})`);
  });

  const acme = { googlecalendar: { connectedBy: '*@acme.com' } };
  const ruled = policyFile({ connectors: { googlecalendar: { allow: ['*'] } }, consent: acme });

  test('the wrong account is named, and the page can be opened again while something is missing', async () => {
    const wrong = connection('googlecalendar', [read], { connectedBy: 'dana@home.example' });
    const deeds = {
      googlecalendar: [{ connects: wrong, presses: 'o' }, { connects: calendarGranted }],
    } as const;
    const run = await authorizeIn({ files: { ...calendar, ...ruled }, deeds });
    expect(run).toMatchObject({ outcome: 'applied' });
    expect(run.text).toContain(
      'it is connected by "dana@home.example", and the policy wants an account like "*@acme.com"',
    );
  });

  test('the wrong account with everything granted has to be disconnected first', async () => {
    const wrong = connection('googlecalendar', [read, events], { connectedBy: 'dana@home.example' });
    const deeds = { googlecalendar: [{ connects: wrong }] };
    const run = await authorizeIn({ files: { ...calendar, ...ruled }, deeds });
    expect(run).toMatchObject({ outcome: 'authorization-pending', reason: 'wrong-account' });
    expect(run.text).toContain('Disconnect it in Base44 and run this again');
  });

  test('a page that is denied or closed looks like an open one: a hint, and after 10 minutes the end', async () => {
    const run = await authorizeIn({ files: only });
    expect(run).toMatchObject({ outcome: 'authorization-pending', reason: 'consent' });
    expect(run.minutes).toBeCloseTo(10, 0);
    expect(
      run.text.match(/Still nothing\. Was the page denied or closed.* o opens it again, s skips it/g),
    ).toHaveLength(1);
    expect(run.text).toContain('not granted after 10 minutes');
  });

  test('the hint is there after half a minute', async () => {
    const late = { connects: calendarGranted, afterSeconds: 33 } as const;
    const run = await authorizeIn({ files: only, deeds: { googlecalendar: [late] } });
    expect(run.text).toContain('Still nothing.');
    const soon = { connects: calendarGranted, afterSeconds: 27 } as const;
    const quick = await authorizeIn({ files: only, deeds: { googlecalendar: [soon] } });
    expect(quick.text).not.toContain('Still nothing.');
  });

  test('a link that is written is not said to be opened', async () => {
    const run = await authorizeIn({ files: only, printsLinks: true });
    expect(run.text).toContain('Google Calendar: the link to the page follows.');
    expect(run.text).toContain('s: skip it · o: write a new link');
    expect(run.text).not.toMatch(/opening|open the page/);
  });

  test('no key is offered where nobody can press one', async () => {
    const run = await authorizeIn({ files: only, agrees: 'nobody' });
    expect(run.text).toContain('Waiting until Base44 says that it is granted …\n');
    expect(run.text).toContain('Ctrl-C ends the wait.');
    expect(run.text).not.toMatch(/s: skip|o opens/);
  });

  test('the time is not started anew by opening the page again', async () => {
    const again = { presses: 'o' } as const;
    const run = await authorizeIn({ files: only, deeds: { googlecalendar: Array(5).fill(again) } });
    expect(run.pages).toHaveLength(6);
    expect(run.minutes).toBeCloseTo(10, 0);
  });

  test('access that is left after the sign-in is named, and is not waited for', async () => {
    const more = connection('googlecalendar', [
      read,
      events,
      'https://www.googleapis.com/auth/calendar.acls',
    ]);
    const run = await authorizeIn({ files: only, deeds: { googlecalendar: [{ connects: more }] } });
    expect(run).toMatchObject({ outcome: 'authorization-pending', reason: 'narrowing' });
    expect(run.text).toContain('It still holds 1 scope');
  });

  test('a few failed looks are borne, many are not', async () => {
    const deeds = { googlecalendar: [{ connects: calendarGranted }] };
    expect(await authorizeIn({ files: only, deeds, failures: 4 })).toMatchObject({ outcome: 'applied' });
    await expect(authorizeIn({ files: only, deeds, failures: 5 })).rejects.toThrow(WorldError);
  });

  test('where nobody can press a key, what went wrong ends the wait', async () => {
    const partly = connection('googlecalendar', [read]);
    const deeds = { googlecalendar: [{ connects: partly }] };
    const run = await authorizeIn({ files: only, deeds, agrees: 'nobody' });
    expect(run).toMatchObject({ outcome: 'authorization-pending' });
    expect(run.minutes).toBeLessThan(1);
  });
});

describe('when Base44 gives no page', () => {
  const only = { ...allowingAll('googlecalendar'), ...calendar };

  test('what it does not pass on is named', async () => {
    const answers = { googlecalendar: { kind: 'authorized' } } as const;
    const run = await authorizeIn({ files: only, live: [calendarBefore], answers });
    expect(run).toMatchObject({ outcome: 'partial', reason: 'scopes-dropped', pages: [] });
    expect(run.text).toContain('Base44 does not pass on');
  });

  test.each([
    ['is not in the list', []],
    ['is in a state that nobody knows', [connection('googlecalendar', [read, events], { state: 'unknown' })]],
    ['has scopes that Base44 does not tell', [connection('googlecalendar', null)]],
  ])('that what %s is authorised is not believed, and is said', async (_name, then) => {
    const answers = { googlecalendar: { kind: 'authorized', live: then } } as const;
    const run = await authorizeIn({ files: only, live: [calendarBefore], answers });
    expect(run).toMatchObject({ outcome: 'partial', reason: 'failed', pages: [] });
    expect(run.text).toContain('Base44 says that nobody has to sign in, and does not list it as connected.');
    expect(run.text).not.toContain('does not pass on');
  });

  test('a refusal is said, and the next connector goes on', async () => {
    const answers = { googlecalendar: { kind: 'refused', message: 'Base44 wants a larger plan.' } } as const;
    const run = await authorizeIn({ files, answers, deeds: { slack: [{ connects: slackGranted }] } });
    expect(run).toMatchObject({ outcome: 'partial', reason: 'failed', pages: ['slack'] });
    expect(run.text).toContain('could not be asked for. Base44 wants a larger plan.');
  });

  test('a browser that cannot be started is said, with what to do', async () => {
    const run = await authorizeIn({ files: only, browser: 'missing' });
    expect(run).toMatchObject({ outcome: 'partial', reason: 'failed' });
    expect(run.text).toContain('--print-link');
  });
});
