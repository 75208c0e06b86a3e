import type { Report } from '../../src/report/report.ts';
import { checkTree } from './check-tree.ts';
import { hostileTexts } from './hostile-texts.ts';
import { connectorFile, type MemoryEntry } from './memory-tree.ts';
import { policyFile } from './policies.ts';

const folder = 'base44/connectors';

/** What the full report is judged by: two scopes that are not allowed, an approval, an old exception. */
const policy = policyFile({
  connectors: {
    gmail: { allow: ['access:write'], review: ['*gmail.send'] },
    slackbot: { allow: ['chat:write'] },
    notion: {},
    tiktok: { allow: ['user.info.basic'] },
    hubspot: { allow: ['crm.objects.contacts.read'], deny: ['tickets'] },
  },
  removals: 'allow',
  approvals: { reviewers: ['@lee'] },
  exceptions: [
    {
      app: 'apps/crm',
      connector: 'slackbot',
      scope: 'users:read',
      reason: 'migration',
      owner: '@lee',
      expires: '2026-11-01',
    },
  ],
});

/** A report with something of everything: findings new and old, changes of each kind, two apps. */
export function fullReport(): Promise<Report> {
  const old = '{"type": "notion", "scopes": [], "owner": "@lee"}\n';
  return checkTree(
    {
      ...policy,
      [`apps/crm/${folder}/gmail.jsonc`]: connectorFile('gmail', [
        'https://www.googleapis.com/auth/gmail.send',
      ]),
      [`apps/crm/${folder}/slackbot.jsonc`]: connectorFile('slackbot', [
        'chat:write',
        'chat:write',
        'channels:read',
      ]),
      [`apps/crm/${folder}/notion.jsonc`]: old,
      [`apps/shop/${folder}/tiktok.jsonc`]: '{\n  "type": "tiktok",\n  "scopes": "user.info.basic"\n}\n',
      [`apps/shop/${folder}/hubspot.jsonc`]: connectorFile('hubspot', [
        'crm.objects.contacts.read',
        'tickets',
      ]),
    },
    {
      base: {
        ...policy,
        [`apps/crm/${folder}/slack.jsonc`]: connectorFile('slack', ['chat:write']),
        [`apps/crm/${folder}/googledrive.jsonc`]: connectorFile('googledrive', [
          'https://www.googleapis.com/auth/drive',
        ]),
        [`apps/crm/${folder}/notion.jsonc`]: old,
        [`apps/shop/${folder}/hubspot.jsonc`]: connectorFile('hubspot', [
          'crm.objects.contacts.read',
          'crm.lists.read',
        ]),
      },
    },
  );
}

/** Reports in which every text that can come from a file is hostile: names, paths, types, keys and scopes. */
export async function hostileReports(): Promise<readonly Report[]> {
  return Promise.all(hostileTexts.map(hostileReport));
}

/** The report on files in which every text is this one. */
export function hostileReport(text: string): Promise<Report> {
  const name = text.replaceAll('/', '_');
  const files: Record<string, MemoryEntry> = {
    ...policyFile({ connectors: { [text]: { allow: [text] } }, removals: text, [text]: text }),
    [`${name}/${folder}/${name}.jsonc`]: JSON.stringify({ type: text, scopes: [text], [text]: text }),
    [`${name}/${folder}/sub/${name}.json`]: '',
    [`${name}/${folder}/a.jsonc`]: JSON.stringify({ type: 'custom', scopes: [], [text]: 1 }),
    [`${name}/${folder}/b.jsonc`]: `{${text}`,
    [`${name}/base44/config.jsonc`]: '{}',
    [`x/base44/config.jsonc`]: JSON.stringify({ connectorsDir: `../../${text}` }),
  };
  return checkTree(files);
}
