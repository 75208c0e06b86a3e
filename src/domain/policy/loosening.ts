import type { Problem, Range } from '../finding.ts';
import { firstThatFits } from '../fit-message.ts';
import { quote } from '../quote.ts';
import { quoteScope } from './scope-text.ts';
import type { VerdictKind } from './verdict.ts';

/** One way in which a policy got milder. The range is in the new policy. */
export type Loosening =
  | {
      readonly kind: 'scopes';
      readonly type: string;
      /** Those that get a milder verdict, in alphabetical order. */
      readonly scopes: readonly string[];
      /** Whether scopes that the catalogue does not know do so too. */
      readonly withUnknown: boolean;
      readonly from: VerdictKind;
      readonly to: VerdictKind;
      readonly range: Range | undefined;
    }
  | { readonly kind: 'connector'; readonly type: string; readonly range: Range | undefined }
  | { readonly kind: 'wildcard'; readonly type: string; readonly text: string; readonly range: Range }
  | { readonly kind: 'reviewer'; readonly text: string; readonly range: Range }
  | { readonly kind: 'count'; readonly from: number; readonly to: number; readonly range: Range | undefined }
  | {
      readonly kind: 'setting';
      readonly key: 'unlisted' | 'removals' | 'policyChanges' | 'enforceFrom';
      readonly from: string;
      readonly to: string;
      readonly range: Range | undefined;
    }
  | {
      readonly kind: 'exception';
      readonly app: string;
      readonly connector: string;
      readonly scope: string;
      /** Set when the exception was there and now ends later. */
      readonly extended: boolean;
      readonly expires: string;
      readonly range: Range;
    }
  | {
      readonly kind: 'target';
      readonly app: string;
      readonly name: string;
      readonly appId: string;
      readonly branch: string;
      readonly range: Range;
    }
  /** Where none is named, any app id is accepted. */
  | { readonly kind: 'no-targets'; readonly range: Range | undefined }
  | {
      readonly kind: 'account';
      readonly type: string;
      /** Which accounts could connect it, as the policy writes it. */
      readonly from: string;
      /** Undefined when any account may. */
      readonly to: string | undefined;
      readonly range: Range | undefined;
    };

const verdictWords: Readonly<Record<VerdictKind, string>> = {
  denied: 'denied',
  'not-listed': 'not allowed',
  review: 'allowed with an approval',
  allowed: 'allowed',
};

/** A loosening as a problem of the policy that it is in. */
export function looseningProblem(loosening: Loosening): Problem {
  const { range } = loosening;
  return {
    rule: 'policy-loosened',
    message: describeLoosening(loosening),
    ...(range === undefined ? {} : { range }),
  };
}

function describeLoosening(loosening: Loosening): string {
  switch (loosening.kind) {
    case 'scopes':
      return describeScopes(loosening);
    case 'connector':
      return `The connector ${loosening.type} is listed now, and was not.`;
    case 'wildcard':
      return `${quote(loosening.text)} of ${loosening.type} is new and names several scopes, also ones that providers add later.`;
    case 'reviewer':
      return `${quote(loosening.text)} may approve now.`;
    case 'count':
      return `${loosening.to} of the reviewers can approve a change; it took ${loosening.from}.`;
    case 'setting':
      return `"${loosening.key}" is ${quote(loosening.to)} and was ${loosening.from === '' ? 'not set' : quote(loosening.from)}, which was stricter.`;
    case 'exception':
      return describeException(loosening);
    case 'target':
      return `The target ${quote(loosening.name)} of ${quote(loosening.app)} is new or leads elsewhere.`;
    case 'no-targets':
      return 'No target is named any more, so that a workflow may deploy to whatever app id it names.';
    case 'account':
      return describeAccount(loosening);
    default:
      return loosening satisfies never;
  }
}

function describeScopes(loosening: Loosening & { kind: 'scopes' }): string {
  const { type, scopes, withUnknown, from, to } = loosening;
  const [first] = scopes;
  const [is, was] = [verdictWords[to], verdictWords[from]];
  if (first === undefined) return `A scope of ${type} that is not known here is now ${is}, and was ${was}.`;
  const name = quoteScope(first);
  if (scopes.length === 1 && !withUnknown) return `${name} of ${type} is now ${is}, and was ${was}.`;
  const some =
    scopes.length === 1 ? `${name} of ${type}` : `${scopes.length} scopes of ${type}, such as ${name},`;
  const unknown = withUnknown ? ' and any that is not known here' : '';
  return firstThatFits(
    `${some}${unknown} are now ${is}; before, they were ${was}.`,
    `${some}${unknown} are now ${is}.`,
    `Scopes of ${type} are now ${is}.`,
  );
}

function describeException({ app, connector, scope, extended, expires }: Loosening & { kind: 'exception' }) {
  const what = extended ? `ends later, with ${expires}` : `is new and ends with ${expires}`;
  return firstThatFits(
    `The exception for ${quoteScope(scope)} of ${connector} in ${quote(app)} ${what}.`,
    `The exception for ${quoteScope(scope)} ${what}.`,
  );
}

/** Addresses are not repeated where anybody may read them. */
function describeAccount({ type, to }: Loosening & { kind: 'account' }): string {
  return to === undefined
    ? `Any account may connect ${type} now: "consent" has no "connectedBy" for it any more.`
    : `Other accounts may connect ${type} now than before ("connectedBy" in "consent").`;
}
