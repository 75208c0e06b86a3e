import { describe, expect, test } from 'vitest';
import { scopesOf } from '../../src/catalogue/catalogue.ts';
import { knownTypes } from '../../src/catalogue/connector-types.ts';
import { explain } from '../../src/commands/explain.ts';
import type { Explanation, PolicyVerdict } from '../../src/domain/explanation/explanation.ts';
import { renderExplanation } from '../../src/report/explain-text.ts';
import { renderJson } from '../../src/report/json.ts';
import { plain } from '../../src/report/paint.ts';
import { testDay } from '../support/check-tree.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { memoryTree } from '../support/memory-tree.ts';

/** An explanation, with a policy's verdict in the place of the one that was found. */
async function explained(type: string, scope?: string, policy?: PolicyVerdict): Promise<Explanation> {
  const options = { type, scope, policy: undefined, today: testDay };
  const explanation = await explain(options, { files: memoryTree({}) });
  return policy === undefined ? explanation : { ...explanation, policy };
}

async function text(type: string, scope?: string, policy?: PolicyVerdict): Promise<string> {
  return renderExplanation(await explained(type, scope, policy), plain);
}

const path = '.github/connector-policy.jsonc';
const notAllowed: PolicyVerdict = {
  kind: 'not-listed',
  reason: 'no entry of the connector applies to it',
  place: { path, line: 14 },
  advice: 'Ask for https://www.googleapis.com/auth/gmail.labels instead, which is allowed.',
  exceptions: [{ app: 'apps/crm', expires: '2026-12-31', place: { path, line: 21 } }],
};
const reviewed: PolicyVerdict = {
  kind: 'review',
  reason: 'the policy does not list the connector',
  place: { path, line: 7 },
  advice: 'Ask "@lee" or "@sam" for it.',
  exceptions: [],
};

describe('what a person reads', () => {
  test.each([
    ['a-scope', 'gmail', 'https://www.googleapis.com/auth/gmail.modify', notAllowed],
    ['a-short-name', 'googlecalendar', 'calendar.settings.readonly', undefined],
    ['a-scope-for-another-token', 'slack', 'channels:join', undefined],
    ['a-deprecated-scope', 'linkedin', 'rw_ad_campaigns', undefined],
    ['an-alias', 'hubspot', 'business_units.view.read', undefined],
    ['a-type', 'tiktok', undefined, undefined],
    ['a-type-without-scopes', 'notion', undefined, undefined],
    ['a-type-without-facts', 'airtable', 'data.records:read', reviewed],
  ])('about %s', async (name, type, scope, policy) => {
    const shown = await text(type, scope, policy);
    expect(shown.split('\n').length).toBeLessThan(60);
    await expect(shown).toMatchFileSnapshot(`explain/${name}.txt`);
  });
});

test('a type with hundreds of scopes has each of them once, in short sections', async () => {
  const shown = await text('hubspot');
  for (const { scope, statement } of scopesOf('hubspot')) {
    expect(
      shown.split('\n').filter((line) => line.startsWith(`  ${scope} `) && line.includes(statement)),
    ).toHaveLength(1);
  }
  const sections = [...shown.matchAll(/^(\S.*) \((\d+)\)/gm)].map(([, title, count]) => ({
    title,
    count: Number(count),
  }));
  expect(sections.map(({ title }) => title)).toEqual([
    'identity',
    'read',
    'app',
    'write',
    'admin',
    'Not every app can ask for these',
    'Deprecated',
  ]);
  expect(sections.reduce((sum, { count }) => sum + count, 0)).toBe(scopesOf('hubspot').length);
});

test('no line has blanks at its end, and none breaks', async () => {
  for (const type of knownTypes) {
    expect(await text(type)).not.toMatch(/[ \t]\n|\n\n\n/);
    for (const { scope } of scopesOf(type).slice(0, 20)) {
      expect(await text(type, scope)).not.toMatch(/[ \t]\n|\n\n\n|undefined|null/);
    }
  }
});

test('nothing that was asked or that a policy says reaches the terminal as a control', async () => {
  for (const hostile of hostileTexts) {
    const place = { path: hostile, line: 1 };
    const exceptions = [{ app: hostile, expires: '2026-12-31', place }];
    const policy: PolicyVerdict = { kind: 'denied', reason: hostile, place, advice: hostile, exceptions };
    for (const shown of [
      await text('airtable', hostile, policy),
      await text('gmail', 'openid', policy),
      renderJson(await explained('airtable', hostile, policy)),
    ]) {
      expect(shown).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
    }
  }
});
