import { placedJobs } from '../jobs.ts';
import type { SetUpCheck } from '../observation.ts';
import { settingsPage, unseen } from '../words.ts';

/** What workflows may do that do not say it: more than to read, and any of them can set any status. */
export const defaultPermissions: SetUpCheck = (setUp) => {
  const { defaultPermissions: seen } = setUp;
  const why = 'A workflow without "permissions:" could set the status of this check by itself.';
  if (seen.kind !== 'seen') {
    const what = 'What a workflow without "permissions:" may do is not known.';
    const dependsOnIt = placedJobs(setUp).some(({ job }) => job.permissions.kind === 'default');
    return [{ ...unseen(what, why, [seen]), verdict: dependsOnIt ? 'unknown' : 'advice' }];
  }
  if (seen.value === 'read') {
    return [{ verdict: 'right', what: 'A workflow without "permissions:" may only read.' }];
  }
  return [
    {
      verdict: 'advice',
      what: 'A workflow without "permissions:" may write everything.',
      why,
      todo: 'Settings → Actions → General → Workflow permissions → Read repository contents.',
      page: settingsPage(setUp, 'actions'),
    },
  ];
};
