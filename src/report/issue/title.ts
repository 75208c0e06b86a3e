import { pendingOf } from '../../domain/consent/reading.ts';
import type { IssueSubject } from './subject.ts';
import { inTitle, subjectName, titleNames } from './words.ts';

/** GitHub takes 256 characters. What can be long is cut long before. */
export function renderIssueTitle(subject: IssueSubject): string {
  return `${headOf(subject)} · ${inTitle(subjectName(subject))}`;
}

function headOf({ reading, memory }: IssueSubject): string {
  if (reading.kind !== 'read') return 'Base44 refuses the token';
  if (memory.phase === 'withdrawn') return 'Sign-in not needed any more';
  const pending = pendingOf(reading).map(({ connector }) => connector);
  if (pending.length > 0) return `Sign-in needed: ${titleNames(pending)}`;
  const listed = reading.connectors
    .map(({ connector }) => connector)
    .filter((one) => memory.connectors.has(one));
  if (memory.phase === 'settled') return listed.length === 0 ? 'Settled' : `Signed in: ${titleNames(listed)}`;
  const remarked = [...new Set(reading.remarks.map(({ connector }) => connector)), ...listed];
  return remarked.length === 0
    ? 'Connectors need a look'
    : `Connectors need a look: ${titleNames([...new Set(remarked)])}`;
}
