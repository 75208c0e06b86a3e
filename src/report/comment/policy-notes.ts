import type { Verdict } from '../../domain/judge.ts';
import type { PolicySnapshot } from '../../domain/policy/parse-policy.ts';
import { defaultPolicyPath } from '../../domain/policy/policy.ts';
import type { SettledPolicyChange } from '../../domain/policy-change/settle.ts';
import type { RuleId } from '../../domain/rules.ts';
import { codeSpan, messageToMarkdown } from '../inert-markdown.ts';
import { endOf, fitRows } from './fit.ts';
import { describeFailures, freshFindings } from './headline.ts';
import { fileLink, listNames } from './names.ts';
import type { CommentSubject } from './subject.ts';

/** Room for the list, in bytes. */
const roomForPolicy = 4000;

/** What the pull request does to the policy, which policy judged, how both judge, and what gets milder. */
export function policyNotes(subject: CommentSubject): string {
  const { policyAt, policyChange, policyVerdicts, policy, report } = subject;
  const current = codeSpan(endOf(policyAt.branch, 80));
  const isMissing = policy === undefined && policyChange === 'none' && report.policy.source === 'none';
  const notes = [
    policyVerdicts === undefined
      ? ''
      : [whatChanges(subject, current), whatJudges(policyVerdicts, current)].join(' ').trimEnd(),
    policyVerdicts === undefined ? '' : bothVerdicts(policyVerdicts, current),
    isMissing ? whatIsMissing(subject, current) : '',
    policyFindings(subject),
  ];
  return notes.filter((note) => note !== '').join('\n\n');
}

function whatIsMissing({ mistakenPolicy }: CommentSubject, current: string): string {
  const missing = `There is no policy on ${current}, so nothing restricts which scopes an app asks for.`;
  if (mistakenPolicy === undefined) return missing;
  const found = codeSpan(endOf(mistakenPolicy, 80));
  return `${missing} ${found} is not looked at: if it is the policy, rename it to ${codeSpan(defaultPolicyPath)}.`;
}

/** Findings about the repository that have words of their own in the comment. */
const saidElsewhere: readonly RuleId[] = ['policy-missing', 'policy-removed', 'guard-changed'];

const refusals: readonly RuleId[] = [
  'connector-not-allowed',
  'scope-not-allowed',
  'scope-denied',
  'removal-denied',
];

/** How what the policy refuses could come in all the same; empty when it refuses nothing. */
export function policyAdvice(subject: CommentSubject): string {
  const { policy, policyAt, policyVerdicts, report, repositoryUrl } = subject;
  const isRefused = freshFindings(subject).some(
    ({ rule, severity }) => severity === 'error' && refusals.includes(rule),
  );
  if (!isRefused || policy === undefined || report.outcome !== 'failed') return '';
  // Then it has been changed here already, or that is what is wrong.
  const isChangedHere = policyVerdicts?.handling.kind === 'own-pull-request';
  if (isChangedHere || policyVerdicts?.counts === 'proposed') return '';
  const link = fileLink('the policy', { repositoryUrl, commit: policyAt.commit, path: policy.path, line: 1 });
  const mode = policy.policyChanges.value;
  const names = policy.approvals?.reviewers.map(({ text }) => text);
  switch (mode) {
    case 'allow':
      return `Really needed? Change ${link} in this pull request: that counts at once.`;
    case 'approve':
      return names === undefined
        ? ''
        : `Really needed? Change ${link} in this pull request; an approval by ${listNames(names)} then covers both.`;
    case 'separate':
      return names === undefined
        ? ''
        : `Really needed? Change ${link} in a pull request of its own, which ${listNames(names)} can approve.`;
    default:
      return mode satisfies never;
  }
}

function whatChanges({ policyChange }: CommentSubject, current: string): string {
  switch (policyChange) {
    case 'none':
      return '';
    case 'added':
      return `**This pull request adds a policy.** It judges from the moment it is on ${current}.`;
    case 'removed':
      return '**This pull request deletes the policy.** After the merge nothing restricts scopes any more.';
    case 'edited':
      return '**This pull request changes the policy.**';
    default:
      return policyChange satisfies never;
  }
}

function whatJudges(
  { handling, counts, currentPolicy, proposedPolicy }: SettledPolicyChange,
  current: string,
) {
  const isEdit = currentPolicy.kind !== 'missing' && proposedPolicy?.kind !== 'missing';
  switch (handling.kind) {
    case 'current':
      return isEdit ? `The one on ${current} judged; the proposed one counts after the merge.` : '';
    case 'at-once':
      return `The proposed one judged: the one on ${current} lets such a change count at once.`;
    case 'mended':
      return `The one on ${current} cannot be used, so the proposed one judged.`;
    case 'after-approval':
      return counts === 'proposed'
        ? `The reviewers named on ${current} approved what gets milder, so the proposed one judged.`
        : `The one on ${current} judged; the proposed one counts as soon as it is approved.`;
    case 'approval-only':
      return isEdit
        ? `The one on ${current} judged; the proposed one counts after an approval and the merge.`
        : `That needs an approval.`;
    case 'own-pull-request':
      return `The one on ${current} judged, and wants such a change in a pull request of its own.`;
    default:
      return handling satisfies never;
  }
}

/** Empty when there is only one to tell of. */
function bothVerdicts(change: SettledPolicyChange, current: string): string {
  const { currentPolicy, proposedPolicy, current: now, proposed: then } = change;
  if (proposedPolicy === undefined || proposedPolicy.kind === 'missing') return '';
  const before =
    currentPolicy.kind === 'missing' ? 'Without a policy, as now' : `By the policy on ${current}`;
  return `${before}: ${inWords(now, currentPolicy)} · By the policy proposed here: ${inWords(then, proposedPolicy)}`;
}

function inWords(verdict: Verdict | undefined, { kind }: PolicySnapshot): string {
  if (verdict === undefined || kind === 'unusable') return '❌ cannot be used';
  switch (verdict.outcome) {
    case 'failed':
      return `❌ ${describeFailures(freshIn(verdict))}`;
    case 'approval-required':
      return '⏳ needs approval';
    case 'passed':
      return '✅ passes';
    default:
      return '❌ not everything could be judged';
  }
}

function freshIn({ findings, apps }: Verdict) {
  return [...findings, ...apps.flatMap((app) => app.findings)].filter(({ preexisting }) => !preexisting);
}

function policyFindings(subject: CommentSubject): string {
  const about = freshFindings(subject).filter(
    ({ rule, app, severity }) => app === null && severity !== 'error' && !saidElsewhere.includes(rule),
  );
  const { kept, dropped } = fitRows(
    about.map(({ message, line, severity }) => ({
      rank: severity === 'warning' ? 0 : 1,
      text: `- policy, line ${line}: ${messageToMarkdown(message)}`,
    })),
    roomForPolicy,
  );
  return [...kept, ...(dropped === 0 ? [] : [`- … and ${dropped} more`])].join('\n');
}
