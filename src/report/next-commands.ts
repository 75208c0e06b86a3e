import type { Reason } from '../domain/outcome.ts';
import { printable } from '../domain/quote.ts';
import type { Report, ReportApp } from './report.ts';
import { shellWord } from './shell-word.ts';

/** The words that a person typed for this run and has to type again for the next one. */
export interface TypedWords {
  readonly target: string | undefined;
  /** App folders, as they were typed. */
  readonly apps: readonly string[];
  /** Undefined where it is the usual one. */
  readonly apiUrl: string | undefined;
  readonly cwd: string | undefined;
}

/** From where a person types. */
export interface TypedPlace {
  readonly typed: TypedWords;
  /** The commit that was compared, where there is no remote to fetch it from; else undefined. */
  readonly localCommit: string | undefined;
}

/** Why a push asked for nothing, whatever waits. */
const refusals: ReadonlySet<Reason> = new Set(['declined', 'other-plan', 'newer-commit']);

/** What to type next: removals that have to be named from a clone, and sign-ins that a push has asked for. */
export function nextCommands(report: Report, { typed, localCommit }: TypedPlace): readonly string[] {
  const commands = report.apps.flatMap((app) => {
    const where = wordsFor(app, report, typed);
    const held = heldRemovals(app);
    const isAsked = report.command === 'push' && !refusals.has(app.reason) && app.pending.length > 0;
    const commit = localCommit === undefined ? [] : ['--commit', localCommit];
    return [
      ...(held.length === 0 ? [] : [['push', '--allow-removals', held.join(','), ...where]]),
      ...(isAsked ? [['authorize', ...where, ...commit]] : []),
    ];
  });
  return commands.map((words) => ['connector-guard', ...words.map(typedWord)].join(' '));
}

/** Connectors whose files were deleted, and which nobody has approved to remove; a person may name them. */
function heldRemovals({ plan }: ReportApp): readonly string[] {
  return (plan?.changes ?? [])
    .filter(({ action, reason }) => action === 'held' && reason === 'removal-not-approved')
    .map(({ connector }) => connector);
}

function wordsFor(
  { target }: ReportApp,
  { apps }: Report,
  { target: name, apps: folders, apiUrl, cwd }: TypedWords,
): readonly string[] {
  const [folder, ...others] = folders;
  // A name may be that of several apps' targets, an id without it is looked for on the default branch only.
  const isOne = name !== undefined && apps.length === 1;
  return [
    ...(name === undefined ? [] : ['--target', name]),
    ...(isOne || target === null ? [] : ['--app-id', target.appId]),
    ...(folder === undefined || others.length > 0 ? [] : ['--app', folder]),
    ...(apiUrl === undefined ? [] : ['--api-url', apiUrl]),
    ...(cwd === undefined ? [] : ['--cwd', cwd]),
  ];
}

/** A list of types or an address needs no quotes; anything else as `shellWord` has it. */
function typedWord(word: string): string {
  return /^[\w./:,-]+$/.test(word) ? word : printable(shellWord(word));
}
