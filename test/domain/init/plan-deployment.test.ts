import { describe, expect, test } from 'vitest';
import { type DeploymentFacts, planDeployment } from '../../../src/domain/init/plan-deployment.ts';
import { deployWorkflow } from '../../../src/domain/init/workflow-files.ts';
import { policyOf } from '../../support/policies.ts';

const id = '68f0c2d1e4b7a90012ab34ce';
const facts: DeploymentFacts = { policy: undefined, apps: [], branch: 'main', reviewers: [] };
const plan = (some: Partial<DeploymentFacts>) => planDeployment({ ...facts, ...some });

const withTargets = policyOf({
  connectors: {},
  apps: { '.': { targets: { production: { appId: id, branch: 'main' } } } },
});
const withReviewers = policyOf({ connectors: {}, approvals: { reviewers: ['@lee'] } });
const [known, unknown] = [
  { app: 'apps/crm', appId: id },
  { app: 'apps/shop', appId: undefined },
];

describe('how a repository is deployed', () => {
  test.each<[string, Partial<DeploymentFacts>, object]>([
    ['nothing is known', {}, { kind: 'unknown' }],
    ['the only app has no id', { apps: [unknown] }, { kind: 'unknown' }],
    ['there are two apps, and no targets', { apps: [known, unknown] }, { kind: 'unknown' }],
    ['its only app has an id', { apps: [known] }, { kind: 'workflow', branch: 'main', appId: id }],
    [
      'its policy has targets',
      { policy: withTargets, apps: [known, unknown], branch: 'trunk' },
      { kind: 'workflow', branch: 'trunk', appId: undefined },
    ],
  ])('%s', (_name, some, expected) => {
    expect(plan(some)).toMatchObject(expected);
  });

  test.each<[string, Partial<DeploymentFacts>, boolean]>([
    ['nobody reviews', {}, false],
    ['a policy without reviewers is there', { policy: withTargets }, false],
    ['reviewers are named', { reviewers: ['@lee'] }, true],
    ['its policy has reviewers', { policy: withReviewers }, true],
  ])('%s: the token is in an environment of its own: %s', (_name, some, isProtected) => {
    expect(plan({ apps: [known], ...some })).toMatchObject({ isProtected });
  });
});

describe('the branch stands in the workflow as YAML reads it back', () => {
  test.each([
    ['main', 'main'],
    ['release/1.x_2', 'release/1.x_2'],
    ['m', 'm'],
    ['yes', '"yes"'],
    ['Off', '"Off"'],
    ['yesterday', 'yesterday'],
    ['not-null', 'not-null'],
    ['1.0', '"1.0"'],
    ['a#b', '"a#b"'],
    ['-x', '"-x"'],
    ['a, b', '"a, b"'],
    ['é', '"é"'],
  ])('%s', (branch, written) => {
    const text = deployWorkflow({ kind: 'workflow', branch, appId: id, isProtected: false }, []);
    expect(text).toContain(`branches: [${written}]\n`);
  });
});

describe('the id of the app', () => {
  test.each([true, false])('stands in the workflow, in an environment: %s', (isProtected) => {
    const text = deployWorkflow({ kind: 'workflow', branch: 'main', appId: id, isProtected }, []);
    expect(text).toMatch(new RegExp(`^ {10}app-id: ${id}\\b|^ {10}app-id: "${id}"`, 'm'));
    expect(text).not.toContain('68f0c2d1e4b7a90012ab34cd');
  });

  test.each([true, false])('does not where the policy has it, in an environment: %s', (isProtected) => {
    const text = deployWorkflow({ kind: 'workflow', branch: 'main', appId: undefined, isProtected }, []);
    expect(text).not.toMatch(/^\s+app-id:/m);
  });
});

test('a folder of another name starts the workflow too, whatever is in its name', () => {
  const folders = ['base44/connectors', 'apps/crm/base44/x', 'inte[g]r*', 'inte[g]r*', '.'];
  const text = deployWorkflow({ kind: 'workflow', branch: 'main', appId: id, isProtected: true }, folders);
  expect(text).toContain('      - "**/base44/**"\n      - "inte\\\\[g\\\\]r\\\\*/**"\n      - "**"\n');
});
