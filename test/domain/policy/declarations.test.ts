import { expect, test } from 'vitest';
import { appMeantBy } from '../../../src/domain/policy/declarations.ts';
import { appOf } from '../../support/policy-changes.ts';

interface Question {
  readonly folder: string;
  readonly apps: readonly string[];
  readonly before?: readonly string[];
  readonly taken?: readonly string[];
}

test.each<[string, Question, string | undefined]>([
  ['the one with the nearest name', { folder: 'apps/shpo', apps: ['apps/crm', 'apps/shop'] }, 'apps/shop'],
  ['the only one', { folder: 'apps/sales', apps: ['apps/crm'] }, 'apps/crm'],
  ['none of several', { folder: 'apps/sales', apps: ['apps/crm', 'apps/shop'] }, undefined],
  [
    'the only one that is named nowhere else',
    { folder: 'apps/sales', apps: ['apps/crm', 'apps/shop'], taken: ['apps/crm'] },
    'apps/shop',
  ],
  [
    'the one that came when the folder went, whatever its name is',
    { folder: 'apps/crm', apps: ['apps/crn', 'apps/sales'], before: ['apps/crm', 'apps/crn'] },
    'apps/sales',
  ],
  [
    'the nearest, where several came',
    { folder: 'apps/crm', apps: ['apps/sales', 'apps/crn'], before: ['apps/crm'] },
    'apps/crn',
  ],
  [
    'the nearest, where none came',
    { folder: 'apps/crm', apps: ['apps/sales', 'apps/crn'], before: ['apps/crm', 'apps/crn', 'apps/sales'] },
    'apps/crn',
  ],
])(
  'the app that was meant by a folder without one: %s',
  (_name, { folder, apps, before = [], taken }, expected) => {
    const declarations = { apps: apps.map((app) => ({ ...appOf({}), app })), before, isComplete: true };
    expect(appMeantBy(folder, declarations, taken && new Set(taken))).toBe(expected);
  },
);
