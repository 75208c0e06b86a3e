import type { Note } from '../../domain/consent/notes.ts';
import type { Pending } from '../../domain/plan/pending.ts';
import { fitRows } from '../comment/fit.ts';
import { nameOfConnector } from '../comment/names.ts';
import { messageToMarkdown } from '../inert-markdown.ts';
import type { Repository } from './subject.ts';
import {
  emailSpan,
  inWords,
  listConnectors,
  listed,
  listScopes,
  loginSpan,
  mention,
  timeOf,
} from './words.ts';

const roomForNotes = 30_000;

/** When and where a state was seen, and who is concerned. */
export interface CommentContext {
  readonly repository: Repository;
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** `https://github.com/acme/crm/actions/runs/1`; null where there is none. */
  readonly runUrl: string | null;
  /** The commit that is deployed. */
  readonly commit: string;
  /** Logins of those whom a reminder is for. */
  readonly people: readonly string[];
}

/** A comment on a tracking issue: what changed, a paragraph each, the most telling first. */
export function renderIssueComment(notes: readonly Note[], context: CommentContext): string {
  const { kept, dropped } = fitRows(
    notes.map((note) => ({ rank: 0, text: describeNote(note, context) })),
    roomForNotes,
  );
  const more = dropped === 0 ? [] : [`… and ${dropped} more; the issue says how it stands.`];
  const run = context.runUrl === null ? '' : ` · [run](${context.runUrl})`;
  return `${[...kept, ...more].join('\n\n')}\n\n<sub>Looked at ${timeOf(context.now)}${run}</sub>\n`;
}

function describeNote(note: Note, context: CommentContext): string {
  const { repository, commit } = context;
  const at = `\`${commit.slice(0, 7)}\``;
  switch (note.kind) {
    case 'granted': {
      const excess =
        note.excess.length === 0 ? '' : ` The app still holds ${listScopes(note.excess)}, which is too much.`;
      return `✅ ${named(note)}: granted${byWhom(note.connectedBy, repository)}.${excess}`;
    }
    case 'partial':
      return `⚠️ ${named(note)}: signed in, but ${listScopes(note.missing)} was not ticked. Please connect again, with every box ticked.`;
    case 'wrong-account':
      return `⚠️ ${named(note)}: signed in${byWhom(note.connectedBy, repository)}, which is not the account that policy wants. Please connect again with the account named above.`;
    case 'ended':
      return `❌ ${named(note)}: the sign-in has ended, so the app has no access. Please connect again.`;
    case 'asked':
      return `⏳ ${named(note)} needs a sign-in too. ${whatFor(note.pending)}`;
    case 'changed':
      return `⏳ ${named(note)}: ${at} asks for something else than before; the table above has it. A sign-in from before may not be enough.`;
    case 'withdrawn':
      return `${named(note)}: not asked for any more, as of ${at}.`;
    case 'unclear':
    case 'held':
      return `${note.kind === 'held' ? '⏸' : '❔'} ${named(note)}: ${messageToMarkdown(note.message)}`;
    case 'remark':
      return `⚠️ **${nameOfConnector(note.remark.connector)}**: ${messageToMarkdown(note.remark.message)}`;
    case 'reminder':
      return `⏰ ${context.people.map((login) => `${mention(login)} `).join('')}${listConnectors(note.pending.map(({ connector }) => connector))} still ${note.pending.length === 1 ? 'waits' : 'wait'} for a sign-in, since ${note.since.slice(0, 10)}. There is no other reminder.`;
    default:
      return describeWhole(note);
  }
}

type WholeNote = Extract<
  Note,
  {
    readonly kind:
      | 'closed-too-early'
      | 'token-refused'
      | 'token-accepted'
      | 'all-settled'
      | 'all-withdrawn'
      | 'going-on';
  }
>;

/** What is said about the issue as a whole. */
function describeWhole(note: WholeNote): string {
  switch (note.kind) {
    case 'closed-too-early': {
      const by = note.closedBy === null ? '' : ` by ${loginSpan(note.closedBy)}`;
      return `**Closed${by}, but the live app is not there yet:** ${listed(note.pending.slice(0, 5).map(lacks))}.`;
    }
    case 'token-refused':
      return `❌ **The live app could not be looked at.** ${messageToMarkdown(note.message)} The issue shows how it stood before.`;
    case 'token-accepted':
      return 'Base44 accepts the token again.';
    case 'all-settled':
      return '**Everything is settled.**';
    case 'all-withdrawn':
      return '**Withdrawn**: nothing is asked for any more.';
    case 'going-on':
      return 'Everything that was declared is granted: the deployment goes on.';
    default:
      return note satisfies never;
  }
}

function named({ connector }: { readonly connector: string }): string {
  return `**${nameOfConnector(connector)}**`;
}

function byWhom(connectedBy: string | null, repository: Repository): string {
  return connectedBy === null ? '' : `, connected by ${emailSpan(connectedBy, repository)}`;
}

function whatFor({ connector, missing, excess }: Pending): string {
  const parts = [
    ...(missing.length === 0 ? [] : [`It gets: ${inWords(connector, missing)}.`]),
    ...(excess.length === 0 ? [] : [`It gives up: ${inWords(connector, excess)}.`]),
  ];
  return parts.join(' ');
}

function lacks({ connector, missing, excess, reason }: Pending): string {
  const name = `**${nameOfConnector(connector)}**`;
  if (missing.length > 0) return `${name} still misses ${listScopes(missing)}`;
  if (excess.length > 0) return `${name} still holds ${listScopes(excess)}`;
  return reason === 'wrong-account' ? `${name} is connected by another account` : `${name} is not connected`;
}
