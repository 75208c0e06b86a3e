import type { Finding } from '../../domain/finding.ts';
import { isDeploymentReason } from '../../domain/outcome.ts';
import type { RuleId } from '../../domain/rules.ts';
import { codeSpan } from '../inert-markdown.ts';
import { plural } from '../plural.ts';
import { allFindings } from '../report.ts';
import type { CommentSubject, PolicyChange } from './subject.ts';

/** The verdict in one line, which is also what a notification shows. */
export function headline(subject: CommentSubject): string {
  const { report, policyAt } = subject;
  const { reason } = report;
  // A comment on a pull request is about its files: nobody looked at the live app.
  if (isDeploymentReason(reason)) return 'ℹ️ Connectors: not judged';
  switch (reason) {
    case 'unusable-policy':
      return `❌ Connectors: nothing was judged, because the policy on ${codeSpan(policyAt.branch)} cannot be used`;
    case 'unusable-config':
      return '❌ Connectors: not everything could be judged';
    case 'nothing-declared':
    case 'no-app':
      return '❌ Connectors: no connector files were found';
    case 'findings':
      return `❌ Connectors: ${describeFailures(freshFindings(subject))}`;
    case 'no-approval':
      return `⏳ Connectors: waiting for ${plural(approvalsOf(subject), 'approval')}`;
    case 'changes-requested':
      return '⏳ Connectors: a reviewer requests changes';
    case 'approved':
    case 'below-fail-on':
    case 'no-findings':
      return describePass(subject);
    case 'nothing-changed':
      return '✅ Connectors: no scope changes';
    case 'moved':
    case 'not-open':
    case 'other-event':
      return 'ℹ️ Connectors: not judged';
    default:
      return reason satisfies never;
  }
}

/** How many more approvals it takes. */
export function approvalsOf({ approvals, policy }: CommentSubject): number {
  return approvals.kind === 'waiting' ? approvals.missing : (policy?.approvals?.count.value ?? 1);
}

/** The findings that this pull request brings. */
export function freshFindings({ report }: CommentSubject): readonly Finding[] {
  return allFindings(report).filter(({ preexisting }) => !preexisting);
}

/** A person has to sign in for these. */
function signIns({ apps }: CommentSubject): number {
  return apps.flatMap(({ changes }) => changes).filter(({ needsConsent }) => needsConsent === 'yes').length;
}

const refusals: readonly (readonly [noun: string, rules: readonly RuleId[]])[] = [
  ['scope', ['scope-denied', 'scope-not-allowed']],
  ['connector', ['connector-not-allowed']],
  ['removal', ['removal-denied']],
];

/** Errors of these rules are about a change of the policy that comes together with others. */
const policyRules: readonly RuleId[] = ['policy-loosened', 'policy-removed'];

/** What is in the way, in a few words. */
export function describeFailures(findings: readonly Finding[]): string {
  const failures = findings.filter(({ severity }) => severity === 'error');
  const refused = refusals.flatMap(([noun, rules]) => {
    const count = failures.filter(({ rule }) => rules.includes(rule)).length;
    return count === 0 ? [] : [`${plural(count, noun)} ${count === 1 ? 'is' : 'are'} not allowed`];
  });
  const isPolicyMixedIn = failures.some(({ rule }) => policyRules.includes(rule));
  const named = [...refusals.flatMap(([, rules]) => rules), ...policyRules];
  const others = failures.filter(({ rule }) => !named.includes(rule)).length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const parts = [
    ...refused,
    ...(isPolicyMixedIn ? ['the policy change needs a pull request of its own'] : []),
    ...(others === 0 ? [] : [`${plural(others, 'error')} to correct`]),
  ];
  return parts.length === 0 ? `${plural(warnings, 'warning')} to look at` : parts.join(', ');
}

const policyWords: Readonly<Record<PolicyChange, string>> = {
  none: '',
  added: ', and a first policy',
  edited: ', but the policy changes',
  removed: ', but the policy is deleted',
};

function describePass(subject: CommentSubject): string {
  const { policy, policyAt, apps, policyChange, policyVerdicts, isEnforced } = subject;
  const changes = apps.flatMap((app) => app.changes);
  if (policyVerdicts?.handling.kind === 'mended') {
    return `⚠️ Connectors: judged by the policy proposed here, because the one on ${codeSpan(policyAt.branch)} cannot be used`;
  }
  if (changes.length === 0) {
    const guard = freshFindings(subject).some(({ rule }) => rule === 'guard-changed');
    const alsoChanged = guard && policyChange === 'none' ? ', but a workflow that checks them changes' : '';
    return `✅ Connectors: no scope changes${policyWords[policyChange]}${alsoChanged}`;
  }
  const needed = signIns(subject);
  const after = needed === 0 ? '' : `, ${plural(needed, 'sign-in')} needed after merge`;
  if (policy === undefined) {
    return `⚠️ Connectors: no policy restricts these changes${after}`;
  }
  const isRefusedLater = freshFindings(subject).some(
    ({ rule }) => rule === 'approval-required' || refusals.some(([, rules]) => rules.includes(rule)),
  );
  return !isEnforced && isRefusedLater
    ? `⚠️ Connectors: against the policy, which counts from ${policy?.enforceFrom?.value ?? 'later'} on${after}`
    : `✅ Connectors: ${describeAgreement(subject)}${after}`;
}

function describeAgreement({ report, policyVerdicts }: CommentSubject): string {
  if (report.reason === 'approved') return 'approved';
  return policyVerdicts?.counts === 'proposed' ? 'allowed by the policy proposed here' : 'allowed';
}
