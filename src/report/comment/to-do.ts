import { nameOf } from '../../domain/app/tree.ts';
import type { ApprovalVerdict, Explanation } from '../../domain/approval/approval-verdict.ts';
import type { FileSight } from '../../domain/file-sight.ts';
import type { Finding } from '../../domain/finding.ts';
import { printable } from '../../domain/quote.ts';
import { codeSpan, linkCodeSpan, messageToMarkdown } from '../inert-markdown.ts';
import { plural } from '../plural.ts';
import { approvalRemarks, waitsForPolicy } from './approval-remarks.ts';
import { endOf, type Row } from './fit.ts';
import { approvalsOf, freshFindings } from './headline.ts';
import { linkTo, listNames, nameOfConnector, scopeSpan } from './names.ts';
import type { CommentSubject } from './subject.ts';

/** What has to be done before the verdict is green, one thing a row; empty when nothing has. */
export function toDoRows(subject: CommentSubject): readonly Row[] {
  const { outcome } = subject.report;
  if (outcome === 'passed' || outcome === 'not-applicable' || outcome === 'superseded') return [];
  const findings = freshFindings(subject);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const failures = errors.length > 0 || outcome !== 'failed' ? errors : findings.filter(isWarning);
  const toApprove = findings.filter(({ rule }) => rule === 'approval-required');
  return [
    ...failures.map((finding) => ({ rank: 0, text: correction(finding, subject) })),
    ...(toApprove.length === 0 && !waitsForPolicy(subject.approvals)
      ? []
      : [{ rank: 1, text: approval(toApprove, subject) }]),
  ];
}

function isWarning({ severity, rule }: Finding): boolean {
  return severity === 'warning' && rule !== 'approval-required';
}

function correction(finding: Finding, subject: CommentSubject): string {
  const { repositoryUrl, apps } = subject;
  const { connector, path, line, message } = finding;
  const file = apps.length > 1 ? path : nameOf(path);
  const text = `${linkCodeSpan(endOf(file, 60))}, line ${line}`;
  const link = linkTo(text, { repositoryUrl, path, line, sight: sightOf(path, subject) });
  const where = connector === undefined ? link : `**${nameOfConnector(connector)}** (${link})`;
  return `1. ${where}: ${messageToMarkdown(message)}${fixOf(finding)}`;
}

/** A policy that the pull request leaves as it is was read on its own branch. */
function sightOf(
  path: string,
  { policyAt, policyChange, report, sights }: CommentSubject,
): FileSight | undefined {
  const isPolicyAtTip = policyChange === 'none' && path === report.policy.path;
  return isPolicyAtTip ? { commit: policyAt.commit, hasSameLines: true } : sights.get(path);
}

/** The one line to change, as a diff. The finding is about a JSON string, so that its text is known. */
function fixOf({ fix, scope }: Finding): string {
  if (fix === undefined || scope === undefined) return '';
  const lines = [`-    ${JSON.stringify(scope)}`, `+    ${JSON.stringify(fix.replacement)}`].map(printable);
  const runs = lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(2, ...runs) + 1);
  return ['', `${fence}diff`, ...lines, fence].join('\n   ');
}

/** A pull request does not appoint its own reviewers, so that a proposed policy may name some in vain. */
function nobodyToAsk({ policyAt, policyVerdicts }: CommentSubject): string {
  return policyVerdicts?.counts === 'proposed'
    ? `, but the policy on ${codeSpan(endOf(policyAt.branch, 80))} names nobody who could give it: propose the policy first, and this in another pull request`
    : ', but the policy has no `approvals` that say who may give it';
}

function approval(findings: readonly Finding[], subject: CommentSubject): string {
  const subjects = findings.map(({ connector, scope }) => {
    const name = connector === undefined ? 'The change' : nameOfConnector(connector);
    return scope === undefined ? `**${name}**` : `**${name}** ${scopeSpan(scope)}`;
  });
  const policy = waitsForPolicy(subject.approvals) ? ['**The milder policy**'] : [];
  const distinct = [...new Set([...policy, ...subjects])];
  const more = distinct.length > 10 ? ` and ${distinct.length - 10} more` : '';
  const remarks = approvalRemarks(subject.approvals).map((remark) => `\n   - ${remark}`);
  const needed = `${plural(approvalsOf(subject), 'approval')}${by(subject)}${progressOf(subject.approvals)}`;
  return `1. ${distinct.slice(0, 10).join(', ')}${more}: ${needed}.${remarks.join('')}`;
}

/** Who may give an approval. */
function by(subject: CommentSubject): string {
  const { approvals, policy } = subject;
  const reviewers = (policy?.approvals?.reviewers ?? []).map(({ text }) => text);
  if (reviewers.length === 0) return nobodyToAsk(subject);
  const left = approvals.kind === 'waiting' ? candidatesOf(approvals) : reviewers;
  return left.length === 0 ? ', but nobody else may give it' : ` by ${listNames(left)}`;
}

/** Entries of the policy's reviewers that may bring another approval. */
function candidatesOf({ keys }: Explanation): readonly string[] {
  return [...new Set(keys.flatMap((key) => (key.kind === 'waiting' ? key.candidates : [])))];
}

/** How many of the approvals are there; empty when the reviews were not read. */
function progressOf(approvals: ApprovalVerdict): string {
  if (approvals.kind !== 'waiting') return '';
  const { missing, required } = approvals;
  return ` (${required.total - missing} of ${required.total})`;
}
