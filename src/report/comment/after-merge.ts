import { codeSpan, messageToCell } from '../inert-markdown.ts';
import { listConnectors, timeOf } from '../issue/words.ts';
import { plural } from '../plural.ts';
import { endOf, fitRows } from './fit.ts';
import { nameOfConnector, pathSpan, scopeSpan } from './names.ts';
import { commentMarker } from './occasion.ts';

/** Tells what became of a merge from what was said before it. */
export const mergedMarker = '<!-- connector-guard:merged -->';

/** What became of one connector after the merge. */
export interface MergedConnector {
  readonly connector: string;
  readonly app: string;
  readonly result:
    | { readonly kind: 'live' | 'removed' }
    /** A person has to sign in for it; what was declared cannot be used until then. */
    | { readonly kind: 'waiting' }
    /** It holds more than is declared until a person signs in again. */
    | { readonly kind: 'excess'; readonly scopes: readonly string[] }
    /** It stays as it was; `message` is a sentence for people. */
    | { readonly kind: 'held' | 'failed'; readonly message: string };
}

export interface MergedSubject {
  /** The target's name in the policy; null when the policy names none. */
  readonly target: string | null;
  readonly connectors: readonly MergedConnector[];
  /** The number of the tracking issue; null when there is none. */
  readonly issue: number | null;
  /** Whether a deployment waits for the sign-ins. */
  readonly waits: boolean;
  /** The commit that was pushed. */
  readonly commit: string;
  readonly runUrl: string | null;
  /** When it was pushed, ISO 8601 in UTC. */
  readonly pushedAt: string;
}

const roomForRows = 30_000;

/** What the pull request's comment says once it is merged: what became of the push. */
export function renderAfterMerge(subject: MergedSubject): string {
  const { connectors, commit, runUrl, target } = subject;
  const isSeveral = new Set(connectors.map(({ app }) => app)).size > 1;
  const rows = connectors.map((one) => ({
    rank: ranks[one.result.kind],
    text: `| ${nameOfConnector(one.connector)}${isSeveral ? `<br>in ${pathSpan(one.app)}` : ''} | ${stateOf(one, subject)} |`,
  }));
  const { kept, dropped } = fitRows(rows, roomForRows);
  const more = dropped === 0 ? [] : [`| … and ${dropped} more | |`];
  const to = target === null ? '' : ` · target ${codeSpan(endOf(target, 80))}`;
  const run = runUrl === null ? '' : ` · [run](${runUrl})`;
  const sections = [
    `### ${headline(subject)}`,
    connectors.length === 0 ? '' : ['| connector | state |', '|---|---|', ...kept, ...more].join('\n'),
    waitsFor(subject),
    `<sub>\`${commit.slice(0, 7)}\`${to}${run}</sub>`,
    mergedMarker,
    commentMarker,
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

const ranks = { failed: 0, waiting: 1, held: 2, excess: 3, removed: 4, live: 5 } as const;

function headline({ connectors, issue }: MergedSubject): string {
  const count = (...kinds: readonly MergedConnector['result']['kind'][]) =>
    connectors.filter(({ result }) => kinds.includes(result.kind)).length;
  const failed = count('failed');
  const signIns = count('waiting', 'excess');
  const held = count('held');
  const where = issue === null ? '' : ` → #${issue}`;
  const missing = signIns === 0 ? [] : [`${plural(signIns, 'sign-in')} missing${where}`];
  const heldBack = held === 0 ? [] : [`${held} held back`];
  if (failed > 0) {
    return `❌ Connectors: ${[`pushed, but ${failed} failed`, ...heldBack, ...missing].join(', ')}`;
  }
  if (signIns + held > 0) return `⏳ Connectors: ${['pushed', ...heldBack, ...missing].join(', ')}`;
  return '✅ Connectors: pushed, and live as declared';
}

function stateOf({ result }: MergedConnector, { issue, pushedAt }: MergedSubject): string {
  const where = issue === null ? '' : `: #${issue}`;
  switch (result.kind) {
    case 'live':
      return '✅ live';
    case 'removed':
      return `✅ removed, ${timeOf(pushedAt)}`;
    case 'waiting':
      return `⏳ waits for a sign-in${where}`;
    case 'excess': {
      const [first, ...others] = result.scopes;
      const more = others.length === 0 ? '' : ` and ${others.length} more`;
      return `⏳ still holds ${first === undefined ? 'too much' : scopeSpan(first)}${more}${where}`;
    }
    case 'held':
      return `⏸ stays as it was: ${messageToCell(result.message)}`;
    case 'failed':
      return `❌ ${messageToCell(result.message)}`;
    default:
      return result satisfies never;
  }
}

function waitsFor({ connectors, waits }: MergedSubject): string {
  const waiting = connectors.filter(({ result }) => result.kind === 'waiting');
  if (!waits || waiting.length === 0) return '';
  const names = listConnectors([...new Set(waiting.map(({ connector }) => connector))]);
  return `What needs the access is deployed when ${names} ${waiting.length === 1 ? 'is' : 'are'} granted.`;
}
