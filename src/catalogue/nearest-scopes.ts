import { distance } from 'fastest-levenshtein';
import { scopesOf } from './catalogue.ts';
import type { ScopeFacts } from './facts.ts';

/** Connector files may not name longer scopes, so a longer text is no slip. */
const longestText = 256;

const foldedByType = new Map<string, readonly Folded[]>();

interface Folded {
  readonly facts: ScopeFacts;
  readonly text: string;
  /** Its words in alphabetical order. */
  readonly words: string;
}

/**
 * The known scopes that a text was most likely meant to be, nearest first. Case, the provider's address in
 * front and the kind of separator do not count (`calendar.readonly`, `channels.read`, `HTTP://…/auth/drive/`);
 * then come the same words in another order, names that lack their beginning or the end of a word, and slips of
 * the finger. Empty when nothing is near or the type is unknown.
 */
export function nearestScopes(type: string, text: string, limit = 3): readonly string[] {
  const wanted = text.length > longestText ? '' : fold(text);
  if (wanted === '' || limit <= 0) return [];
  const words = inOrder(wanted);
  const near = foldedScopesOf(type)
    .map((candidate) => ({
      facts: candidate.facts,
      steps:
        candidate.words === words ? stepsInOrder(wanted, candidate) : stepsBetween(wanted, candidate.text),
    }))
    .filter(({ steps }) => Number.isFinite(steps))
    .sort((one, other) => one.steps - other.steps || drawback(one.facts) - drawback(other.facts));
  // Beside a good match, poor ones only distract.
  const farthest = (near[0]?.steps ?? 0) + 1;
  return near
    .filter(({ steps }) => steps <= farthest)
    .slice(0, limit)
    .map(({ facts }) => facts.scope);
}

/**
 * The known scope that a text differs from in case, the provider's address or separators only. Undefined when
 * there is none.
 */
export function respelledScope(type: string, text: string): ScopeFacts | undefined {
  const wanted = fold(text);
  return foldedScopesOf(type)
    .filter((folded) => folded.text === wanted)
    .map(({ facts }) => facts)
    .sort((one, other) => drawback(one) - drawback(other))[0];
}

/** Between the same words: 0 for what only case, address or separators tell apart, 1 for another order. */
function stepsInOrder(wanted: string, candidate: Folded): number {
  return wanted === candidate.text ? 0 : 1;
}

/** Between other words: 2 and more, infinite for what is not near. */
function stepsBetween(wanted: string, candidate: string): number {
  if (isPartOf(wanted, candidate)) return 2;
  const allowed = wanted.length < 4 ? 1 : wanted.length < 12 ? 2 : 3;
  if (Math.abs(wanted.length - candidate.length) > allowed) return Number.POSITIVE_INFINITY;
  const slips = distance(wanted, candidate);
  return slips <= allowed ? 2 + slips : Number.POSITIVE_INFINITY;
}

/** `contacts.read` of `crm.objects.contacts.read`, `gmail.read` of `gmail.readonly`; a single word is too little. */
function isPartOf(wanted: string, candidate: string): boolean {
  if (!wanted.includes('.')) return false;
  // A hint must not lead to far more than was asked for: `chat:read` is not short for `admin.chat:read`.
  if (candidate.startsWith('admin.') && !wanted.startsWith('admin.')) return false;
  return (
    candidate.endsWith(`.${wanted}`) ||
    (candidate.startsWith(wanted) && !candidate.slice(wanted.length).includes('.'))
  );
}

function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.googleapis\.com\/auth\/|graph\.microsoft\.com\/)?/, '')
    .split(/[\s:./~-]/)
    .filter((word) => word !== '')
    .join('.');
}

function inOrder(folded: string): string {
  return folded.split('.').sort().join('.');
}

/** Among equally near scopes, one that can be used and has a future comes first. */
function drawback(facts: ScopeFacts): number {
  return (facts.deprecated ? 2 : 0) + (facts.usable === true ? 0 : 1);
}

function foldedScopesOf(type: string): readonly Folded[] {
  const known = foldedByType.get(type);
  if (known !== undefined) return known;
  const folded = scopesOf(type).map((facts) => {
    const text = fold(facts.scope);
    return { facts, text, words: inOrder(text) };
  });
  if (folded.length > 0) foldedByType.set(type, folded);
  return folded;
}
