import type { FaultRule } from '../../src/sandbox/faults.ts';
import type { SeedApp, SeedType } from '../../src/sandbox/seed.ts';

/** Something that goes wrong when connectors are pushed by a machine. */
export interface Trap {
  /** The first column of the table. */
  readonly name: string;
  /** What is committed on `main`. */
  readonly files: Readonly<Record<string, string>>;
  /** What is live before. */
  readonly app: Partial<SeedApp>;
  readonly types?: readonly SeedType[];
  readonly faults?: readonly FaultRule[];
  /** What the user adds to `base44 connectors push --yes`, and to `connector-guard push`. */
  readonly base44Words: readonly string[];
  readonly ourWords: readonly string[];
}

const dana = 'dana@acme.com';
const policy = {
  '.github/connector-policy.jsonc': JSON.stringify({
    version: 1,
    connectors: { slack: { allow: ['*'] }, notion: {}, stripe: {} },
    removals: 'allow',
  }),
};
const config = { 'base44/config.jsonc': '{}' };

function fileOf(type: string, ...scopes: readonly string[]): Readonly<Record<string, string>> {
  return { [`base44/connectors/${type}.jsonc`]: JSON.stringify({ type, scopes }) };
}

const added = ['users:read', 'users:read.email'];
const slack = { type: 'slack', scopes: ['chat:write', ...added], madeBy: dana };
const notion = { type: 'notion', scopes: [], madeBy: dana };
const inSync = { ...policy, ...config, ...fileOf('slack', 'chat:write'), ...fileOf('notion') };
const live = [slack, notion];

/** Where the app's connectors are: without it, `BASE44_APP_ID` makes Base44's tool look into `./connectors`. */
const rightFolder = { base44Words: ['--dir', 'base44/connectors'], ourWords: [] };

/** Every line of the table, in its order. */
export const traps: readonly Trap[] = [
  {
    name: 'the app id is set, and it runs at the root of the repository; nothing has changed',
    files: { ...inSync, ...fileOf('stripe') },
    app: { connections: live, stripe: 'live' },
    base44Words: [],
    ourWords: [],
  },
  {
    name: 'the folder is misspelt',
    files: inSync,
    app: { connections: live },
    base44Words: ['--dir', 'base44/conectors'],
    ourWords: ['--app', 'bas44'],
  },
  {
    name: 'a file was moved into a sub-folder',
    files: {
      ...policy,
      ...config,
      ...fileOf('notion'),
      'base44/connectors/chat/slack.jsonc': JSON.stringify({ type: 'slack', scopes: ['chat:write'] }),
    },
    app: { connections: live },
    ...rightFolder,
  },
  {
    name: 'one connector fails',
    files: { ...inSync, ...fileOf('slack', 'chat:write', 'channels:read') },
    app: { connections: live },
    faults: [
      { method: 'PUT', path: 'integrations/slack', times: 'always', fault: { kind: 'status', status: 422 } },
    ],
    ...rightFolder,
  },
  {
    name: 'a new connector needs a sign-in',
    files: inSync,
    app: { connections: [notion] },
    ...rightFolder,
  },
  {
    name: 'a colleague made the connection',
    files: inSync,
    app: { connections: [{ ...slack, madeBy: 'lee@acme.com' }, notion] },
    ...rightFolder,
  },
  {
    name: 'Base44 drops a scope',
    files: { ...inSync, ...fileOf('slack', 'chat:write', 'channels:read') },
    app: { connections: live },
    types: [{ type: 'slack', allowed: ['chat:write'] }],
    ...rightFolder,
  },
  {
    name: 'a scope is taken out of a file, and the app keeps it until somebody signs in again',
    files: inSync,
    app: { connections: [{ ...slack, scopes: ['chat:write', 'channels:history', ...added] }, notion] },
    ...rightFolder,
  },
];
