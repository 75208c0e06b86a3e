import { decideChange } from '../../src/domain/decisions.ts';
import type { ConnectorChange } from '../../src/domain/diff/scope-diff.ts';
import type { Policy } from '../../src/domain/policy/policy.ts';
import type { CommentSubject } from '../../src/report/comment/subject.ts';
import type { Report } from '../../src/report/report.ts';
import { testDay } from './check-tree.ts';

/** What a comment is about, for a report; a test says what else it is about. */
export function subjectOf(report: Report, given: Partial<CommentSubject> = {}): CommentSubject {
  return {
    report,
    apps: report.apps.map(({ app, changes }) => ({ app, changes, decisions: undefined })),
    approvals: { kind: 'nothing-needed' },
    policy: undefined,
    mistakenPolicy: undefined,
    policyAt: { branch: 'main', commit: 'c'.repeat(40) },
    policyChange: 'none',
    policyVerdicts: undefined,
    isEnforced: true,
    baseBranch: 'main',
    head: 'a'.repeat(40),
    stillUsed: [],
    sights: new Map(),
    repositoryUrl: 'https://github.com/acme/crm',
    ...given,
  };
}

/** The apps of a comment's subject, with what a policy says about each change. */
export function decidedApps(
  changesByApp: Readonly<Record<string, readonly ConnectorChange[]>>,
  policy: Policy,
): CommentSubject['apps'] {
  return Object.entries(changesByApp).map(([app, changes]) => ({
    app,
    changes,
    decisions: changes.map((change) => decideChange(change, { policy, app, today: testDay })),
  }));
}
