import { expect, test } from 'vitest';
import type { Note } from '../../../src/domain/consent/notes.ts';
import { maxCommentLength } from '../../../src/ports/comments.ts';
import { maxIssueTitle } from '../../../src/ports/tracking-issue.ts';
import { renderIssueBody } from '../../../src/report/issue/body.ts';
import { type CommentContext, renderIssueComment } from '../../../src/report/issue/comment.ts';
import type { IssueSubject } from '../../../src/report/issue/subject.ts';
import { renderIssueTitle } from '../../../src/report/issue/title.ts';
import { mention } from '../../../src/report/issue/words.ts';
import { live, pending, remark, said, settled } from '../../support/consent-story.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { memoryOf, readable, subjectOf } from './subjects.ts';

test.each(Object.entries(readable))('an issue that a person reads: %s', async (name, subject) => {
  const issue = `# ${renderIssueTitle(subject)}\n\n${renderIssueBody(subject)}`;
  await expect(issue).toMatchFileSnapshot(`./${name}.md`);
});

const context: CommentContext = {
  repository: { name: 'acme/crm', isPrivate: false },
  now: '2026-11-23T11:02:33Z',
  runUrl: 'https://github.com/acme/crm/actions/runs/7',
  commit: '77e01c4aa5b3c2d1e0f9a8b7c6d5e4f3a2b1c0d9',
  people: ['dana', 'lee'],
};

const calendar = {
  connector: 'googlecalendar',
  missing: ['https://www.googleapis.com/auth/calendar.events'],
  excess: [],
  reason: 'consent',
} as const;

const slack = { connector: 'slack', missing: [], excess: ['channels:history'], reason: 'narrowing' } as const;

const everyNote: readonly Note[] = [
  { kind: 'closed-too-early', closedBy: 'dana', pending: [calendar, slack] },
  { kind: 'closed-too-early', closedBy: null, pending: [{ ...calendar, missing: [], reason: 'expired' }] },
  { kind: 'granted', connector: 'googlecalendar', connectedBy: 'ops@acme.com', excess: [] },
  { kind: 'granted', connector: 'slack', connectedBy: null, excess: ['channels:history'] },
  { kind: 'partial', connector: 'googlecalendar', missing: calendar.missing },
  { kind: 'wrong-account', connector: 'slack', connectedBy: 'dana@home.example' },
  { kind: 'ended', connector: 'slack' },
  { kind: 'asked', connector: 'slack', pending: slack },
  { kind: 'changed', connector: 'slack' },
  { kind: 'withdrawn', connector: 'slack' },
  { kind: 'unclear', connector: 'snowflake', message: 'Base44 does not list it.' },
  { kind: 'held', connector: 'gmail', message: 'The policy does not allow "https://mail.google.com/".' },
  { kind: 'remark', remark: remark('drift', 'hubspot', 'is live with "tickets", which nothing declares.') },
  { kind: 'reminder', since: '2026-11-09T10:44:00Z', pending: [calendar, slack] },
  { kind: 'token-refused', message: 'Base44 refuses the token (401). Make a new one.' },
  { kind: 'token-accepted' },
  { kind: 'all-settled' },
  { kind: 'all-withdrawn' },
  { kind: 'going-on' },
];

test('every comment that a person may read', async () => {
  const comments = everyNote.map((note) => renderIssueComment([note], context));
  await expect(comments.join('\n---\n\n')).toMatchFileSnapshot('./comments.md');
});

/** Markdown outside of code spans, code blocks, and links and comments of ours: what GitHub acts on. */
function outsideCode(markdown: string): string {
  return markdown
    .replace(/\]\(https:\/\/app\.base44\.com\/apps\/[\w-]*\/editor\/workspace\/app-connections\)/g, ']')
    .replace(/<!-- connector-guard:(consent|memory 1) [\w-]+ -->/g, '')
    .replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
}

function hostileSubject(text: string, isPrivate: boolean): IssueSubject {
  const connector = pending(text, 'consent', {
    declared: [text],
    missing: [text],
    excess: [`${text}/`],
    granted: [text],
    connectedBy: text,
  });
  const readings = [
    connector,
    pending('slack', 'wrong-account', { missing: [], connectedBy: text }),
    { ...settled('notion', [text]), connectedBy: text },
    said('unclear', 'gmail', JSON.stringify(text)),
    said('held', `${text}2`, JSON.stringify(text)),
  ];
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
  const rules = { who: [text], signInAs: text, connectedBy: text };
  return subjectOf(live(readings, [remark('drift', text, `has ${JSON.stringify(text)}.`)]), {
    target: { app: text, appId: text, name: text },
    appName: null,
    declaredAt: { branch: text, commit: text },
    memory: memoryOf(readings, { origin: { pull: 1, author: text, approvedBy: [text] } }),
    consent: new Map(
      [text, 'slack'].map((type) => [type, { type, range, ...rules } as unknown as RulesOfConsent]),
    ),
    mentioned: [text],
    repository: { name: 'acme/crm', isPrivate },
  });
}

type RulesOfConsent = IssueSubject['consent'] extends ReadonlyMap<string, infer Rules> ? Rules : never;

test.each(hostileTexts)('text from outside stays inside code spans: %j', (text) => {
  for (const isPrivate of [true, false]) {
    const subject = hostileSubject(text, isPrivate);
    const body = renderIssueBody(subject);
    const notes: readonly Note[] = [
      { kind: 'granted', connector: text, connectedBy: text, excess: [text] },
      { kind: 'closed-too-early', closedBy: text, pending: [{ ...calendar, missing: [text] }] },
      { kind: 'held', connector: text, message: JSON.stringify(text) },
      { kind: 'reminder', since: '2026-11-09T10:44:00Z', pending: [{ ...calendar, connector: text }] },
    ];
    const comment = renderIssueComment(notes, { ...context, runUrl: null, people: [text] });
    for (const markdown of [body, comment, renderIssueTitle(subject)]) {
      expect(markdown).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
      expect(outsideCode(markdown)).not.toMatch(/evil|everyone|javascript|onerror|::|# Heading|<img/);
    }
    const rows = body.split('\n').filter((line) => line.startsWith('| ') && line.endsWith(' |'));
    expect(rows.map((line) => line.replaceAll('\\|', '').split('|').length)).toEqual(rows.map(() => 6));
    expect(renderIssueTitle(subject).length).toBeLessThan(maxIssueTitle);
  }
});

// The logins of enterprises that manage their users end in the enterprise's short code.
test.each(['lee', 'Lee-2', 'dana_acme'])('a mention notifies: %s', (login) => {
  expect(mention(login)).toBe(`@${login}`);
});

test.each(['_lee', 'lee_', 'acme/team', 'x'.repeat(40)])('what is no login notifies nobody: %s', (text) => {
  expect(mention(text)).toBe(`\`${text}\``);
});

test('an issue always fits, and what is missing is never what is left out', () => {
  const scopes = Array.from({ length: 256 }, (_, index) => `${'😀'.repeat(120)}.${index}`);
  const readings = Array.from({ length: 200 }, (_, index) =>
    index === 199
      ? pending(`missing-${index}`, 'consent', { declared: scopes, missing: scopes, excess: scopes })
      : { ...settled(`${'x'.repeat(50)}-${index}`, scopes), connectedBy: `${'é'.repeat(300)}@acme.com` },
  );
  const remarks = readings.map(({ connector }) => remark('drift', connector, '“é”'.repeat(60)));
  const subject = subjectOf(live(readings, remarks), {
    memory: memoryOf(readings),
    mentioned: Array.from({ length: 10 }, (_, index) => `${'a'.repeat(37)}${index}`),
  });
  const body = renderIssueBody(subject);
  expect(Buffer.byteLength(body)).toBeLessThan(maxCommentLength);
  expect(body).toMatch(/^\| `missing-199` \|.*not yet granted \|$/m);
  expect(body).toMatch(
    /<!-- connector-guard:consent [\w-]+ -->\n<!-- connector-guard:memory 1 [\w-]+ -->\n$/,
  );
  const notes = readings.map(
    ({ connector }) => ({ kind: 'granted', connector, connectedBy: null, excess: scopes }) as const,
  );
  expect(Buffer.byteLength(renderIssueComment(notes, context))).toBeLessThan(maxCommentLength);
});

test('a command that people copy holds nothing that a shell acts on', () => {
  const { reading } = subjectOf(live([pending('slack', 'consent')]));
  const target = { app: '.', appId: '68f0; rm -rf ~', name: null };
  expect(renderIssueBody(subjectOf(reading))).toContain(
    'npx connector-guard authorize --app-id 68f0c2d1e4b7a90012ab34cd',
  );
  expect(renderIssueBody(subjectOf(reading, { target }))).not.toContain('npx connector-guard');
});
