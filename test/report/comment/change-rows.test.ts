import { expect, test } from 'vitest';
import { changeRows } from '../../../src/report/comment/change-rows.ts';
import { checkTree } from '../../support/check-tree.ts';
import { decidedApps, subjectOf } from '../../support/comment-subject.ts';
import { connectorFile } from '../../support/memory-tree.ts';
import { policyOf } from '../../support/policies.ts';

test('a scope that an exception allows is shown with its end', async () => {
  const path = 'base44/connectors/slack.jsonc';
  const base = { [path]: connectorFile('slack', ['chat:write']) };
  const report = await checkTree({ [path]: connectorFile('slack', ['chat:write', 'im:history']) }, { base });
  const exception = { app: '.', connector: 'slack', scope: 'im:history', reason: 'x', owner: '@lee' };
  const policy = policyOf({
    connectors: { slack: { allow: ['chat:write'] } },
    exceptions: [{ ...exception, expires: '2026-12-31' }],
  });
  const changes = report.apps.flatMap((app) => app.changes);
  const rows = changeRows(subjectOf(report, { apps: decidedApps({ '.': changes }, policy) }));
  expect(rows.map(({ text }) => text.split(' | ').at(-1))).toEqual([
    '✅ allowed until 2026-12-31, by an exception |',
  ]);
});

test('a Microsoft scope with the address of the API is shown as the scope that it is', async () => {
  const path = 'base44/connectors/outlook.jsonc';
  const base = { [path]: connectorFile('outlook', ['Mail.Read', 'Tasks.Read']) };
  const address = 'https://graph.microsoft.com/';
  const head = { [path]: connectorFile('outlook', [`${address}Mail.Read`, `${address}Contacts.Read`]) };
  const report = await checkTree(head, { base });
  const changes = report.apps.flatMap((app) => app.changes);
  expect(changes.map(({ increase }) => increase)).toEqual([[`${address}Contacts.Read`]]);
  const rows = changeRows(subjectOf(report));
  expect(rows.map(({ text }) => text.split(' | ')[1])).toEqual([
    "view the user's contacts<br><sub>access: read · user-consent</sub>",
    "read all of the user's mail (as before: another scope covers it)<br><sub>access: read · user-consent</sub>",
    "read all of the user's mail (as before: another scope covers it)<br><sub>access: read · user-consent</sub>",
    "no longer view the user's tasks and task lists<br><sub>access: read · user-consent</sub>",
  ]);
});
