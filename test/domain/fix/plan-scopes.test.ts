import { describe, expect, test } from 'vitest';
import { type FixChoices, planScopes, type ScopesPlan } from '../../../src/domain/fix/plan-scopes.ts';
import { connector } from '../../support/connectors.ts';
import { policyOf } from '../../support/policies.ts';

const google = (name: string): string => `https://www.googleapis.com/auth/${name}`;

/** What a plan comes to, with the scopes' last parts. */
function planned(
  type: string,
  scopes: readonly string[],
  choices: Partial<Pick<FixChoices, 'dropsImplied' | 'narrows'>> = {},
  rules?: object,
) {
  const judging =
    rules === undefined
      ? undefined
      : { policy: policyOf({ connectors: { [type]: rules } }), app: '.', today: '2026-11-23' };
  const plan = planScopes(connector(type, scopes), {
    dropsImplied: false,
    narrows: false,
    judging,
    ...choices,
  });
  return shortened(plan);
}

function shortened({ kept, repeated, implied, narrowed, dropped, spared, removed }: ScopesPlan) {
  const last = (scope: string) => scope.slice(scope.lastIndexOf('/') + 1);
  return {
    kept: kept.map(({ scope }) => last(scope)),
    removed,
    repeated: repeated.map(last),
    implied: implied.map(({ scope, by }) => `${last(scope)} by ${last(by)}`),
    narrowed: narrowed.map(({ from, to }) => `${last(from)} to ${last(to)}`),
    dropped: dropped.map(({ scope, instead }) => `${last(scope)} for ${last(instead)}`),
    spared: spared.map(({ scope, by }) => `${last(scope)} by ${last(by)}`),
  };
}

const nothing = { removed: [], repeated: [], implied: [], narrowed: [], dropped: [], spared: [] };
const calendar = ['calendar', 'calendar.readonly'].map(google);

test('a repetition goes, each scope is named once, and its comments go to the first', () => {
  expect(planned('slack', ['b', 'a', 'b', 'b', 'a'])).toEqual({
    ...nothing,
    kept: ['a', 'b'],
    repeated: ['b', 'a'],
    removed: [
      { index: 2, heir: 0 },
      { index: 3, heir: 0 },
      { index: 4, heir: 1 },
    ],
  });
});

describe('a scope that the policy does not allow', () => {
  test.each([
    ['is not listed', { allow: [google('calendar.readonly')] }],
    ['is denied', { allow: [google('calendar.readonly')], deny: [google('calendar')] }],
  ])('%s: a narrower one of the file takes its place', (_name, rules) => {
    expect(planned('googlecalendar', calendar, { narrows: true }, rules)).toEqual({
      ...nothing,
      kept: ['calendar.readonly'],
      removed: [{ index: 0, heir: 1 }],
      dropped: ['calendar for calendar.readonly'],
    });
  });

  test.each([
    ['that is not allowed either', { allow: [] }],
    ['that needs an approval', { review: [google('calendar.readonly')] }],
  ])('has no substitute in a narrower one %s', (_name, rules) => {
    const kept = ['calendar', 'calendar.readonly'];
    expect(planned('googlecalendar', calendar, { narrows: true }, rules)).toEqual({ ...nothing, kept });
  });

  test('has none in what Base44 adds by itself', () => {
    const scopes = ['User.ReadWrite', 'User.Read'];
    expect(planned('outlook', scopes, { narrows: true }, { allow: [] })).toEqual({
      ...nothing,
      kept: ['User.Read', 'User.ReadWrite'],
    });
  });

  test('has none in a scope that is not narrower', () => {
    const scopes = ['calendar.events', 'calendar.readonly'].map(google);
    const rules = { allow: [google('calendar.readonly')] };
    expect(planned('googlecalendar', scopes, { narrows: true }, rules)).toEqual({
      ...nothing,
      kept: ['calendar.events', 'calendar.readonly'],
    });
  });

  test('gives way to one that the file does not have, where that is allowed', () => {
    const rules = { allow: [google('calendar.events.readonly')] };
    expect(planned('googlecalendar', [google('calendar')], { narrows: true }, rules)).toEqual({
      ...nothing,
      kept: ['calendar.events.readonly'],
      narrowed: ['calendar to calendar.events.readonly'],
    });
  });

  test.each([
    ['unless it is told to', {}, { allow: [google('calendar.readonly')] }],
    ['and nothing without a policy', { narrows: true }, undefined],
  ])('stays, %s', (_name, choices, rules) => {
    expect(planned('googlecalendar', calendar, choices, rules)).toEqual({
      ...nothing,
      kept: ['calendar', 'calendar.readonly'],
    });
  });
});

describe('a scope that another one covers', () => {
  test('goes, and its comments to the widest', () => {
    const scopes = ['calendar.events.readonly', 'calendar.events', 'calendar'].map(google);
    expect(planned('googlecalendar', scopes, { dropsImplied: true })).toEqual({
      ...nothing,
      kept: ['calendar'],
      removed: [
        { index: 0, heir: 2 },
        { index: 1, heir: 2 },
      ],
      implied: ['calendar.events.readonly by calendar', 'calendar.events by calendar'],
    });
  });

  test('stays beside a wider one that the policy refuses, and is named', () => {
    const rules = { allow: [google('calendar.readonly')] };
    expect(planned('googlecalendar', calendar, { dropsImplied: true }, rules)).toEqual({
      ...nothing,
      kept: ['calendar', 'calendar.readonly'],
      spared: ['calendar.readonly by calendar'],
    });
  });

  test('is not named as staying where it goes for an allowed one', () => {
    const scopes = ['calendar', 'calendar.events', 'calendar.events.readonly'].map(google);
    const rules = { allow: [google('calendar.events')] };
    expect(planned('googlecalendar', scopes, { dropsImplied: true }, rules)).toMatchObject({
      kept: ['calendar', 'calendar.events'],
      implied: ['calendar.events.readonly by calendar.events'],
      spared: ['calendar.events by calendar'],
    });
  });
});
