import { describe, expect, test } from 'vitest';
import { losesReviews } from '../../../src/domain/policy/lost-reviews.ts';
import { policyOf } from '../../support/policies.ts';

interface Lists {
  readonly allow?: readonly string[];
  readonly review?: readonly string[];
  readonly deny?: readonly string[];
}

/** Whether a policy with these lists for "crm" loses a review by getting others; undefined where it does not list "crm". */
function loses(
  before: Lists | undefined,
  after: Lists | undefined,
  reviews: { readonly before?: readonly string[]; readonly after?: readonly string[] } = {},
): boolean {
  const policy = (lists: Lists | undefined, review: readonly string[] = []) =>
    policyOf({ connectors: { ...(lists === undefined ? {} : { crm: lists }), other: {} }, review });
  return losesReviews(policy(before, reviews.before), policy(after, reviews.after), 'crm');
}

const allow = ['crm.*'];

describe('a pattern that is gone from a review', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['starts as one that is allowed', ['crm.a*'], allow],
    ['has the start of its start', ['c*'], allow],
    ['has another end, where the allowed one leaves it open', ['*.write'], allow],
    ['is in another case', ['CRM.*.Write'], allow],
    ['ends as one of several that are allowed', ['*.write'], ['mail.read', '*.read', '*e']],
  ])('%s: what both name needs no approval any more', (_name, review, allowed) => {
    expect(loses({ allow: allowed, review }, { allow: allowed })).toBe(true);
    // For all connectors, too, and where the connector is listed only now.
    expect(loses({ allow: allowed }, { allow: allowed }, { before: review })).toBe(true);
    expect(loses(undefined, { allow: allowed }, { before: review })).toBe(true);
  });

  test.each<[string, readonly string[], Lists]>([
    ['is a tier, which unknown scopes are held against elsewhere', ['access:write'], { allow: ['a*'] }],
    ['starts otherwise than what is allowed', ['mail.*'], { allow }],
    ['ends otherwise', ['*.write'], { allow: ['*.read'] }],
    ['named nothing that is allowed', ['*.write'], {}],
    [
      'named what is allowed by its whole name only',
      ['*.write'],
      { allow: ['crm.write', 'class:restricted'] },
    ],
    ['is there again, in another case', ['*.write'], { allow, review: ['*.Write'] }],
    ['is denied instead', ['*.write'], { allow, deny: ['*.write'] }],
    ['is within a wider one', ['*.deals.write'], { allow, review: ['*.WRITE'] }],
    [
      'is followed by a tier, which every unknown scope may have',
      ['*.write'],
      { allow, review: ['access:admin'] },
    ],
    ['is followed by a class that is denied', ['*.write'], { allow, deny: ['class:restricted'] }],
  ])('%s: nothing is lost', (_name, review, after) => {
    expect(loses({ allow, review }, after)).toBe(false);
  });

  test('is lost where a narrower one takes its place', () => {
    expect(loses({ allow, review: ['*.write'] }, { allow, review: ['*.deals.write'] })).toBe(true);
  });

  test('is not lost where all connectors have it, or the connector is not listed any more', () => {
    expect(loses({ allow, review: ['*.write'] }, { allow }, { after: ['*.write'] })).toBe(false);
    expect(loses({ allow, review: ['*.write'] }, undefined)).toBe(false);
  });
});

describe('a whole scope that is gone from a review', () => {
  test('needs no approval any more in a case that is allowed', () => {
    expect(loses({ allow, review: ['CRM.Write'] }, { allow })).toBe(true);
    expect(loses({ allow: ['Crm.*'], review: ['crm.write'] }, { allow: ['Crm.*'] })).toBe(true);
  });

  test.each<[string, Lists]>([
    ['allowed in no case', { allow: ['mail.*'] }],
    ['allowed in no case, though it starts alike', { allow: ['crm.*.deals*'] }],
    ['under review in another case', { allow, review: ['crm.WRITE'] }],
    ['denied in another case', { allow, deny: ['crm.WRITE'] }],
    ['under review with others', { allow, review: ['*.WRITE'] }],
  ])('is %s: nothing is lost', (_name, after) => {
    expect(loses({ allow, review: ['CRM.Write'] }, after)).toBe(false);
  });

  test('is lost where another one takes its place', () => {
    expect(loses({ allow, review: ['CRM.Write'] }, { allow, review: ['crm.writes', 'mail.*'] })).toBe(true);
  });
});
