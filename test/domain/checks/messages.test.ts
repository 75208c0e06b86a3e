import { expect, test } from 'vitest';
import { connector, findingsOf } from '../../support/connectors.ts';

const google = (name: string): string => `https://www.googleapis.com/auth/${name}`;

test.each([
  [
    'gmail',
    'a',
    'Google refuses "a": its scopes are whole addresses such as "https://www.googleapis.com/auth/drive". Copy the scope from its list.',
  ],
  ['googlecalendar', 'emial', 'Google refuses "emial". Did you mean "email"?'],
  [
    'googlecalendar',
    'calendar.readonly',
    `Google refuses "calendar.readonly": its scopes are whole addresses. Write "${google('calendar.readonly')}".`,
  ],
  ['gmail', 'OpenID', '"OpenID" is not written as Google writes its scopes. Did you mean "openid"?'],
  [
    'slack',
    'channels.read',
    '"channels.read" is not written as Slack writes its scopes. Did you mean "channels:read"?',
  ],
  [
    'slack',
    'https://slack.com/x',
    `"https://slack.com/x" is not written as Slack writes its scopes. Copy the scope from Slack's list.`,
  ],
  [
    'gmail',
    google('calendar'),
    `Gmail is not known to have the scope "${google('calendar')}", which is one of Google Calendar. If that was meant, list it in the connector "googlecalendar".`,
  ],
  [
    'slack',
    'chat:wirte',
    'Slack User is not known to have the scope "chat:wirte". Did you mean "chat:write"?',
  ],
  [
    'slack',
    'chat:read',
    'Slack User is not known to have the scope "chat:read". If it is a new one, nothing has to be done; else correct it.',
  ],
  [
    'linkedin',
    'r_liteprofile',
    'LinkedIn has deprecated "r_liteprofile", and may refuse it at the next sign-in. Ask for "openid" and "profile" instead.',
  ],
  [
    'linkedin',
    'rw_ad_campaigns',
    'LinkedIn has deprecated "rw_ad_campaigns", and may refuse it at the next sign-in. Ask for "rw_ads" instead.',
  ],
  [
    'hubspot',
    'contacts',
    `HubSpot has deprecated "contacts", and may refuse it at the next sign-in. Look for its successor in HubSpot's list, or remove it.`,
  ],
  [
    'notion',
    'read_content',
    'Notion has no scopes, so "read_content" neither gives nor limits anything. Remove it, so that nobody relies on it.',
  ],
  [
    'slack',
    'channels:join',
    'Slack gives "channels:join" to bot tokens only, and Slack User has another kind. Move it to the connector "slackbot".',
  ],
  [
    'slackbot',
    'authorizations:read',
    'Slack gives "authorizations:read" to app tokens only, and no connector has that kind. Remove it.',
  ],
  ['slackbot', 'tokens.basic', 'No connector can hold "tokens.basic". Remove it.'],
])('%s, "%s": what is wrong with it, and what to do', (type, scope, message) => {
  expect(findingsOf(connector(type, [scope])).map((finding) => finding.message)).toEqual([message]);
});

test.each([
  ['airtabel', 'Base44 does not document a connector of type "airtabel". Did you mean "airtable"?'],
  [
    'tostring',
    'Base44 does not document a connector of type "tostring". If it is a new one, nothing has to be done; else correct the type.',
  ],
])('the type "%s"', (type, message) => {
  expect(findingsOf(connector(type, [])).map((finding) => finding.message)).toEqual([message]);
});

test.each([
  [
    'googledrive',
    [google('drive'), google('drive.readonly')],
    `"${google('drive.readonly')}" adds nothing to "${google('drive')}". Remove it, or the wider one if this one is enough.`,
    'This one covers it.',
  ],
  [
    'outlook',
    ['Mail.Read', 'mail.read'],
    '"mail.read" means the same as "Mail.Read", which is listed too. Remove one of them.',
    'This one covers it.',
  ],
  [
    'slack',
    ['chat:write', 'chat:write'],
    'The scope "chat:write" is already listed above. The repetition has no effect; remove it.',
    'It is listed here first.',
  ],
])('%s, %j: the second is one too many, and the first is named', (type, scopes, message, about) => {
  const [finding] = findingsOf(connector(type, scopes));
  const { path } = connector(type, scopes);
  expect(finding).toMatchObject({ message, line: 5 });
  expect(finding?.related).toEqual([{ message: about, path, line: 4, column: 5 }]);
});
