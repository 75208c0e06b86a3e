import { expect, test } from 'vitest';
import { useProxy } from '../../src/action/use-proxy.ts';
import { UserError } from '../../src/ports/errors.ts';

const proxy = 'http://proxy.example:3128';
const here = 'localhost,127.0.0.1,[::1]';

/** What Node is told to use; undefined when it is told nothing. */
function toldBy(environment: Readonly<Record<string, string>>): NodeJS.ProcessEnv | undefined {
  let told: NodeJS.ProcessEnv | undefined;
  const setGlobalProxyFromEnv = (given: NodeJS.ProcessEnv) => {
    told = given;
  };
  useProxy(environment, { setGlobalProxyFromEnv });
  return told;
}

test.each([
  ['no proxy', {}, undefined],
  ['an empty name', { https_proxy: '' }, undefined],
  ['a proxy', { https_proxy: proxy }, { https_proxy: proxy, no_proxy: here }],
  ['in capitals', { HTTP_PROXY: proxy }, { http_proxy: proxy, no_proxy: here }],
  [
    'hosts to leave out, with their subdomains',
    { https_proxy: proxy, no_proxy: 'corp.example, .lab.example,*.x' },
    { https_proxy: proxy, no_proxy: `${here},corp.example,.corp.example,.lab.example,*.x` },
  ],
  ['a Node that has done it', { https_proxy: proxy, NODE_USE_ENV_PROXY: '1' }, undefined],
] as const)('%s', (_name, environment, told) => {
  expect(toldBy(environment)).toEqual(told);
});

test('a Node that cannot do it says so, and what helps', () => {
  expect(() => useProxy({ https_proxy: proxy }, {})).toThrow(UserError);
  expect(() => useProxy({ https_proxy: proxy }, {})).toThrow(/NODE_USE_ENV_PROXY: 1/);
  expect(() => useProxy({}, {})).not.toThrow();
});
