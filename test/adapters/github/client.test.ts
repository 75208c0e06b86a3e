import { describe, expect, test } from 'vitest';
import { MissingPermission, UserError, WorldError } from '../../../src/ports/errors.ts';
import {
  type OpenedPullRequest,
  openFakePullRequest,
  policyLocation,
} from '../../support/fake-github/open.ts';
import { nowhere } from '../../support/nowhere.ts';

const query = 'query PullRequestPosition';
const comparison = 'GET /repos/{owner}/{repo}/compare/{basehead}';

/** The error that reading the position ends with. */
async function failure({ reader }: OpenedPullRequest, options = {}): Promise<Error> {
  try {
    await reader(options).readPosition(0);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('It did not fail.');
}

describe('GitHub stumbles', () => {
  test.each([
    ['a page of HTML with status 502', { status: 502, body: '<html>secret</html>' }],
    ['an error 503', { status: 503, body: { message: 'secret' } }],
    ['no answer in time', { silence: true }],
    ['an answer that breaks off', { body: { data: {} }, breaksOff: true }],
    [
      'a query that broke off',
      { body: { errors: [{ message: 'Something went wrong while executing your query.' }] } },
    ],
  ])('once, with %s: the request is repeated', async (_name, reply) => {
    const opened = await openFakePullRequest();
    opened.github.interrupt({ operation: query, ...reply });
    expect(await opened.reader({ timeoutMilliseconds: 1000 }).readPosition(0)).toMatchObject({
      state: 'open',
    });
    expect(opened.github.counts()).toEqual({ [query]: 2 });
  });

  test.each([
    [
      { status: 502, body: '<html>secret</html>' },
      'GitHub could not read pull request #1 again (502, request FAKE:3).',
    ],
    [{ silence: true }, 'GitHub could not be asked to read pull request #1 again: no answer in time.'],
    [
      { body: { data: {} }, breaksOff: true },
      'GitHub could not be asked to read pull request #1 again: no whole answer (ECONNRESET).',
    ],
  ])('for good: three attempts, then an error without what it said', async (reply, start) => {
    const opened = await openFakePullRequest();
    opened.github.interrupt({ operation: query, times: 9, ...reply });
    const error = await failure(opened, { timeoutMilliseconds: 'silence' in reply ? 50 : 5000 });
    expect(error).toBeInstanceOf(WorldError);
    expect(error.message).toBe(
      `${start} Run again; https://www.githubstatus.com tells whether GitHub has trouble.`,
    );
    expect(opened.github.counts()).toEqual({ [query]: 3 });
  });

  test('nobody answers at the address', async () => {
    const opened = await openFakePullRequest();
    const error = await failure(opened, { graphqlUrl: `${nowhere}/graphql` });
    expect(error.message).toMatch(
      /^GitHub could not be asked to read pull request #1 again: no connection \(ECONNREFUSED\)\./,
    );
  });
});

describe('replies that must not be used', () => {
  const data = { repository: { pullRequest: null } };

  test.each([
    [
      'a partial one',
      { data, errors: [{ type: 'INTERNAL', path: ['repository', 'pullRequest'], message: 'secret' }] },
      'its reply has INTERNAL at repository.pullRequest, and a partial reply is not used.',
    ],
    [
      'errors without a type',
      { data, errors: [{ message: 'secret' }] },
      'its reply has an error, and a partial reply is not used.',
    ],
    [
      'errors that are no list',
      { data, errors: 'secret' },
      'its reply has an error, and a partial reply is not used.',
    ],
    [
      'null in place of the pull request',
      { data },
      'its reply is not as documented (data.repository.pullRequest is not an object).',
    ],
    ['no data', {}, 'its reply is not as documented (data is not an object).'],
    [
      'HTML with status 200',
      '<html>secret</html>',
      'its reply is not as documented (data is not an object).',
    ],
    ['nothing', '', 'its reply is not as documented (data is not an object).'],
  ])('%s', async (_name, body, message) => {
    const opened = await openFakePullRequest();
    opened.github.interrupt({ operation: query, body });
    const error = await failure(opened);
    expect(error).toBeInstanceOf(WorldError);
    expect(error.message).toContain(`GitHub could not read pull request #1 again: ${message}`);
    expect(JSON.stringify({ ...error, cause: String(error.cause) })).not.toContain('secret');
  });

  test('JSON that breaks off', async () => {
    const { github, reader, base } = await openFakePullRequest();
    const headers = { 'content-type': 'application/json' };
    github.interrupt({ operation: comparison, body: '{"merge_base_commit": {"sha"', headers });
    await expect(reader().findMergeBase(base, base)).rejects.toThrow(
      /^GitHub could not compare [0-9a-f]{7} with [0-9a-f]{7}: its reply is not as documented \(the reply is not an object\)/,
    );
  });
});

describe('rate limits', () => {
  const secondary = (seconds: number) => ({
    status: 429,
    headers: { 'retry-after': String(seconds) },
    body: { message: 'You have exceeded a secondary rate limit.' },
  });
  const plain = (status: number, seconds: number) => ({
    status,
    headers: { 'retry-after': String(seconds) },
    body: { message: 'Not now.' },
  });
  const primary = {
    status: 403,
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2114380800' },
    body: { message: 'API rate limit exceeded for installation ID 1.' },
  };

  test.each([
    ['secondary ones', secondary(50)],
    ['others that say when to come back', plain(429, 50)],
    ['a 403 that says when to come back', plain(403, 50)],
  ])('are waited for as long as GitHub says: %s', async (_name, reply) => {
    const { github, reader, base, pull } = await openFakePullRequest();
    github.interrupt({ operation: comparison, ...reply, times: 2 });
    const started = performance.now();
    expect(await reader().findMergeBase(base, pull.head)).toBe(base);
    expect(performance.now() - started).toBeGreaterThan(90);
    expect(github.counts()).toEqual({ [comparison]: 3 });
  });

  test('are waited for a minute when GitHub does not say', async () => {
    const { github, reader, base, pull } = await openFakePullRequest();
    github.interrupt({ operation: comparison, status: 429, body: { message: 'Not now.' } });
    const started = performance.now();
    expect(await reader().findMergeBase(base, pull.head)).toBe(base);
    expect(performance.now() - started).toBeGreaterThan(55);
    expect(github.counts()).toEqual({ [comparison]: 2 });
  });

  test.each([secondary(5), plain(429, 5)])('are not waited for a third time', async (reply) => {
    const { github, reader, base } = await openFakePullRequest();
    github.interrupt({ operation: comparison, ...reply, times: 9 });
    await expect(reader().findMergeBase(base, base)).rejects.toThrow(
      /: the rate limit of the token is reached for 5 seconds\. Run again after that\.$/,
    );
    expect(github.counts()).toEqual({ [comparison]: 3 });
  });

  test.each([
    { type: 'RATE_LIMITED', message: 'API rate limit exceeded' },
    // As GitHub writes it since 2025.
    { type: 'RATE_LIMIT', code: 'graphql_rate_limit', message: 'API rate limit already exceeded' },
  ])('of GraphQL come with status 200: $type', async (error) => {
    const opened = await openFakePullRequest();
    const limited = { body: { errors: [error] } };
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2114380800' };
    opened.github.interrupt({ operation: query, ...limited, headers });
    expect((await failure(opened)).message).toContain(
      'the rate limit of the token is reached until 00:00 UTC.',
    );
    expect(opened.github.counts()).toEqual({ [query]: 1 });
  });

  test('of GraphQL that are secondary ones come with status 200 too, and are waited for', async () => {
    const opened = await openFakePullRequest();
    const body = { errors: [{ message: 'You have exceeded a secondary rate limit. Please wait.' }] };
    opened.github.interrupt({ operation: query, headers: { 'retry-after': '50' }, body });
    expect(await opened.reader().readPosition(0)).toMatchObject({ state: 'open' });
    expect(opened.github.counts()).toEqual({ [query]: 2 });
  });

  test.each([
    ['more than a minute', secondary(61), 'for 61 seconds'],
    ['more than a minute, in other words', plain(429, 61), 'for 61 seconds'],
    ['until a time that is far away', primary, 'until 00:00 UTC'],
  ])('are not waited for when it takes %s', async (_name, reply, until) => {
    const opened = await openFakePullRequest();
    const { github, reader, base } = opened;
    github.interrupt({ operation: comparison, ...reply, times: 9 });
    github.interrupt({ operation: query, ...reply, times: 9 });
    const merging = reader().findMergeBase(base, base);
    await expect(merging).rejects.toThrow(`the rate limit of the token is reached ${until}.`);
    await expect(merging).rejects.toBeInstanceOf(WorldError);
    expect((await failure(opened)).message).toContain(`the rate limit of the token is reached ${until}.`);
    expect(github.counts()).toEqual({ [comparison]: 1, [query]: 1 });
  });
});

test('a token that is not valid is an error of the user', async () => {
  const opened = await openFakePullRequest();
  const error = await failure(opened, { token: 'ghs_wrong' });
  expect(error).toBeInstanceOf(UserError);
  expect(error).not.toBeInstanceOf(MissingPermission);
  expect(error.message).toBe(
    'GitHub could not read pull request #1 again (401, request FAKE:1): the token is not valid. Check the input github-token.',
  );
  expect(JSON.stringify(error)).not.toContain('ghs_wrong');
});

test('an Enterprise server has other addresses', async () => {
  const { github, reader, base, pull } = await openFakePullRequest({ isEnterprise: true });
  expect(github.apiUrl).toMatch(/\/api\/v3$/);
  expect(await reader().read(policyLocation)).toMatchObject({ head: pull.head });
  expect(await reader().findMergeBase(base, pull.head)).toBe(base);
  expect(github.calls.map(({ path }) => path)).toEqual([
    '/api/graphql',
    `/api/v3/repos/acme/crm/compare/${base}...${pull.head}`,
  ]);
});

test('requests are not spaced out: a run sends only a few', async () => {
  const { reader } = await openFakePullRequest();
  // One pause would take longer than a test may.
  const opened = reader({ secondMilliseconds: 60_000 });
  for (let count = 1; count <= 5; count++) expect(await opened.readPosition(0)).toBeDefined();
});
