import type { Range } from '../finding.ts';
import type { Policy } from './policy.ts';

/** A place in a policy, with what stands there. */
export interface PolicyPlace {
  readonly path: string;
  readonly line: number;
  readonly range: Range;
  /** The entry's text, or the key. */
  readonly text: string;
}

/** What policy says about a scope, strictest first. */
const verdictKinds = ['denied', 'not-listed', 'review', 'allowed'] as const;

export type VerdictKind = (typeof verdictKinds)[number];

/** What policy says about a scope, and what decided it. */
export interface ScopeVerdict {
  /** `review`: allowed once a reviewer approves. */
  readonly kind: VerdictKind;
  readonly by: Ground;
}

/** What decided a verdict. */
export type Ground =
  | {
      readonly kind: 'entry';
      /** `review-everywhere` is the policy's own `review`, which no connector's list overrides. */
      readonly list: 'allow' | 'review' | 'deny' | 'review-everywhere';
      readonly place: PolicyPlace;
      /**
       * The scope that the entry names, where it is another one: for `allow` a wider scope that covers this one,
       * else a scope that this one covers.
       */
      readonly through: string | undefined;
    }
  | {
      readonly kind: 'exception';
      readonly place: PolicyPlace;
      readonly reason: string;
      readonly owner: string;
      /** The last day on which it holds. */
      readonly expires: string;
    }
  /** Base44 asks for the scope by itself, whether or not a file lists it. */
  | { readonly kind: 'added-by-base44' }
  /** No entry names the scope. */
  | {
      readonly kind: 'unlisted';
      /** Where the policy says what happens then; undefined when it does not, and the default counts. */
      readonly place: PolicyPlace | undefined;
      /** Where the connector is listed; undefined when it is not. */
      readonly connector: PolicyPlace | undefined;
    };

/** What policy says about a connector as such, whatever its scopes. */
export interface ConnectorVerdict {
  readonly kind: 'listed' | 'review' | 'not-listed';
  /** Where it is listed, else where `unlisted` is set; undefined when that is the default. */
  readonly place: PolicyPlace | undefined;
}

/** A place in a policy. */
export function placeIn(policy: Policy, range: Range, text: string): PolicyPlace {
  return { path: policy.path, line: range.line, range, text };
}

/** Negative when `one` is stricter than `other`, 0 when equal, positive when it is milder. */
export function compareVerdicts(one: VerdictKind, other: VerdictKind): number {
  return verdictKinds.indexOf(one) - verdictKinds.indexOf(other);
}
