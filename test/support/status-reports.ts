import type { Report } from '../../src/report/report.ts';
import { hostileTexts } from './hostile-texts.ts';
import { connectorFile } from './memory-tree.ts';
import { connection, liveApp } from './plans.ts';
import { policyFile } from './policies.ts';
import { production, statusOf } from './status-tree.ts';

const folder = 'base44/connectors';
const google = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const types = ['slack', 'gmail', 'googlecalendar', 'outlook', 'notion', 'databricks', 'stripe', 'hubspot'];

/** A look at a live app with something of everything. */
export function fullStatus(): Promise<Report> {
  const declared = {
    slack: ['chat:write'],
    googlecalendar: [google('calendar.readonly'), google('calendar.events')],
    gmail: [google('gmail.send'), google('made.up')],
    outlook: ['Mail.Read'],
    notion: [],
    databricks: ['sql'],
    stripe: [],
    hubspot: ['tickets'],
  };
  const files = Object.entries(declared).map(([type, scopes]) => [
    `${folder}/${type}.jsonc`,
    connectorFile(type, scopes),
  ]);
  const policy = policyFile({
    connectors: {
      ...Object.fromEntries(types.map((type) => [type, { allow: ['*'] }])),
      hubspot: { review: ['tickets'] },
    },
    consent: { googlecalendar: { who: ['@dana'], signInAs: 'ops@acme.com', connectedBy: '*@acme.com' } },
  });
  const live = liveApp(
    [
      connection('slack', ['chat:write', 'channels:history']),
      connection('googlecalendar', [google('calendar.readonly')]),
      connection('outlook', ['Mail.Read'], { state: 'expired' }),
      connection('notion', null),
      connection('tiktok', ['user.info.basic']),
      connection('airtable', ['data.records:read']),
      connection('linear', ['read']),
      connection('Slack', []),
    ],
    'sandbox',
  );
  return statusOf(
    { ...policy, ...Object.fromEntries(files) },
    {
      live: { [production.appId]: live },
      rulings: {
        tiktok: { kind: 'deleted', permission: 'approved' },
        airtable: { kind: 'deleted', permission: 'not-approved' },
        linear: { kind: 'never-declared' },
      },
      missing: () => 'no-approval',
    },
  );
}

/** Looks at live apps in which everything that comes from Base44, from files or from a policy is hostile. */
export function hostileStatuses(): Promise<readonly Report[]> {
  return Promise.all(
    hostileTexts.map((text) =>
      statusOf(
        {
          ...policyFile({ connectors: {}, consent: { slack: { who: ['@dana'], signInAs: text } } }),
          [`${folder}/slack.jsonc`]: connectorFile('slack', ['chat:write']),
        },
        {
          targets: [{ app: '.', appId: text, branch: text, name: text }],
          live: {
            [text]: liveApp([connection(text, [text], { connectedBy: text }), connection('slack', [text])]),
          },
        },
      ),
    ),
  );
}
