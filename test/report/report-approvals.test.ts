import { describe, expect, test } from 'vitest';
import type { ApprovalCase } from '../../src/domain/approval/evaluate-approvals.ts';
import { evaluateApprovals } from '../../src/domain/approval/evaluate-approvals.ts';
import { scopeKey } from '../../src/domain/approval/keys.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { approvalsOfApp } from '../../src/report/report-approvals.ts';
import { approvalCase, keysSeen, removal, reviews, write } from '../support/approvals.ts';
import { checkTree } from '../support/check-tree.ts';
import { publishedSchema } from '../support/json-schema.ts';

const validate = publishedSchema('report');
const elsewhere = scopeKey('apps/shop', 'slack', 'chat:write');
const loosening = { kind: 'policy', loosening: 'x' } as const;
const needed = [write, removal, elsewhere, loosening];

/** A report about one app, `apps/crm`, with what the reviews say. */
async function reportWith(about: Partial<ApprovalCase>): Promise<Report> {
  const approvals = evaluateApprovals(approvalCase({ needed, ...about }));
  const report = await checkTree({ 'apps/crm/base44/config.jsonc': '{}' });
  return {
    ...report,
    apps: report.apps.map((app) => ({ ...app, approvals: approvalsOfApp(app.app, approvals) })),
  };
}

const keysByCommit = keysSeen({ head: [write, removal, elsewhere, loosening], early: [removal] });

describe('a report lists what the reviews say about an app', () => {
  test('key by key, without those of other apps and of the policy', async () => {
    const report = await reportWith({
      reviews: reviews('lee approved early', 'sam commented'),
      keysByCommit,
    });
    expect(report.apps[0]?.approvals).toEqual([
      {
        connector: 'hubspot',
        scope: null,
        change: 'removed',
        state: 'approved',
        required: 1,
        approvedBy: [{ login: 'lee', commit: 'early' }],
      },
      {
        connector: 'slack',
        scope: 'chat:write',
        change: 'added',
        state: 'waiting',
        required: 1,
        approvedBy: [],
      },
    ]);
    expect(validate(report)).toEqual([]);
    expect(renderMarkdown(report)).toContain(
      [
        '**Approvals**',
        '',
        '- **HubSpot** is removed: ✅ approved, 1 of 1 by `lee`',
        '- **Slack User** gets `chat:write`: ⏳ waiting, 0 of 1',
      ].join('\n'),
    );
  });

  test('also when somebody requests changes, and when nobody can approve', async () => {
    const blocked = await reportWith({ reviews: reviews('lee changes-requested'), keysByCommit });
    expect(blocked.apps[0]?.approvals.map(({ state }) => state)).toEqual(['blocked', 'blocked']);
    expect(validate(blocked)).toEqual([]);
    const nobody = await reportWith({ approvals: undefined });
    expect(nobody.apps[0]?.approvals).toMatchObject([
      { state: 'nobody-can-approve', required: null, approvedBy: [] },
      { state: 'nobody-can-approve', required: null, approvedBy: [] },
    ]);
    expect(validate(nobody)).toEqual([]);
    expect(renderMarkdown(nobody)).toContain('is removed: ❌ the policy names nobody who may approve\n');
  });
});
