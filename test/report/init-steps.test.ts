import { expect, test } from 'vitest';
import type { InitResult } from '../../src/domain/init/init-result.ts';
import { appIdStep, describeNextSteps } from '../../src/report/init-steps.ts';
import { plain } from '../../src/report/paint.ts';

const result: InitResult = {
  ...{ apps: ['.'], changes: [], kept: [], remarks: [], owners: [], branch: 'main' },
  deployment: { kind: 'workflow', branch: 'main', appId: '68f0', isProtected: false },
  isAppIdMissing: false,
  toLookAt: [{ app: '.', appId: '68f0' }],
};

test.each<[string, InitResult]>([
  ['alone', result],
  [
    'in-a-team',
    {
      ...result,
      deployment: { ...result.deployment, isProtected: true } as never,
      owners: ['@lee', '@acme/core'],
    },
  ],
  [
    'without-an-app-id',
    {
      ...result,
      deployment: { kind: 'unknown' },
      isAppIdMissing: true,
      toLookAt: [{ app: '.', appId: undefined }],
    },
  ],
])('%s, the steps that remain', async (name, given) => {
  await expect(describeNextSteps(given, plain)).toMatchFileSnapshot(`init-steps/${name}.txt`);
});

test('of several apps, each that is known is looked at by a command that can be copied', () => {
  const toLookAt = [
    { app: 'apps/a', appId: '68f0' },
    { app: "apps/it's b", appId: '68f1' },
    { app: 'apps/c', appId: undefined },
  ];
  const text = describeNextSteps({ ...result, toLookAt }, plain);
  expect(text.match(/connector-guard status.*/g)).toEqual([
    'connector-guard status --app apps/a --app-id 68f0',
    "connector-guard status --app 'apps/it'\\''s b' --app-id 68f1",
  ]);
});

test('where the policy that is there has the ids, no id takes naming', () => {
  expect(describeNextSteps({ ...result, toLookAt: [] }, plain)).toContain('\n     connector-guard status\n');
});

test('of several apps without an id, the policy takes filling in', () => {
  const unknown = ['apps/a', 'apps/b'].map((app) => ({ app, appId: undefined }));
  expect(appIdStep({ toLookAt: unknown })).toMatch(
    /^The app ids\. Nothing is deployed so far\. Fill in "apps"/,
  );
});
