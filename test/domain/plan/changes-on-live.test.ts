import { expect, test } from 'vitest';
import type { ConnectorChange } from '../../../src/domain/diff/scope-diff.ts';
import { changesOnLive } from '../../../src/domain/plan/changes-on-live.ts';
import { connection, liveApp, planFor } from '../../support/plans.ts';

test('what a plan brings is judged like a change of files, and what it leaves alone is none', () => {
  const plan = planFor(
    {
      gmail: ['https://www.googleapis.com/auth/gmail.send'],
      hubspot: ['crm.objects.deals.read', 'oauth'],
      linear: ['read'],
      linkedin: ['openid'],
      slack: ['chat:write', 'files:read'],
      stripe: [],
      tiktok: ['user.info.basic'],
    },
    liveApp(
      [
        connection('hubspot', ['oauth', 'tickets']),
        connection('linear', ['read'], { state: 'expired' }),
        connection('linkedin', ['openid'], { state: 'unknown' }),
        connection('notion', []),
        connection('slack', ['chat:write', 'files:read', 'admin']),
        connection('tiktok', ['user.info.basic']),
      ],
      'absent',
    ),
    { rulings: new Map([['notion', { kind: 'deleted', permission: 'approved' }]]) },
  );
  const send = 'https://www.googleapis.com/auth/gmail.send';
  const deals = 'crm.objects.deals.read';
  expect(changesOnLive(plan)).toEqual([
    change('gmail', 'added', { added: [send] }),
    change('hubspot', 'changed', { added: [deals], removed: ['tickets'], kept: ['oauth'] }),
    change('linear', 'added', { added: ['read'] }),
    change('slack', 'changed', { removed: ['admin'], kept: ['chat:write', 'files:read'] }),
    change('stripe', 'added', { needsConsent: 'no' }),
  ]);
});

/** A change in which all that comes is an increase. */
function change(
  connector: string,
  kind: ConnectorChange['change'],
  more: Partial<ConnectorChange>,
): ConnectorChange {
  const { added = [] } = more;
  return {
    connector,
    change: kind,
    added,
    removed: [],
    kept: [],
    increase: added,
    needsConsent: 'yes',
    ...more,
  };
}
