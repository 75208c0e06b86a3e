import type { Finding } from '../../domain/finding.ts';
import { freshFindings } from './headline.ts';
import type { CommentSubject } from './subject.ts';

/** What tells our comment from others, together with who wrote it. At its end, so that mails start with the verdict. */
export const commentMarker = '<!-- connector-guard:review -->';

/** Whether there is something to say about a pull request that has no comment yet. */
export function deservesComment(subject: CommentSubject): boolean {
  const { apps, policyChange, report } = subject;
  const breaks = report.apps.some(({ findings }) =>
    findings.some(({ preexisting, severity }) => !preexisting && severity === 'error'),
  );
  const changesGuard = guardFindings(subject).length > 0;
  return breaks || policyChange !== 'none' || changesGuard || apps.some((app) => app.changes.length > 0);
}

/** What the pull request does, or may do, to the workflows that run this check. */
export function guardFindings(subject: CommentSubject): readonly Finding[] {
  return freshFindings(subject).filter(({ rule }) => rule === 'guard-changed');
}
