import { expect, test } from 'vitest';
import { renderAfterMerge } from '../../src/report/comment/after-merge.ts';
import { renderComment } from '../../src/report/comment/comment.ts';
import { renderIssueBody } from '../../src/report/issue/body.ts';
import { renderIssueComment } from '../../src/report/issue/comment.ts';
import type { IssueSubject } from '../../src/report/issue/subject.ts';
import { renderIssueTitle } from '../../src/report/issue/title.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { readable } from '../report/issue/subjects.ts';
import {
  harmlessComments,
  harmlessIssue,
  harmlessMerge,
  harmlessNotes,
  harmlessReport,
} from '../support/hostile-subjects.ts';
import { endlessTexts, harmless, hostileTexts, hostileTypes } from '../support/hostile-texts.ts';
import { referencesIn, rendered } from '../support/rendered.ts';
import { hostileReport } from '../support/reports.ts';
import { withText, withType } from '../support/substitute.ts';

const comments = await harmlessComments();
const report = await harmlessReport();
const issue: IssueSubject = harmlessIssue(readable['month-two'] as IssueSubject);
const moment = { now: '2026-11-23T11:02:00Z', runUrl: null, commit: 'a'.repeat(40) };
const repository = { name: 'acme/crm', isPrivate: true };

/** Everything that GitHub renders, by a text that stands wherever somebody else's text can. */
const sinks: Readonly<Record<string, (text: string, put?: typeof withText) => string>> = {
  ...Object.fromEntries(
    comments.map((subject) => [
      `comment on a pull request: ${subject.report.reason}`,
      (text: string, put = withText) => renderComment(put(subject, text)),
    ]),
  ),
  'comment after the merge': (text, put = withText) => renderAfterMerge(put(harmlessMerge, text)),
  'tracking issue': (text, put = withText) => renderIssueBody(put(issue, text)),
  'tracking issue of a public repository': (text, put = withText) =>
    renderIssueBody({ ...put(issue, text), repository: { ...repository, isPrivate: false } }),
  'title of a tracking issue': (text, put = withText) => renderIssueTitle(put(issue, text)),
  'comment on a tracking issue': (text, put = withText) =>
    renderIssueComment(put(harmlessNotes, text), { ...moment, repository, people: [text] }),
  'summary of a job': (text, put = withText) => renderMarkdown(put(report, text)),
};

/** Where our links go; what they say of a path is encoded, and so differs from text to text. */
function shapeOf(markdown: string) {
  const view = rendered(markdown);
  const tags = view.tags.map((tag) =>
    tag
      .replace(/(href="https:\/\/github\.com\/acme\/crm\/blob\/)[\w%.~/-]+((?:#L\d+)?")/, '$1…$2')
      .replace(/^<!-- connector-guard:(?:consent|memory 1) [\w-]+ -->$/, '<!-- ours -->'),
  );
  return { tags, references: referencesIn(view) };
}

for (const [name, render] of Object.entries(sinks)) {
  test(`${name}: no element, link, mention or reference but those that we write`, () => {
    const expected = shapeOf(render(harmless));
    for (const text of hostileTexts) {
      const markdown = render(text);
      expect(shapeOf(markdown), text).toEqual(expected);
      expect(rendered(markdown).prose, text).not.toMatch(/evil|everyone/);
      expect(markdown).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
    }
  });

  test(`${name}: a type that reads like an issue or a commit is none`, () => {
    for (const type of hostileTypes) {
      const found = referencesIn(rendered(render(type, withType)));
      // Whoever has such a login is mentioned where people are.
      expect(
        found.filter((reference) => reference !== `@${type}`),
        type,
      ).toEqual(shapeOf(render(harmless)).references);
    }
  });

  test(`${name}: what has no end is cut, and stays text`, () => {
    for (const text of endlessTexts) {
      const markdown = render(text);
      expect(rendered(markdown).prose).not.toMatch(/evil|`|😀/u);
    }
  });
}

test('the checks see what they look for', () => {
  const markdown = '@a acme/b#1 GH-1 deadbeef1 :tada: $x$ [^1] <img src=x> [x](https://x.example) `@b #2`';
  const view = rendered(markdown);
  expect(view.tags).toEqual([
    '<p>',
    '<img src=x>',
    '<a href="https://x.example">',
    '</a>',
    '<code>',
    '</code>',
    '</p>',
  ]);
  expect(referencesIn(view)).toEqual(['@a', 'acme/b#1', 'GH-1', 'deadbeef1', ':tada:', '$x$', '[^1]']);
});

test('files, paths and a policy that are hostile from the start', async () => {
  for (const text of [...hostileTexts, ...endlessTexts]) {
    const markdown = renderMarkdown(await hostileReport(text));
    expect(rendered(markdown).prose, text).not.toMatch(/evil|everyone|😀/u);
    expect(referencesIn(rendered(markdown)), text).toEqual([]);
  }
});
