import { expect, test } from 'vitest';
import { checkTree } from '../support/check-tree.ts';
import { connectorFile } from '../support/memory-tree.ts';
import { policyFile } from '../support/policies.ts';

const google = 'https://www.googleapis.com/auth/';

/** The replacement that each finding offers, by scope; without Google's address. */
async function fixes(declared: readonly string[], rules: object): Promise<Readonly<Record<string, string>>> {
  const scopes = declared.map((scope) => (scope.startsWith('https:') ? scope : `${google}${scope}`));
  const report = await checkTree({
    ...policyFile({ connectors: { gmail: rules } }),
    'base44/connectors/gmail.jsonc': connectorFile('gmail', scopes),
  });
  return Object.fromEntries(
    report.apps
      .flatMap((app) => app.findings)
      .filter(({ rule }) => rule.startsWith('scope-') || rule === 'approval-required')
      .map(({ scope = '', fix }) => [
        scope.replace(google, ''),
        fix?.replacement.replace(google, '') ?? 'none',
      ]),
  );
}

const allow = ['gmail.send', 'gmail.labels'].map((scope) => `${google}${scope}`);

test('what is not allowed can be replaced by what it covers and the policy allows', async () => {
  expect(await fixes(['gmail.modify'], { allow })).toEqual({ 'gmail.modify': 'gmail.send' });
});

test('what the connector asks for anyway is no alternative', async () => {
  expect(await fixes(['gmail.modify', 'gmail.send'], { allow })).toEqual({ 'gmail.modify': 'gmail.labels' });
  expect(await fixes(['gmail.modify', 'gmail.send', 'gmail.labels'], { allow })).toEqual({
    'gmail.modify': 'none',
  });
});

test('what is denied or under review has an alternative too', async () => {
  expect(await fixes(['https://mail.google.com/'], { allow, deny: [`${google}gmail.insert`] })).toEqual({
    'https://mail.google.com/': 'gmail.send',
  });
  expect(await fixes(['gmail.compose'], { allow, review: [`${google}gmail.compose`] })).toEqual({
    'gmail.compose': 'gmail.send',
  });
});

test('a slip in case is replaced by the right spelling', async () => {
  expect(await fixes(['Gmail.Send'], { allow })).toEqual({ 'Gmail.Send': 'gmail.send' });
});

test('without anything that would do, nothing is offered', async () => {
  expect(await fixes(['gmail.settings.basic'], { allow })).toEqual({ 'gmail.settings.basic': 'none' });
});

test('what was not allowed before stays an old problem when another scope changes the advice', async () => {
  const files = (...scopes: readonly string[]) => ({
    ...policyFile({ connectors: { gmail: { allow } } }),
    'base44/connectors/gmail.jsonc': connectorFile(
      'gmail',
      scopes.map((scope) => `${google}${scope}`),
    ),
  });
  const report = await checkTree(files('gmail.modify', 'gmail.send'), { base: files('gmail.modify') });
  expect(report).toMatchObject({ outcome: 'passed', summary: { errors: 0, preexisting: 1 } });
});
