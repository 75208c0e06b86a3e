import { connectorName } from '../../catalogue/connector-types.ts';
import type { TargetName } from '../../domain/consent/issue-marker.ts';
import { isComplete, type LiveReading, pendingOf } from '../../domain/consent/reading.ts';
import { withholds } from '../../domain/plan/pending.ts';
import { printable } from '../../domain/quote.ts';
import type { CommitStatus } from '../../ports/commit-status.ts';
import { endOf } from '../comment/fit.ts';
import { plural } from '../plural.ts';
import { timeOf } from './words.ts';

/** GitHub takes no longer description. */
const longest = 140;

/** The context of the status that says whether a target has its sign-ins. */
export function consentContext({ app, name }: TargetName): string {
  const target = name ?? (app === '.' ? null : app);
  return target === null ? 'connectors/consent' : `connectors/consent (${endOf(printable(target), 100)})`;
}

export interface ConsentStatus {
  readonly state: 'pending' | 'success' | 'error';
  readonly description: string;
}

export interface StatusFacts {
  readonly reading: LiveReading;
  /** The number of the tracking issue; null when there is none. */
  readonly issue: number | null;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/** What the commit says about the sign-ins of a target. Too much access keeps nothing from working, but is said. */
export function consentStatus({ reading, issue, now }: StatusFacts): ConsentStatus {
  const where = issue === null ? '' : ` (#${issue})`;
  if (reading.kind === 'token-refused') {
    return { state: 'error', description: `Base44 refuses the token${where}` };
  }
  if (reading.kind === 'unavailable') return { state: 'error', description: `Base44 did not answer${where}` };
  const pending = pendingOf(reading);
  const missing = pending.filter(withholds).map(({ connector }) => connector);
  if (missing.length > 0) {
    return {
      state: 'pending',
      description: withNames(`${plural(missing.length, 'sign-in')} missing`, missing, where),
    };
  }
  const rest = reading.connectors.filter((one) => !isComplete(one)).map(({ connector }) => connector);
  if (rest.length > 0) {
    return { state: 'pending', description: withNames('not everything is live', rest, where) };
  }
  const excess = pending.map(({ connector }) => connector);
  if (excess.length > 0) {
    return { state: 'success', description: withNames('granted; still too much access', excess, where) };
  }
  return { state: 'success', description: `granted ${timeOf(now)}` };
}

/** Whether two statuses say the same, whenever it was seen. */
export function saysTheSame(one: Said, other: Said): boolean {
  return one.state === other.state && timeless(one) === timeless(other);
}

type Said = Pick<CommitStatus, 'state' | 'description'>;

function timeless({ description }: Said): string {
  return (description ?? '').replace(/^granted \d\d:\d\d UTC$/, 'granted');
}

/** As many names as fit; the count in front of them is always true. */
function withNames(what: string, types: readonly string[], where: string): string {
  for (let shown = types.length; shown > 0; shown -= 1) {
    const names = types.slice(0, shown).map((type) => connectorName(printable(type)));
    const more = shown < types.length ? [`${types.length - shown} more`] : [];
    const text = `${what}: ${[...names, ...more].join(', ')}${where}`;
    if (text.length <= longest) return text;
  }
  return `${what}${where}`;
}
