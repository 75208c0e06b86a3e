import { describe, expect, it } from 'vitest';
import { cataloguedTypes, scopesOf } from '../../src/catalogue/catalogue.ts';
import { covers, impliedScopes, implyingScopes } from '../../src/catalogue/implications.ts';
import { fc } from '../support/properties.ts';

const google = (name: string): string => `https://www.googleapis.com/auth/${name}`;
const everyScope = cataloguedTypes().flatMap((type) => scopesOf(type).map((facts) => ({ type, facts })));

describe('covers', () => {
  it.each([
    ['gmail', 'https://mail.google.com/', google('gmail.send')],
    ['gmail', 'https://mail.google.com/', google('gmail.metadata')],
    ['gmail', google('gmail.compose'), google('gmail.send')],
    ['gmail', 'email', google('userinfo.email')],
    ['gmail', google('userinfo.email'), 'email'],
    ['googlecalendar', google('calendar'), google('calendar.events')],
    ['googlecalendar', google('calendar'), google('calendar.acls')],
    ['googlecalendar', google('calendar'), google('calendar.acls.readonly')],
    ['googlecalendar', google('calendar'), google('calendar.events.owned.readonly')],
    ['googledrive', google('drive'), google('drive.file')],
    ['googledrive', google('drive.appdata'), google('drive.appfolder')],
    ['googledrive', google('drive.appfolder'), google('drive.appdata')],
    ['googlesheets', google('drive'), google('spreadsheets.readonly')],
    ['github', 'repo', 'admin:repo_hook'],
    ['github', 'admin:org', 'read:org'],
    ['hubspot', 'content', 'cms.knowledge_base.articles.write'],
    ['hubspot', 'settings.users.team.write', 'settings.users.teams.write'],
    ['linkedin', 'rw_ads', 'r_ads'],
    ['outlook', 'Mail.ReadWrite.Shared', 'Mail.ReadBasic'],
    ['outlook', 'Mail.ReadWrite.Shared', 'Mail.ReadWrite'],
    ['outlook', 'Mail.Read', 'mail.read'],
    ['outlook', 'Mail.Read', 'https://graph.microsoft.com/Mail.Read'],
    ['outlook', 'https://graph.microsoft.com/mail.readwrite', 'Mail.Read'],
    ['outlook', 'https://graph.microsoft.com/Made.Up', 'made.up'],
    ['salesforce', 'full', 'cdp_query_api'],
    ['salesforce', 'offline_access', 'refresh_token'],
    ['share_point', 'Sites.FullControl.All', 'Sites.Read.All'],
    ['slack', 'groups:write', 'groups:write.topic'],
    ['tiktok', 'portability.all.single', 'portability.activity.single'],
    ['unknown-type', 'anything', 'anything'],
  ])('%s: %s gives %s', (type, granted, wanted) => {
    expect(covers(type, granted, wanted)).toBe(true);
  });

  it.each([
    ['gmail', google('gmail.send'), google('gmail.readonly')],
    ['gmail', 'https://mail.google.com/', google('gmail.settings.basic')],
    ['googlecalendar', google('calendar.events'), google('calendar.settings.readonly')],
    ['googledrive', google('drive'), google('drive.appdata')],
    ['googledrive', google('drive.file'), google('drive.readonly')],
    ['outlook', 'https://graph.microsoft.com/Mail.Read', 'Mail.ReadWrite'],
    ['slack', 'chat:write', 'CHAT:WRITE'],
    ['github', 'public_repo', 'repo'],
    ['github', 'repo', 'workflow'],
    ['github', 'repo', 'delete_repo'],
    ['hubspot', 'crm.objects.contacts.write', 'crm.objects.contacts.read'],
    ['hubspot', 'crm.objects.contacts.sensitive.read', 'crm.objects.contacts.sensitive.read.v2'],
    ['linkedin', 'w_member_social', 'r_member_social'],
    ['outlook', 'Mail.ReadWrite', 'Mail.Send'],
    ['salesforce', 'full', 'refresh_token'],
    ['slack', 'chat:write', 'channels:history'],
    ['slack', 'groups:history', 'channels:history'],
    ['unknown-type', 'anything', 'something'],
  ])('%s: %s does not give %s', (type, granted, wanted) => {
    expect(covers(type, granted, wanted)).toBe(false);
  });
});

describe('implied scopes', () => {
  it('never contain the scope itself, however aliases lead in circles', () => {
    expect(everyScope.filter(({ type, facts }) => impliedScopes(type, facts.scope).has(facts.scope))).toEqual(
      [],
    );
  });

  it('contain all that their members imply', () => {
    for (const { type, facts } of everyScope) {
      const implied = impliedScopes(type, facts.scope);
      for (const one of implied) {
        const further = [...impliedScopes(type, one)].filter((two) => two !== facts.scope);
        expect(further.filter((two) => !implied.has(two))).toEqual([]);
      }
    }
  });

  it('contain the aliases of what is implied', () => {
    expect([...impliedScopes('gmail', 'profile')]).toEqual([google('userinfo.profile')]);
  });

  it('are the reverse of the implying ones', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyScope), fc.constantFrom(...everyScope), (one, other) => {
        const forth = impliedScopes(one.type, one.facts.scope).has(other.facts.scope);
        const back = implyingScopes(one.type, other.facts.scope).has(one.facts.scope);
        expect(back).toBe(forth);
      }),
      { numRuns: 2_000 },
    );
    for (const { type, facts } of everyScope) {
      for (const implied of impliedScopes(type, facts.scope)) {
        expect(implyingScopes(type, implied)).toContain(facts.scope);
      }
    }
  });

  it('are empty for any other text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (type, scope) => {
        expect(impliedScopes(`?${type}`, scope).size).toBe(0);
        expect(implyingScopes('slack', `?${scope}`).size).toBe(0);
      }),
    );
  });

  it('are looked up, not worked out each time', () => {
    const first = impliedScopes('hubspot', 'content');
    for (let time = 0; time < 10_000; time++) covers('hubspot', 'content', 'crm.objects.contacts.read');
    expect(impliedScopes('hubspot', 'content')).toBe(first);
  });
});
