import { expect, test } from 'vitest';
import { keywordEntryMeant, patternMeant, vocabularyOf } from '../../../src/domain/policy/meant-entries.ts';

test.each([
  ['acess:admin', 'access:admin'],
  ['Tier:Write', 'access:write'],
  ['level:read', 'access:read'],
  ['classification:restricted', 'class:restricted'],
  ['clas:sensitive', 'class:sensitive'],
  ['tier:highest', undefined],
  ['tier:', undefined],
  [':tier:admin', undefined],
  ['tier:admin\nmore', undefined],
  ['chat:write', undefined],
  ['admin', undefined],
])('by an entry %j was meant %j', (text, meant) => {
  expect(keywordEntryMeant(text)).toBe(meant);
});

const [slack, slackInAnyCase] = [vocabularyOf(['slack'], 'allow'), vocabularyOf(['slack'], 'restrict')];

test.each([
  ['a misspelt word', '*:histroy', slack, '*:history'],
  ['a word of four letters', 'pinz:*', slack, 'pins:*'],
  ['a word that is too short to tell', 'dnf:*', slack, undefined],
  ['part of a word, which names scopes as it is', 'file*:read', slack, undefined],
  ['another case, where that counts', '*:HISTORY', slack, '*:history'],
  ['another case, where it does not', '*:HISTORY', slackInAnyCase, undefined],
  ['underscores that are missing', '*:repohook', vocabularyOf(['github'], 'allow'), '*:repo_hook'],
  ['several of them', 'rworganizationadmin*', vocabularyOf(['linkedin'], 'allow'), 'rw_organization_admin*'],
  ['a word that no pattern with it names', '*:histroy:all', slack, undefined],
  ['a service without a catalogue', '*:histroy', vocabularyOf(['airtable'], 'allow'), undefined],
])('by a pattern with %s was meant what it names then', (_name, text, vocabulary, meant) => {
  expect(patternMeant(text, vocabulary)).toBe(meant);
});
