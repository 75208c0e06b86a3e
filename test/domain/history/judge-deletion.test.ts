import { expect, test } from 'vitest';
import type { IdentifiedEntry } from '../../../src/domain/app/tree.ts';
import { configPathsOf, placesOf } from '../../../src/domain/history/app-places.ts';
import { judgeDeletion } from '../../../src/domain/history/judge-deletion.ts';
import { connector } from '../../support/connectors.ts';
import { appOf } from '../../support/policy-changes.ts';

const path = 'base44/connectors/slack.jsonc';
const config = 'base44/config.jsonc';

/** What stands where, by path: what kind of thing it is, and which content it has. */
type Places = Readonly<Record<string, string>>;

function entries(places: Places): ReadonlyMap<string, IdentifiedEntry> {
  return new Map(
    Object.entries(places).map(([at, text]) => {
      const [kind = 'file', id = at] = text.split(' ');
      return [at, { path: at, kind: kind as IdentifiedEntry['kind'], id }];
    }),
  );
}

interface Story {
  readonly before?: Places;
  readonly after: Places;
  readonly head?: Places;
  /** Where the config names the connectors after the step. */
  readonly connectorsDir?: string;
}

const whole: Places = { [config]: 'file c', [path]: 'file s' };
const without: Places = { [config]: 'file c' };

/** `deleted`, or why not and what speaks against it. */
function judged({ before = whole, after, head = after, connectorsDir = 'base44/connectors' }: Story): string {
  const app = appOf({ slack: [] });
  const step = {
    kind: 'vanished',
    commit: 'c2',
    parent: 'c1',
    before: app,
    after: { ...app, connectors: [], connectorsDir },
    connector: { ...connector('slack', []), path },
  } as const;
  const [was, then, is] = [entries(before), entries(after), entries(head)];
  const surroundings = { before: was, after: then, head: is, configPaths: configPathsOf('.') };
  const standing = judgeDeletion(step, surroundings);
  if (standing.kind === 'not-deleted') return `${standing.why}: ${standing.path}`;
  return 'why' in standing ? `${standing.kind}: ${standing.why}` : standing.kind;
}

test.each<[string, Story, string]>([
  ['its file is gone', { after: without }, 'deleted'],
  ['its file is there again', { after: without, head: whole }, `file-is-there: ${path}`],
  ['its file was there for longer', { after: whole, head: without }, `not-the-file: ${path}`],
  [
    'something that nobody looks into stands in its way',
    { after: without, head: { ...without, base44: 'submodule x' } },
    'file-is-there: base44',
  ],
  ['the config went with it', { after: {} }, `app-is-gone: ${config}`],
  ['the config went later', { after: without, head: {} }, `app-is-gone: ${config}`],
  ['the config went with it, and came back', { after: {}, head: without }, `app-is-gone: ${config}`],
  ['there was no config', { before: { [path]: 'file s' }, after: {} }, 'deleted'],
  ['another config took the place of the old one', { after: { 'base44/config.json': 'file d' } }, 'deleted'],
  [
    'the config names another folder since',
    { after: without, connectorsDir: 'base44/oauth' },
    'connectors-dir-changed: base44/oauth',
  ],
  ['nobody knows its file any more', { before: without, after: without }, 'unknown: unreadable-version'],
  ['a file has its content', { after: { ...without, 'x.txt': 'file s' } }, 'looks-moved: x.txt'],
  ...['.slack.jsonc', '__slack.json', '_~ slack', 'Slack.JSONC.bak.json', 'old/slack'].map(
    (name): [string, Story, string] => [
      `a file has its name: ${name}`,
      { after: { ...without, [`other/${name}`]: 'file x' } },
      `looks-moved: other/${name}`,
    ],
  ),
  [
    'a file of its name is about something else',
    { after: { ...without, 'docs/slack.md': 'file x' } },
    'deleted',
  ],
  [
    'a file of its name stands among the connectors',
    { after: { ...without, 'base44/connectors/slack.md': 'file x' } },
    'looks-moved: base44/connectors/slack.md',
  ],
  [
    'a repository in the repository is new',
    { after: { ...without, vendor: 'submodule x' } },
    'looks-moved: vendor',
  ],
  [
    'a repository in the repository was there before',
    { before: { ...whole, vendor: 'submodule x' }, after: { ...without, vendor: 'submodule x' } },
    'deleted',
  ],
])('a connector vanished: %s', (_name, story, expected) => {
  expect(judged(story)).toBe(expected);
});

test('what decides about an app is its config and its connectors, or all of it where that cannot be told', () => {
  expect(placesOf('apps/crm', null)).toEqual(['apps/crm']);
  expect(placesOf('.', 'base44/oauth')).toEqual([...configPathsOf('.'), 'base44/oauth']);
  expect(placesOf('apps/crm', undefined)).toEqual([
    ...configPathsOf('apps/crm'),
    'apps/crm/base44/connectors',
  ]);
});
