import { describe, expect, test } from 'vitest';
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

describe('an alternative never takes away what the app had', () => {
  function gmail(rules: object, scopes: readonly string[]) {
    const declared = scopes.map((scope) => `${google}${scope}`);
    return {
      ...policyFile({ connectors: { gmail: rules } }),
      'base44/connectors/gmail.jsonc': connectorFile('gmail', declared),
    };
  }

  /** What is advised against `gmail.modify`, after a change from some scopes to others. */
  async function advice(from: readonly string[], to: readonly string[], rules: object) {
    const report = await checkTree(gmail(rules, to), { base: gmail(rules, from) });
    const findings = report.apps.flatMap((app) => app.findings);
    const found = findings.find(({ scope }) => scope === `${google}gmail.modify`);
    return { message: found?.message, fix: found?.fix?.replacement.replace(google, '') };
  }

  const labels = `${google}gmail.labels`;
  const where = '.github/connector-policy.jsonc:4';

  test('what would is named with what it lets the app do, and not offered', async () => {
    expect(await advice(['gmail.readonly'], ['gmail.modify'], { allow: [labels] })).toEqual({
      message: `"gmail.modify" is not allowed. Take it back, or allow it in ${where}. Allowed here: "gmail.labels" (view, create, change and delete labels, but not the mail itself).`,
      fix: undefined,
    });
  });

  test('the same where something is denied or under review', async () => {
    const insert = `${google}gmail.insert`;
    expect(await advice(['gmail.readonly'], ['gmail.modify'], { allow: [labels], deny: [insert] })).toEqual({
      message:
        '"gmail.modify" includes "gmail.insert", which is denied (.github/connector-policy.jsonc:9). Take it back. Allowed here: "gmail.labels".',
      fix: undefined,
    });
    const review = { allow: [labels], review: [`${google}gmail.modify`] };
    expect(await advice(['gmail.readonly'], ['gmail.modify'], review)).toMatchObject({ fix: undefined });
  });

  test('what the change took out is what to go back to, before anything wider', async () => {
    const allow = [labels, `${google}gmail.readonly`];
    const { message, fix } = await advice(['gmail.readonly'], ['gmail.modify'], { allow });
    expect(message).toContain(`is not allowed. Go back to "gmail.readonly", or allow this one in ${where}.`);
    expect(fix).toBe('gmail.readonly');
  });

  test('what covers all that it took out will do too', async () => {
    const allow = [labels, `${google}gmail.readonly`];
    const { message, fix } = await advice(['gmail.metadata'], ['gmail.modify'], { allow });
    expect(message).toContain('Ask for "gmail.readonly" if enough, or allow this one in');
    expect(fix).toBe('gmail.readonly');
  });

  test('of several that it took out, none may get lost', async () => {
    const allow = [labels, `${google}gmail.readonly`];
    const { message, fix } = await advice(['gmail.send', 'gmail.readonly'], ['gmail.modify'], { allow });
    expect(message).toContain('Take it back');
    expect(fix).toBeUndefined();
  });

  test.each([
    ['stays in the file', ['gmail.readonly'], ['gmail.modify', 'gmail.readonly']],
    ['another scope of the file covers', ['gmail.metadata'], ['gmail.modify', 'gmail.readonly']],
    ['the wider scope does not cover', ['gmail.settings.basic'], ['gmail.modify']],
    ['was the refused scope itself', ['gmail.modify'], ['gmail.modify']],
  ])('what %s does not get lost', async (_name, from, to) => {
    expect(await advice(from, to, { allow: [labels] })).toMatchObject({ fix: 'gmail.labels' });
  });

  test('without anything allowed that would do, the advice is not to remove it alone', async () => {
    const { message } = await advice(['gmail.readonly'], ['gmail.modify'], { allow: ['x'] });
    expect(message).toContain(`is not allowed. Take it back, or allow it in ${where}.`);
  });
});
