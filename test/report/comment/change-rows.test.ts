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
