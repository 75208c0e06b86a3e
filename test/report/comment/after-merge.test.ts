import { expect, test } from 'vitest';
import { maxCommentLength } from '../../../src/ports/comments.ts';
import {
  type MergedConnector,
  type MergedSubject,
  renderAfterMerge,
} from '../../../src/report/comment/after-merge.ts';
import { commentMarker } from '../../../src/report/comment/occasion.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';

function merged(connectors: readonly MergedConnector[], given: Partial<MergedSubject> = {}): MergedSubject {
  return {
    target: 'production',
    connectors,
    issue: 131,
    waits: true,
    commit: '9d2ab01c55aa0d8e7f3b21c4d5e6f708192a3b4c',
    runUrl: 'https://github.com/acme/crm/actions/runs/7',
    pushedAt: '2026-11-23T10:44:12Z',
    ...given,
  };
}

const hubspot = { connector: 'hubspot', app: '.', result: { kind: 'removed' } } as const;
const calendar = { connector: 'googlecalendar', app: '.', result: { kind: 'waiting' } } as const;
const slack = {
  connector: 'slack',
  app: '.',
  result: { kind: 'excess', scopes: ['channels:history'] },
} as const;
const gmail = {
  connector: 'gmail',
  app: '.',
  result: { kind: 'held', message: 'the policy does not allow "https://mail.google.com/".' },
} as const;
const notion = { connector: 'notion', app: '.', result: { kind: 'live' } } as const;

test.each([
  ['waiting', merged([hubspot, calendar, slack])],
  ['held', merged([gmail, notion], { issue: null, target: null, runUrl: null })],
  [
    'failed',
    merged([notion, { ...gmail, result: { kind: 'failed', message: 'Base44 answered 422.' } }, calendar]),
  ],
  [
    'live',
    merged([
      { ...hubspot, app: 'apps/crm' },
      { ...calendar, app: 'apps/shop', result: { kind: 'live' } },
    ]),
  ],
])('the comment after the merge: %s', async (name, subject) => {
  await expect(renderAfterMerge(subject)).toMatchFileSnapshot(`./after-merge-${name}.md`);
});

test('text from outside stays inside code spans, and the comment is found again', () => {
  for (const text of hostileTexts) {
    const held: MergedConnector = {
      connector: text,
      app: text,
      result: { kind: 'held', message: `holds ${JSON.stringify(text)}.` },
    };
    const comment = renderAfterMerge(merged([held, slack], { target: text }));
    expect(comment).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
    const outside = comment.replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
    expect(outside).not.toMatch(/evil|everyone|javascript|onerror|::|# Heading|<img/);
    expect(comment.trimEnd().endsWith(commentMarker)).toBe(true);
  }
});

test('it always fits, and what failed is never what is left out', () => {
  const many = Array.from({ length: 900 }, (_, index) => ({
    ...gmail,
    connector: `${'x'.repeat(60)}${index}`,
  }));
  const failed: MergedConnector = { ...gmail, connector: 'last', result: { kind: 'failed', message: 'No.' } };
  const comment = renderAfterMerge(merged([...many, failed]));
  expect(Buffer.byteLength(comment)).toBeLessThan(maxCommentLength);
  expect(comment).toContain('| `last` | ❌ No. |');
});
