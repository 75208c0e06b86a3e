import { describe, expect, test } from 'vitest';
import { checkTree, findingLines } from '../support/check-tree.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { allowingAll } from '../support/policies.ts';

const folder = 'base44/connectors';

/** The changes of a report as short lines: `gmail changed +a -b =c`. */
async function changes(...args: Parameters<typeof checkTree>): Promise<readonly string[]> {
  const report = await checkTree(...args);
  return report.apps.flatMap((app) =>
    app.changes.map(({ connector, change, added, removed, kept, replaces }) =>
      [
        ...(report.apps.length > 1 ? [app.app] : []),
        connector,
        change,
        ...added.map((scope) => `+${scope}`),
        ...removed.map((scope) => `-${scope}`),
        ...kept.map((scope) => `=${scope}`),
        ...(replaces === undefined ? [] : [`replaces ${replaces}`]),
      ].join(' '),
    ),
  );
}

describe('what is a change', () => {
  test('scopes that come, go and stay, in alphabetical order', async () => {
    const base = { [`${folder}/slack.jsonc`]: connectorFile('slack', ['c', 'b', 'a']) };
    const head = { [`${folder}/slack.jsonc`]: connectorFile('slack', ['z', 'b', 'x']) };
    expect(await changes(head, { base })).toEqual(['slack changed +x +z -a -c =b']);
  });

  test('connectors that come and go', async () => {
    const base = { [`${folder}/slack.jsonc`]: connectorFile('slack', ['a']) };
    const head = {
      [`${folder}/gmail.jsonc`]: connectorFile('gmail', ['b']),
      [`${folder}/notion.jsonc`]: connectorFile('notion'),
    };
    expect(await changes(head, { base })).toEqual(['gmail added +b', 'notion added', 'slack removed -a']);
  });

  test('the last connector that goes is a removal, not an empty app', async () => {
    const base = { 'base44/config.jsonc': '{}', [`${folder}/slack.jsonc`]: connectorFile('slack', ['a']) };
    const head = { 'base44/config.jsonc': '{}' };
    expect(await checkTree(head, { base })).toMatchObject({
      outcome: 'passed',
      summary: { scopesRemoved: 1 },
    });
  });

  test('a whole app that comes or goes', async () => {
    const one = { 'a/base44/connectors/slack.jsonc': connectorFile('slack', ['a']) };
    const two = { ...one, 'b/base44/connectors/gmail.jsonc': connectorFile('gmail', ['b']) };
    expect(await changes(two, { base: one })).toEqual(['b gmail added +b']);
    expect(await changes(one, { base: two })).toEqual(['b gmail removed -b']);
  });

  test('without a base there are no changes', async () => {
    expect(await changes({ [`${folder}/slack.jsonc`]: connectorFile('slack', ['a']) })).toEqual([]);
  });
});

describe('what is no change', () => {
  const base = { 'base44/config.jsonc': '{}', [`${folder}/slack.jsonc`]: connectorFile('slack', ['a', 'b']) };

  test.each([
    ['another order', { [`${folder}/slack.jsonc`]: connectorFile('slack', ['b', 'a']) }],
    ['a repetition', { [`${folder}/slack.jsonc`]: connectorFile('slack', ['b', 'a', 'a']) }],
    [
      'formatting and comments',
      { [`${folder}/slack.jsonc`]: '{"scopes": ["b", /* x */ "a",], "type": "slack"} // y' },
    ],
    ['another file name', { [`${folder}/chat.json`]: connectorFile('slack', ['a', 'b']) }],
    [
      'another folder',
      {
        'base44/config.jsonc': '{ "connectorsDir": "oauth" }',
        'base44/oauth/slack.jsonc': connectorFile('slack', ['a', 'b']),
      },
    ],
  ])('%s', async (_name, head) => {
    expect(await changes(head, { base })).toEqual([]);
  });
});

describe('a replacement is one change of mind', () => {
  test('slack → slackbot', async () => {
    const base = { [`${folder}/slack.jsonc`]: connectorFile('slack', ['a']) };
    const head = { [`${folder}/slackbot.jsonc`]: connectorFile('slackbot', ['a']) };
    expect(await changes(head, { base })).toEqual(['slack removed -a', 'slackbot added +a replaces slack']);
  });

  test('another type in the same file', async () => {
    const base = { [`${folder}/mail.jsonc`]: connectorFile('gmail', ['a']) };
    const head = { [`${folder}/mail.jsonc`]: connectorFile('outlook', ['b']) };
    expect(await changes(head, { base })).toEqual(['gmail removed -a', 'outlook added +b replaces gmail']);
  });

  test('slackbot beside slack replaces nothing', async () => {
    const base = { [`${folder}/slack.jsonc`]: connectorFile('slack', ['a']) };
    const head = { ...base, [`${folder}/slackbot.jsonc`]: connectorFile('slackbot', ['a']) };
    expect(await changes(head, { base })).toEqual(['slackbot added +a']);
  });
});

describe('a file that cannot be read is not taken for a deleted one', () => {
  const base = {
    [`${folder}/slack.jsonc`]: connectorFile('slack', ['a']),
    [`${folder}/gmail.jsonc`]: connectorFile('gmail', ['b']),
  };

  test.each([
    ['broken syntax could be of any type', { [`${folder}/slack.jsonc`]: '{' }, []],
    [
      'a broken list is of the type that the file names',
      { [`${folder}/slack.jsonc`]: '{"type": "slack", "scopes": 1}' },
      ['gmail removed -b'],
    ],
    [
      'a type in the wrong case is still that type',
      { [`${folder}/slack.jsonc`]: connectorFile('Slack', ['a']) },
      ['gmail removed -b'],
    ],
    ['a file in a sub-folder', { [`${folder}/x/slack.jsonc`]: connectorFile('slack', ['a']) }, []],
    ['a link', { [`${folder}/slack.jsonc`]: { kind: 'symlink' as const } }, []],
    [
      'two files of one type',
      {
        [`${folder}/slack.jsonc`]: connectorFile('slack', ['a']),
        [`${folder}/slack.json`]: connectorFile('slack', ['z']),
      },
      ['gmail removed -b'],
    ],
  ])('%s', async (_name, head, expected) => {
    expect(await changes(head, { base })).toEqual(expected);
    expect(await checkTree(head, { base })).toMatchObject({ outcome: 'failed' });
  });

  test('an app whose config is broken has no changes', async () => {
    expect(await changes({ 'base44/config.jsonc': '{' }, { base })).toEqual([]);
  });

  test('what was broken in the base counts as new', async () => {
    const broken = { [`${folder}/slack.jsonc`]: '{' };
    const head = { [`${folder}/slack.jsonc`]: connectorFile('slack', ['a']) };
    expect(await changes(head, { base: broken })).toEqual(['slack added +a']);
  });
});

describe('who has to sign in', () => {
  test.each([
    ['a new connector', {}, { slack: ['a'] }, ['slack yes']],
    ['an added scope', { slack: ['a'] }, { slack: ['a', 'b'] }, ['slack yes']],
    [
      'a removed scope, which stays granted until then',
      { slack: ['a', 'b'] },
      { slack: ['a'] },
      ['slack yes'],
    ],
    ['a removed connector', { slack: ['a'], gmail: [] }, { gmail: [] }, ['slack no']],
    ['Stripe, which Base44 sets up by itself', {}, { stripe: [] }, ['stripe no']],
  ])('%s', async (_name, base, head, expected) => {
    const files = (connectors: Readonly<Record<string, readonly string[]>>) =>
      Object.fromEntries(
        Object.entries(connectors).map(([type, scopes]) => [
          `${folder}/${type}.jsonc`,
          connectorFile(type, scopes),
        ]),
      );
    const report = await checkTree(files(head), { base: files(base) });
    const found = report.apps.flatMap((app) =>
      app.changes.map((change) => `${change.connector} ${change.needsConsent}`),
    );
    expect(found).toEqual(expected);
  });
});

describe('problems that the base has too', () => {
  const old = '{"type": "slack", "scopes": ["a", "a"], "note": 1, "Scopes": []}';
  const policy = allowingAll('slack');
  const base = { ...policy, [`${folder}/slack.jsonc`]: old };

  test('do not fail the run, even when lines move and the file is renamed', async () => {
    const report = await checkTree({ ...policy, [`${folder}/chat.jsonc`]: `// why\n${old}` }, { base });
    expect(findingLines(report)).toEqual([
      `notice file-name ${folder}/chat.jsonc:2:10`,
      `warning repeated-scope ${folder}/chat.jsonc:2:35 (preexisting)`,
      `warning unknown-key ${folder}/chat.jsonc:2:41 (preexisting)`,
      `error unknown-key ${folder}/chat.jsonc:2:52 (preexisting)`,
    ]);
    expect(report).toMatchObject({
      outcome: 'passed',
      reason: 'below-fail-on',
      summary: { errors: 0, warnings: 0, notices: 1, preexisting: 3 },
    });
  });

  test('do not hide another problem of the same rule', async () => {
    const head = {
      ...policy,
      [`${folder}/slack.jsonc`]: old.replace('"Scopes": []', '"Scopes": [], "Type": ""'),
    };
    const report = await checkTree(head, { base });
    expect(report).toMatchObject({ outcome: 'failed', summary: { errors: 1, preexisting: 3 } });
  });

  test('cover one finding each: a second broken file is new', async () => {
    const broken = { [`${folder}/slack.jsonc`]: '{' };
    const report = await checkTree({ ...broken, [`${folder}/gmail.jsonc`]: '{' }, { base: broken });
    expect(findingLines(report)).toEqual([
      `error jsonc-syntax ${folder}/gmail.jsonc:1:2`,
      `error jsonc-syntax ${folder}/slack.jsonc:1:2 (preexisting)`,
    ]);
  });

  test('fail the run again without a base', async () => {
    expect(await checkTree(base)).toMatchObject({ outcome: 'failed', reason: 'findings' });
  });
});

describe('--fail-on', () => {
  const warning = { [`${folder}/slack.jsonc`]: connectorFile('slack', ['a', 'a']) };
  const error = { [`${folder}/slack.jsonc`]: '{' };

  test.each([
    ['error', warning, 'passed', 'below-fail-on'],
    ['error', error, 'failed', 'findings'],
    ['warning', warning, 'failed', 'findings'],
    ['warning', error, 'failed', 'findings'],
    ['never', error, 'passed', 'below-fail-on'],
  ] as const)('%s', async (failOn, files, outcome, reason) => {
    expect(await checkTree(files, { failOn })).toMatchObject({ outcome, reason });
  });

  test('never does not pass what could not be judged', async () => {
    expect(await checkTree({}, { failOn: 'never' })).toMatchObject({ outcome: 'no-connectors' });
    expect(await checkTree({ 'base44/config.jsonc': '{' }, { failOn: 'never' })).toMatchObject({
      outcome: 'error',
    });
  });
});

test('one scope with several problems is one finding, the others are related', async () => {
  const report = await checkTree({
    [`${folder}/linear.jsonc`]: connectorFile('linear', ['a', 'b', 'a', 'a']),
  });
  expect(findingLines(report)).toEqual([`warning repeated-scope ${folder}/linear.jsonc:6:5`]);
  expect(report.apps[0]?.findings[0]?.related.map(({ line }) => line)).toEqual([4, 7]);
});

test('the same input gives the same report, in whatever order files are listed', async () => {
  const files = {
    [`b/${folder}/slack.jsonc`]: connectorFile('slack', ['b', 'a', 'a']),
    [`b/${folder}/gmail.jsonc`]: '{',
    [`a/${folder}/x.jsonc`]: connectorFile('gmail', []),
    [`a/${folder}/y.jsonc`]: connectorFile('gmail', []),
  };
  const backwards = Object.fromEntries(Object.entries(files).toReversed());
  expect(JSON.stringify(await checkTree(files))).toBe(JSON.stringify(await checkTree(backwards)));
});
