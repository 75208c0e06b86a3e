import { scopesOf } from '../../catalogue/catalogue.ts';
import { allowedAlternative } from '../policy/allowed-alternative.ts';
import type { Entry } from '../policy/entry.ts';
import { evaluateByLists } from '../policy/evaluate-scope.ts';
import { exceptionState } from '../policy/exceptions.ts';
import type { PolicySnapshot } from '../policy/parse-policy.ts';
import { askForApproval } from '../policy/place-text.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ground, PolicyPlace, ScopeVerdict } from '../policy/verdict.ts';
import { quote } from '../quote.ts';
import type { ExceptionSummary, Place, PolicyVerdict } from './explanation.ts';

export interface PolicyQuestion {
  readonly type: string;
  readonly scope: string;
  /** `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

/** What a policy says about a scope, whichever app asks for it. Exceptions are for one app each, and listed. */
export function describeVerdict(snapshot: PolicySnapshot, question: PolicyQuestion): PolicyVerdict {
  const { kind, path } = snapshot;
  const nothing = { advice: null, exceptions: [] };
  switch (kind) {
    case 'missing':
      return {
        kind: 'none',
        reason: `there is no ${path}, so nothing restricts scopes`,
        place: null,
        ...nothing,
      };
    case 'unusable': {
      const line = snapshot.problems[0]?.range?.line ?? 1;
      const reason = 'the policy is malformed; connector-guard check says how';
      return { kind: 'unusable', reason, place: { path, line }, ...nothing };
    }
    case 'policy': {
      const { type, scope } = question;
      const verdict = evaluateByLists(snapshot.policy, type, scope);
      const meant = verdict.by.kind === 'unlisted' ? entryEndingIn(snapshot.policy, type, scope) : undefined;
      if (meant !== undefined) {
        return {
          kind: verdict.kind,
          reason:
            'the catalogue does not know it as it is typed, and no entry of the connector applies to it',
          place: { path, line: meant.range.line },
          advice: `Meant ${quote(meant.text)}, which line ${meant.range.line} names?`,
          exceptions: [],
        };
      }
      return {
        kind: verdict.kind,
        reason: describeGround(verdict.by),
        place: placeOf(verdict.by),
        advice: adviseOn(snapshot.policy, type, scope, verdict.kind),
        exceptions: exceptionsFor(snapshot.policy, question),
      };
    }
    default:
      return kind satisfies never;
  }
}

/** Where the catalogue has no whole name for a part of it, the policy may have one. */
function entryEndingIn(policy: Policy, type: string, scope: string): Entry | undefined {
  if (scopesOf(type).length > 0) return undefined;
  const { allow = [], review = [], deny = [] } = policy.connectors.get(type) ?? {};
  return [...deny, ...review, ...allow].find(
    ({ kind, text }) => kind === 'scope' && text.toLowerCase().endsWith(`/${scope.toLowerCase()}`),
  );
}

function describeGround(by: Ground): string {
  switch (by.kind) {
    case 'entry': {
      const list = by.list === 'review-everywhere' ? "the policy's own review" : by.list;
      const entry = `${quote(by.place.text)} of ${list}`;
      if (by.through === undefined) return `${entry} applies to it`;
      return by.list === 'allow'
        ? `${entry} applies to ${quote(by.through)}, which covers it`
        : `${entry} applies to ${quote(by.through)}, which it covers`;
    }
    case 'exception':
      return 'an exception lifts what the lists say';
    case 'added-by-base44':
      return 'Base44 adds it by itself, whether or not a file lists it';
    case 'unlisted':
      return by.connector === undefined
        ? 'the policy does not list the connector'
        : 'no entry of the connector applies to it';
    default:
      return by satisfies never;
  }
}

/** For what is not listed: where it would be listed, else where the policy says what happens then. */
function placeOf(by: Ground): Place | null {
  switch (by.kind) {
    case 'entry':
    case 'exception':
      return toPlace(by.place);
    case 'added-by-base44':
      return null;
    case 'unlisted': {
      const place = by.connector ?? by.place;
      return place === undefined ? null : toPlace(place);
    }
    default:
      return by satisfies never;
  }
}

function toPlace({ path, line }: PolicyPlace): Place {
  return { path, line };
}

function adviseOn(policy: Policy, type: string, scope: string, kind: ScopeVerdict['kind']): string | null {
  if (kind === 'allowed') return null;
  if (kind === 'review') return askForApproval(policy);
  const other = allowedAlternative(policy, type, scope);
  return other === undefined ? null : `Ask for ${other.scope} instead, which is allowed.`;
}

function exceptionsFor(
  { exceptions, path }: Policy,
  { type, scope, today }: PolicyQuestion,
): readonly ExceptionSummary[] {
  return exceptions
    .filter((exception) => exception.connector === type && exception.scope === scope)
    .filter((exception) => exceptionState(exception, today) === 'holds')
    .map(({ app, expires, range }) => ({ app, expires, place: { path, line: range.line } }));
}
