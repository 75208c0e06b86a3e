import type { AppSnapshot } from '../../src/domain/app/app-snapshot.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { judge, type Verdict } from '../../src/domain/judge.ts';
import type { PolicySnapshot } from '../../src/domain/policy/parse-policy.ts';
import { defaultPolicyPath } from '../../src/domain/policy/policy.ts';
import { connector } from './connectors.ts';
import type { Declared } from './plans.ts';
import { policyOf } from './policies.ts';

/** What an app declares before and after a change. */
export interface ChangeOfApp {
  readonly base: Declared;
  readonly head: Declared;
}

/** The verdict on a change of an app, which changes the policy as well, by a policy of this content. */
export function judgedBy(content: object, { base, head }: ChangeOfApp): Verdict {
  const policy = policySnapshot(content);
  return judge({
    head: [appOf(head)],
    base: [appOf(base)],
    policy,
    basePolicy: policy,
    today: '2026-11-23',
    isComplete: true,
    isAboutPolicy: true,
    failOn: 'error',
  });
}

export function policySnapshot(content: object): PolicySnapshot & { readonly kind: 'policy' } {
  return { kind: 'policy', path: defaultPolicyPath, policy: policyOf(content) };
}

export function allFindingsOf({ findings, apps }: Verdict): readonly Finding[] {
  return [...findings, ...apps.flatMap((app) => app.findings)];
}

/** An app in the repository's root, of which every file can be read. */
export function appOf(declared: Declared): AppSnapshot {
  const connectors = Object.entries(declared).map(([type, scopes]) => connector(type, scopes));
  return {
    app: '.',
    connectorsDir: 'base44/connectors',
    connectors,
    unread: [],
    findings: [],
    usable: true,
  };
}
