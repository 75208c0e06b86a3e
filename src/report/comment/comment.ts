import { codeSpan, linkCodeSpan } from '../inert-markdown.ts';
import { shellWord } from '../shell-word.ts';
import { changeRows } from './change-rows.ts';
import { details } from './details.ts';
import { endOf, fitRows } from './fit.ts';
import { headline } from './headline.ts';
import { lead } from './lead.ts';
import { mergeRows } from './merge-rows.ts';
import { fileLink } from './names.ts';
import { commentMarker } from './occasion.ts';
import { policyAdvice, policyNotes } from './policy-notes.ts';
import type { CommentSubject } from './subject.ts';
import { toDoRows } from './to-do.ts';
import { workflowNotes } from './workflow-notes.ts';

/**
 * Room for the lists of a comment, in bytes. With the folded lists and what else there is it stays below what GitHub
 * takes, 65,536.
 */
const roomForToDo = 12_000;
const roomForChanges = 18_000;
const roomForMerge = 5000;

/**
 * The comment on a pull request: the verdict and what it is about, what to do, what changes, what happens on merge; proof
 * folded.
 */
export function renderComment(subject: CommentSubject): string {
  const sections = [
    `### ${headline(subject)}`,
    lead(subject),
    toDo(subject),
    policyNotes(subject),
    workflowNotes(subject),
    changes(subject),
    onMerge(subject),
    details(subject),
    footer(subject),
    commentMarker,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function toDo(subject: CommentSubject): string {
  const { kept, dropped } = fitRows(toDoRows(subject), roomForToDo);
  if (kept.length === 0) return '';
  const more = dropped === 0 ? [] : [`1. … and ${dropped} more, listed in the summary of the job.`];
  const advice = policyAdvice(subject);
  return ['**To get this green**', '', ...kept, ...more, ...(advice === '' ? [] : ['', advice])].join('\n');
}

function changes(subject: CommentSubject): string {
  const { kept, dropped } = fitRows(changeRows(subject), roomForChanges);
  if (kept.length === 0) return '';
  const table = ['| change | lets the app | policy |', '|---|---|---|', ...kept].join('\n');
  return dropped === 0
    ? table
    : `${table}\n\n… and ${dropped} more changes, listed in the summary of the job.`;
}

function onMerge(subject: CommentSubject): string {
  const { kept, dropped } = fitRows(mergeRows(subject), roomForMerge);
  if (kept.length === 0) return '';
  const more = dropped === 0 ? [] : [`- … and ${dropped} more connectors`];
  return ['**When this is merged**', '', ...kept, ...more].join('\n');
}

function footer({ report, policyAt, head, baseBranch, repositoryUrl }: CommentSubject): string {
  const { path, source } = report.policy;
  const short = policyAt.commit.slice(0, 7);
  const at = linkCodeSpan(`${endOf(policyAt.branch, 80)}@${short}`);
  const proposed = codeSpan(head.slice(0, 7));
  const policy =
    path === null || source === 'none'
      ? `No policy on ${at}`
      : source === 'commit'
        ? `Policy: ${fileLink(proposed, { repositoryUrl, commit: head, path, line: 1 })}, proposed here`
        : `Policy: ${fileLink(at, { repositoryUrl, commit: policyAt.commit, path, line: 1 })}`;
  const command = codeSpan(
    `npx connector-guard check --base ${shellWord(`origin/${endOf(baseBranch, 80)}`)}`,
  );
  const weight =
    report.trust === 'advisory'
      ? ' · advisory: this pull request could change the workflow that checks it'
      : '';
  return `<sub>${policy} · head ${codeSpan(head.slice(0, 7))}${weight} · same check here: ${command}</sub>`;
}
