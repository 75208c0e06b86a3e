import { describe, expect, test } from 'vitest';
import type { AppSnapshot } from '../../../src/domain/app/app-snapshot.ts';
import { parseConnector } from '../../../src/domain/connector/parse-connector.ts';
import { adoptLive } from '../../../src/domain/init/adopt-live.ts';
import type { LiveConnection, StripeState } from '../../../src/domain/live/live-app.ts';
import { connectorFile } from '../../support/memory-tree.ts';

const folder = 'base44/connectors';
const empty: AppSnapshot = {
  ...{ app: '.', connectorsDir: folder, connectors: [], unread: [], findings: [], usable: true },
};

/** An app that declares connectors of these types, and has files of those that cannot be read. */
function declaring(types: readonly string[], unread: readonly (string | undefined)[] = []): AppSnapshot {
  const connectors = types.flatMap((type) => {
    const text = new TextEncoder().encode(connectorFile(type, []));
    return parseConnector(text, `${folder}/${type}.jsonc`).connector ?? [];
  });
  return { ...empty, connectors, unread: unread.map((type, index) => ({ path: `${index}.jsonc`, type })) };
}

const live = (type: string, rest: Partial<LiveConnection> = {}): LiveConnection => ({
  ...{ type, state: 'active', scopes: [], connectedBy: null },
  ...rest,
});

/** `path scopes` of each file, then `type why` of what has none. */
function adopt(
  connections: readonly LiveConnection[],
  snapshot = empty,
  stripe: StripeState | 'not-read' = 'absent',
): readonly string[] {
  const { adopted, notAdopted } = adoptLive({ connections, stripe }, snapshot, folder);
  return [
    ...adopted.map(({ path, scopes }) => `${path} ${scopes.join(' ')}`.trim()),
    ...notAdopted.map(({ type, why }) => `${type} ${why}`),
  ];
}

test('a connector that no file declares gets one, with what it has', () => {
  const { adopted } = adoptLive(
    { connections: [live('slack', { scopes: ['chat:write', 'channels:read'] })], stripe: 'absent' },
    empty,
    'apps/crm/connectors',
  );
  expect(adopted).toEqual([
    {
      type: 'slack',
      scopes: ['channels:read', 'chat:write'],
      path: 'apps/crm/connectors/slack.jsonc',
      text: '{\n  "type": "slack",\n  "scopes": [\n    "channels:read",\n    "chat:write"\n  ]\n}\n',
    },
  ]);
});

test('they stand by type, those that have a file and those that have none', () => {
  const gone = { state: 'disconnected' } as const;
  expect(
    adopt([live('slack'), live('tiktok', gone), live('hubspot'), live('linkedin', gone)], empty, 'sandbox'),
  ).toEqual([
    `${folder}/hubspot.jsonc`,
    `${folder}/slack.jsonc`,
    `${folder}/stripe.jsonc`,
    'linkedin not-active',
    'tiktok not-active',
  ]);
});

describe('what has a file is left alone', () => {
  test('that declares it', () => {
    expect(adopt([live('slack'), live('hubspot')], declaring(['slack']))).toEqual([
      `${folder}/hubspot.jsonc`,
    ]);
  });

  test('that cannot be read and names it, in whatever case', () => {
    expect(adopt([live('slack'), live('HubSpot')], declaring([], ['Slack', 'hubspot', undefined]))).toEqual(
      [],
    );
  });

  test('and Stripe, which is in no list', () => {
    expect(adopt([], declaring(['stripe']), 'live')).toEqual([]);
  });
});

test.each([
  ['sandbox', [`${folder}/stripe.jsonc`]],
  ['live', [`${folder}/stripe.jsonc`]],
  ['absent', []],
  ['unknown', []],
  ['not-read', []],
] as const)('Stripe that is %s', (stripe, expected) => {
  expect(adopt([], empty, stripe)).toEqual(expected);
});

describe('scopes', () => {
  test.each<[string, LiveConnection, readonly string[]]>([
    [
      'that Base44 adds by itself, and that keep a connection alive, are not asked for',
      live('googlecalendar', {
        scopes: ['openid', 'email', 'offline_access', 'https://www.googleapis.com/auth/calendar'],
      }),
      [`${folder}/googlecalendar.jsonc https://www.googleapis.com/auth/calendar`],
    ],
    [
      'of a service that has none do not count, even where they are not known',
      live('notion', { scopes: null }),
      [`${folder}/notion.jsonc`],
    ],
    ['that are not known cannot be declared', live('slack', { scopes: null }), ['slack scopes-unknown']],
    [
      'that no file could declare keep the file from being written',
      live('slack', { scopes: ['a\u202eb'] }),
      ['slack malformed'],
    ],
    [
      'of a connection that has expired say nothing',
      live('slack', { state: 'expired' }),
      ['slack not-active'],
    ],
    ['of a state that is not known say nothing', live('slack', { state: 'unknown' }), ['slack not-active']],
  ])('%s', (_name, connection, expected) => {
    expect(adopt([connection])).toEqual(expected);
  });
});
