import { expect, test } from 'vitest';
import { consentPeople } from '../../../src/domain/consent/people.ts';
import { policyOf } from '../../support/policies.ts';

const { consent } = policyOf({
  connectors: { gmail: {}, slack: {} },
  consent: { gmail: { who: ['@Dana', '@lee'] }, slack: { signInAs: 'ops@acme.com' } },
});

test.each([
  ['whom policy names', ['gmail'], 'sam', ['Dana', 'lee']],
  ['the author, where policy names nobody', ['slack'], 'sam', ['sam']],
  ['both, each once', ['gmail', 'slack', 'notion'], 'dana', ['Dana', 'lee']],
  ['nobody, where the author is a bot or gone', ['slack'], null, []],
])('those who sign in are %s', (_name, connectors, author, people) => {
  expect(consentPeople({ connectors, consent, author })).toEqual(people);
});

test('they are no more than GitHub assigns', () => {
  const who = Array.from({ length: 14 }, (_, index) => `@person-${index}`);
  const many = policyOf({ connectors: { gmail: {} }, consent: { gmail: { who } } }).consent;
  expect(consentPeople({ connectors: ['gmail'], consent: many, author: null })).toHaveLength(10);
});
