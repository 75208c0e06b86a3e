import { describe, expect, test } from 'vitest';
import type { Target } from '../../../src/domain/policy/policy.ts';
import { chooseTargets, type TargetQuestion } from '../../../src/domain/target/choose-targets.ts';

const range = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const crm = { app: 'apps/crm', range };
const production: Target = { ...crm, name: 'production', appId: 'p1', branch: 'main' };
const staging: Target = { ...crm, name: 'staging', appId: 's1', branch: 'staging' };
const shop: Target = { app: 'apps/shop', range, name: 'production', appId: 'p2', branch: 'main' };

function choose(given: Partial<TargetQuestion>) {
  return chooseTargets({
    targets: [],
    found: ['.'],
    apps: [],
    appId: undefined,
    target: undefined,
    branch: 'main',
    defaultBranch: 'main',
    ...given,
  });
}

describe('without targets in the policy', () => {
  test('the one app goes to the app id, from the default branch', () => {
    expect(choose({ appId: 'a1' })).toEqual({
      kind: 'targets',
      targets: [{ app: '.', appId: 'a1', branch: 'main', name: null }],
    });
  });

  test('an app that lies deeper is the one, too', () => {
    expect(choose({ appId: 'a1', found: ['apps/crm'] })).toMatchObject({ targets: [{ app: 'apps/crm' }] });
  });

  test('of several apps one has to be named', () => {
    expect(choose({ appId: 'a1', found: ['apps/crm', 'apps/shop'] })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('2 apps and one app id. Name one by app (--app in a terminal)'),
    });
    expect(choose({ appId: 'a1', found: ['apps/crm', 'apps/shop'], apps: ['apps/shop'] })).toMatchObject({
      targets: [{ app: 'apps/shop', appId: 'a1' }],
    });
  });

  test('an app that is named twice is one', () => {
    expect(choose({ appId: 'a1', apps: ['apps/shop', 'apps/shop'] })).toMatchObject({
      targets: [{ app: 'apps/shop', appId: 'a1' }],
    });
  });

  test('without an app id nothing is guessed', () => {
    expect(choose({})).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('Set app-id (--app-id in a terminal;'),
    });
  });

  test('nothing is deployed from another branch', () => {
    expect(choose({ appId: 'a1', branch: 'feature' })).toEqual({ kind: 'other-branch', branches: ['main'] });
  });

  test('where no branch is asked about, the default branch is meant', () => {
    expect(choose({ appId: 'a1', branch: undefined, found: [] })).toEqual({
      kind: 'targets',
      targets: [{ app: '.', appId: 'a1', branch: 'main', name: null }],
    });
  });

  test('a target has to be one that the policy names', () => {
    expect(choose({ appId: 'a1', target: 'production' })).toMatchObject({
      kind: 'refused',
      message: 'The policy names no targets, so there is no "production".',
    });
  });
});

describe('with targets in the policy', () => {
  const targets = [production, staging, shop];

  test('a branch goes to all its targets', () => {
    expect(choose({ targets })).toMatchObject({
      targets: [
        { appId: 'p1', name: 'production' },
        { appId: 'p2', name: 'production' },
      ],
    });
    expect(choose({ targets, branch: 'staging' })).toMatchObject({ targets: [{ appId: 's1' }] });
  });

  test('an app and a name choose among them', () => {
    expect(choose({ targets, apps: ['apps/crm'] })).toMatchObject({ targets: [{ appId: 'p1' }] });
    expect(choose({ targets, target: 'staging', branch: undefined })).toMatchObject({
      targets: [{ appId: 's1' }],
    });
  });

  test('an app id chooses among them', () => {
    expect(choose({ targets, appId: 'p2' })).toMatchObject({ targets: [{ app: 'apps/shop', appId: 'p2' }] });
  });

  test('an app id that the policy does not name is refused', () => {
    expect(choose({ targets, appId: 'evil' })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('"evil" is none of the policy\'s targets'),
    });
  });

  test('what the policy does not name is refused with what it does', () => {
    expect(choose({ targets, target: 'prod' })).toMatchObject({
      message: expect.stringContaining('no target "prod". There is: production, staging'),
    });
    expect(choose({ targets, apps: ['apps/other', 'apps/more'] })).toMatchObject({
      kind: 'refused',
      message: 'The policy names no target for apps/other, apps/more. Add one, or name another app.',
    });
  });

  test('a branch that nothing is deployed from is told from a mistake', () => {
    expect(choose({ targets, branch: 'feature' })).toEqual({
      kind: 'other-branch',
      branches: ['main', 'staging'],
    });
  });

  test('without a branch the targets of all branches are chosen', () => {
    expect(choose({ targets, branch: undefined })).toMatchObject({
      targets: [{ appId: 'p1' }, { appId: 's1' }, { appId: 'p2' }],
    });
  });
});
