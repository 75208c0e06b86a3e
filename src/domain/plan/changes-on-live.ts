import type { ConnectorChange } from '../diff/scope-diff.ts';
import type { Plan } from './plan.ts';

/** What a plan brings to the live app, as a change of its connectors: for judging it like one of files. */
export function changesOnLive({ changes }: Plan): readonly ConnectorChange[] {
  return changes.flatMap(({ connector, action, declared, live, increase, excess }) => {
    if (!['create', 'update', 'reauthorize', 'provision'].includes(action)) return [];
    return {
      connector,
      // Without an active connection the app can do nothing, so that all of it is new.
      change: live?.state === 'active' ? 'changed' : 'added',
      added: increase,
      removed: excess,
      kept: (declared ?? []).filter((scope) => !increase.includes(scope)),
      increase,
      needsConsent: action === 'provision' ? 'no' : 'yes',
    };
  });
}
