import type { ApprovalVerdict } from '../../src/domain/approval/approval-verdict.ts';
import { connectorKey, scopeKey } from '../../src/domain/approval/keys.ts';
import { statusOf } from '../../src/domain/consent/memory.ts';
import type { Note } from '../../src/domain/consent/notes.ts';
import { digestOf } from '../../src/domain/digest.ts';
import type { FileSight } from '../../src/domain/file-sight.ts';
import { startOfFile } from '../../src/domain/finding.ts';
import type { ConsentRules } from '../../src/domain/policy/policy.ts';
import type { MergedSubject } from '../../src/report/comment/after-merge.ts';
import type { CommentSubject } from '../../src/report/comment/subject.ts';
import type { IssueSubject } from '../../src/report/issue/subject.ts';
import type { Report } from '../../src/report/report.ts';
import { toReportPlan } from '../../src/report/report-plan.ts';
import { checkTree } from './check-tree.ts';
import { decidedApps, subjectOf } from './comment-subject.ts';
import { live, pending, remark, said, settled } from './consent-story.ts';
import { harmless } from './hostile-texts.ts';
import { connectorFile, type MemoryEntry } from './memory-tree.ts';
import { connection, planFor } from './plans.ts';
import { policyFile, policyOf } from './policies.ts';

const folder = `${harmless}/base44/connectors`;
const policy = {
  connectors: {
    [harmless]: { allow: ['fine'], review: ['x.*'], deny: [harmless] },
    slack: { allow: ['chat:write'] },
  },
  removals: 'review',
  approvals: { reviewers: ['@lee'], count: 1 },
  consent: { [harmless]: { who: ['@dana'], signInAs: harmless, connectedBy: '*@acme.com' } },
  exceptions: [
    {
      app: harmless,
      connector: harmless,
      scope: 'x.old',
      reason: harmless,
      owner: '@lee',
      expires: '2026-11-01',
    },
  ],
};

const base: Readonly<Record<string, MemoryEntry>> = {
  ...policyFile(policy),
  [`${folder}/${harmless}.jsonc`]: connectorFile(harmless, ['fine', 'x.gone']),
  [`${folder}/hubspot.jsonc`]: connectorFile('hubspot', [harmless]),
  [`${folder}/notion.jsonc`]: `{"type": "notion", "scopes": [], "${harmless}": 1}`,
  'other/base44/config.jsonc': '{}',
};

/** A report on files in which every text of their author is harmless. */
export async function harmlessReport(): Promise<Report> {
  const report = await checkTree(
    {
      ...base,
      [`${folder}/${harmless}.jsonc`]: connectorFile(harmless, [harmless, 'x.new', 'x.y']),
      [`${folder}/hubspot.jsonc`]: { kind: 'symlink' },
      [`${folder}/slack.jsonc`]: `{"type": "slack", "scopes": ["chat:write", "${harmless}", "${harmless}"], "${harmless}": 1}`,
      [`${folder}/${harmless}2.jsonc`]: `{"type": "${harmless}", "scopes": ["${harmless}"]}`,
      [`${folder}/sub/${harmless}.json`]: '{}',
      'other/base44/config.jsonc': `{"connectorsDir": "../../${harmless}"}`,
    },
    { base },
  );
  const plan = planFor(
    { [harmless]: [harmless, 'x.new'], slack: ['chat:write'] },
    [connection(harmless, [harmless, 'x.gone']), connection(`${harmless}.live`, [harmless])],
    { appId: harmless, target: harmless },
  );
  const [first, ...others] = report.apps;
  if (first === undefined) throw new Error('There is no app.');
  const waiting = {
    connector: harmless,
    missing: [harmless],
    excess: [harmless],
    reason: 'consent',
  } as const;
  return {
    ...report,
    apps: [
      {
        ...first,
        target: { name: harmless, appId: harmless, branch: harmless },
        plan: toReportPlan(plan, `sha256:${'0'.repeat(64)}`, {
          trust: 'enforced',
          consent: policyOf(policy).consent,
          againstPolicy: [{ connector: `${harmless}.live`, scopes: [harmless] }],
        }),
        pending: [waiting],
        dropped: [{ connector: harmless, scopes: [harmless] }],
        approvals: [
          {
            connector: harmless,
            scope: harmless,
            change: 'added',
            state: 'waiting',
            required: 2,
            approvedBy: [{ login: harmless, commit: 'a'.repeat(40) }],
          },
        ],
      },
      ...others,
    ],
  };
}

const who = { login: harmless, as: harmless };
const commit = 'a'.repeat(40);

const waitingApprovals: ApprovalVerdict = {
  kind: 'waiting',
  missing: 1,
  keys: [
    {
      kind: 'waiting',
      key: scopeKey(harmless, harmless, harmless),
      approvedBy: [{ ...who, commit }],
      notCovered: [{ login: harmless, commit, reason: 'not-in-diff' }],
      missing: 1,
      candidates: [harmless],
      hasEnoughCandidates: false,
    },
    {
      kind: 'waiting',
      key: connectorKey(harmless, harmless, '-'),
      approvedBy: [],
      notCovered: [],
      missing: 1,
      candidates: [harmless],
      hasEnoughCandidates: true,
    },
  ],
  required: { total: 2, byPolicy: 1, doubts: [{ kind: 'unknown-author', commits: [commit] }] },
  notCounted: [
    { login: harmless, position: 'approves', why: { kind: 'pr-author' } },
    { login: harmless, position: 'approves', why: { kind: 'co-author', commit } },
    { login: harmless, position: 'approves', why: { kind: 'unknown-reviewer', entries: [harmless] } },
  ],
  unreadableTeams: [harmless],
};

/** What a comment on a pull request is about: one that fails, and one that waits for an approval. */
export async function harmlessComments(): Promise<readonly CommentSubject[]> {
  const report = await harmlessReport();
  const changes = Object.fromEntries(report.apps.map((app) => [app.app, app.changes]));
  const [finding] = report.apps.flatMap((app) => app.findings.filter(({ scope }) => scope === harmless));
  if (finding === undefined) throw new Error('There is no finding about a scope.');
  const fix = { replacement: harmless, message: `Write "${harmless}".` };
  const findings = [...report.findings, { ...finding, preexisting: false, fix }];
  const given: Partial<CommentSubject> = {
    apps: decidedApps(changes, policyOf(policy)),
    policy: policyOf(policy),
    policyAt: { branch: harmless, commit },
    baseBranch: harmless,
    stillUsed: [
      {
        app: harmless,
        connector: 'hubspot',
        mentions: [{ path: `${harmless}/base44/functions/${harmless}.ts`, line: 1 }],
      },
    ],
    sights: new Map<string, FileSight>([
      ...report.apps.flatMap((app) =>
        app.findings.map(({ path }) => [path, { commit, hasSameLines: true }] as const),
      ),
      [`${harmless}/base44/functions/${harmless}.ts`, { commit, hasSameLines: false }] as const,
    ]),
  };
  return [
    subjectOf(
      { ...report, outcome: 'failed', reason: 'findings', findings },
      { ...given, policyChange: 'edited' },
    ),
    subjectOf(
      { ...report, outcome: 'approval-required', reason: 'no-approval', findings },
      { ...given, approvals: waitingApprovals, policyChange: 'removed' },
    ),
    subjectOf({ ...report, outcome: 'error', reason: 'unusable-policy', findings }, given),
    subjectOf({ ...report, outcome: 'passed', reason: 'approved', trust: 'advisory' }, given),
  ];
}

/** What the comment is about once the pull request is merged. */
export const harmlessMerge: MergedSubject = {
  target: harmless,
  connectors: (['live', 'removed', 'waiting'] as const)
    .map((kind) => ({
      connector: harmless,
      app: harmless,
      result: { kind } as MergedSubject['connectors'][number]['result'],
    }))
    .concat(
      { connector: harmless, app: 'other', result: { kind: 'excess', scopes: [harmless, harmless] } },
      { connector: 'slack', app: harmless, result: { kind: 'held', message: `It is not "${harmless}".` } },
      {
        connector: 'slack',
        app: harmless,
        result: { kind: 'failed', message: `Base44 says "${harmless}".` },
      },
    ),
  issue: 131,
  waits: true,
  commit,
  runUrl: 'https://github.com/acme/crm/actions/runs/1',
  pushedAt: '2026-11-23T10:00:00Z',
};

const calendar = {
  connector: 'googlecalendar',
  missing: [harmless],
  excess: [harmless],
  reason: 'consent',
} as const;

/** What a tracking issue is told, one of each kind. */
export const harmlessNotes: readonly Note[] = [
  { kind: 'granted', connector: harmless, connectedBy: harmless, excess: [harmless] },
  { kind: 'partial', connector: harmless, missing: [harmless] },
  { kind: 'wrong-account', connector: harmless, connectedBy: harmless },
  { kind: 'ended', connector: harmless },
  { kind: 'asked', connector: harmless, pending: calendar },
  { kind: 'changed', connector: harmless },
  { kind: 'withdrawn', connector: harmless },
  { kind: 'held', connector: harmless, message: `It is "${harmless}".` },
  { kind: 'unclear', connector: harmless, message: `It is "${harmless}".` },
  {
    kind: 'remark',
    remark: { kind: 'drift', connector: harmless, scopes: [harmless], message: `Holds "${harmless}".` },
  },
  { kind: 'closed-too-early', closedBy: harmless, pending: [calendar, { ...calendar, connector: harmless }] },
  { kind: 'token-refused', message: `Base44 says "${harmless}".` },
  { kind: 'reminder', since: '2026-11-09T10:44:00Z', pending: [{ ...calendar, connector: harmless }] },
];

/** A tracking issue with a connector in each state, like one that a person would read. */
export function harmlessIssue(like: IssueSubject): IssueSubject {
  const account = { connectedBy: harmless };
  const given = {
    declared: [harmless],
    missing: [harmless],
    excess: [harmless],
    granted: [harmless],
    ...account,
  };
  const readings = [
    pending(harmless, 'consent', given),
    pending('slack', 'wrong-account', { missing: [], ...account }),
    pending('gmail', 'partial-consent', given),
    { ...settled('notion', [harmless]), ...account },
    said('unclear', `${harmless}1`, `It is "${harmless}".`),
    said('held', `${harmless}2`, `It is "${harmless}".`),
  ];
  const connectors = new Map(
    readings.map((one) => [
      one.connector,
      { status: statusOf(one), digest: digestOf(one.declared), requestedAt: null, before: null },
    ]),
  );
  const remarks = (['drift', 'against-policy', 'exception-ending'] as const).map((kind) =>
    remark(kind, harmless, `has "${harmless}".`),
  );
  const rules = { range: startOfFile, who: [harmless], signInAs: harmless, connectedBy: harmless };
  return {
    ...like,
    target: { app: harmless, appId: like.target.appId, name: harmless },
    appName: harmless,
    reading: live(readings, remarks),
    declaredAt: { branch: harmless, commit },
    memory: { ...like.memory, connectors, origin: { pull: 1, author: harmless, approvedBy: [harmless] } },
    consent: new Map(
      [harmless, 'slack'].map((type) => [type, { type, ...rules } as unknown as ConsentRules]),
    ),
    mentioned: [harmless],
  };
}
