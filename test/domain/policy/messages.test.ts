import { expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/finding.ts';
import { comparePolicies } from '../../../src/domain/policy/compare-policies.ts';
import {
  connectorProblems,
  type Novelty,
  removalProblem,
} from '../../../src/domain/policy/connector-problems.ts';
import { looseningProblem } from '../../../src/domain/policy/loosening.ts';
import { policyProblems } from '../../../src/domain/policy/policy-problems.ts';
import { connector } from '../../support/connectors.ts';
import { policyOf } from '../../support/policies.ts';
import { appOf } from '../../support/policy-changes.ts';

const today = '2026-11-23';
const google = 'https://www.googleapis.com/auth/';
const lee = { approvals: { reviewers: ['@lee'] } };

/** As long as names can be. */
const longType = 'service'.padEnd(64, '-');
const longScope = 'scope'.padEnd(256, '-');
const longFolder = 'apps/'.padEnd(120, '-');
const longPath = '.github/policies/of/the/department/for/connectors/of/all/applications/policy.jsonc';

function said(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ message, fix }) =>
    fix === undefined ? message : `${message} [fix: ${fix.message}]`,
  );
}

interface Asked {
  readonly policy: object;
  readonly path?: string;
  readonly type: string;
  readonly scopes?: readonly string[];
  /** What the change adds; undefined without a base. */
  readonly adds?: readonly string[] | undefined;
  /** What the change takes out. */
  readonly removes?: readonly string[];
  readonly isNew?: boolean;
}

/** What is said about a connector that is there before and after, unless it is new. */
function about({
  policy,
  path,
  type,
  scopes = [],
  adds = scopes,
  removes = [],
  isNew = false,
}: Asked): readonly string[] {
  const novelty: Novelty = { isNew, removed: removes, increase: adds };
  return said(
    connectorProblems(connector(type, scopes), { policy: at(policy, path), app: '.', today }, novelty),
  );
}

function withoutBase({ policy, path, type, scopes = [] }: Asked): readonly string[] {
  return said(
    connectorProblems(connector(type, scopes), { policy: at(policy, path), app: '.', today }, undefined),
  );
}

/** A policy of a few lines. */
function at(content: object, path?: string) {
  const policy = policyOf(JSON.stringify({ version: 1, ...content }, null, 1));
  return path === undefined ? policy : { ...policy, path };
}

function removed(policy: object, type = 'slack', path?: string): readonly string[] {
  const change = {
    connector: type,
    change: 'removed',
    added: [],
    removed: [],
    kept: [],
    increase: [],
  } as const;
  const problem = removalProblem({ ...change, needsConsent: 'no' }, at(policy, path));
  return said(problem === undefined ? [] : [problem]);
}

const ofPolicy = (policy: object) =>
  said(policyProblems(at(policy), { apps: [], before: [], isComplete: true }, { today, old: undefined }));

const loosened = (before: object, after: object) =>
  said(comparePolicies(at(before), at(after), new Map()).map(looseningProblem));

const denies = (...deny: readonly string[]) => ({ connectors: { slack: { deny }, gmail: { deny } } });
const reviews = (scope: string, approvals: object) => ({
  connectors: { slack: { review: [scope] } },
  ...approvals,
});
const by = (...reviewers: readonly string[]) => ({ approvals: { reviewers } });
const calendar = { type: 'googlecalendar', scopes: [`${google}calendar`] };
const exception = { app: longFolder, connector: 'slack', scope: longScope, reason: 'x', owner: '@lee' };

const longName = 'target'.padEnd(64, '-');
const target = { appId: '68f0c2d1e4b7a90012ab34cd', branch: 'main' };
const appAt = (app: string) => ({ ...appOf({ slack: [] }), app });

/** What is said, case by case. */
const parts = (): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> => ({
  'a scope is denied': {
    'by its name': about({ policy: denies('admin'), type: 'slack', scopes: ['admin'] }),
    'by a pattern': about({ policy: denies('*:history'), type: 'slack', scopes: ['im:history'] }),
    'for what it includes': about({
      ...calendar,
      policy: { connectors: { googlecalendar: { deny: ['*.acls'] } } },
    }),
    'and less would be allowed': about({
      ...calendar,
      policy: { connectors: { googlecalendar: { allow: ['access:read'], deny: ['access:admin'] } } },
    }),
    'and the catalogue does not know it': about({ policy: denies('*'), type: 'slack', scopes: ['made.up'] }),
    'and names are long': [
      ...about({
        policy: denies('access:write'),
        path: longPath,
        type: 'gmail',
        scopes: [`${google}gmail.modify`],
      }),
      ...about({
        policy: denies(`${google}gmail.settings.*`),
        path: longPath,
        type: 'gmail',
        scopes: [`${google}gmail.settings.sharing`],
      }),
      ...about({
        policy: { connectors: { [longType]: { deny: ['scope*'] } } },
        type: longType,
        scopes: [longScope],
      }),
      ...about({
        policy: { connectors: { [longType]: { deny: [`${longScope.slice(0, 255)}*`] } } },
        path: longPath,
        type: longType,
        scopes: [longScope],
      }),
    ],
    'for what it would be without a slip': [
      ...about({ policy: denies('*/gmail.send'), type: 'gmail', scopes: [`${google}gmail.send/`] }),
      ...about({ policy: denies('*/gmail.send'), type: 'gmail', scopes: [`${google}gmail.compose/`] }),
    ],
    'for what it includes, and names are long': [
      ...about({
        ...calendar,
        path: longPath,
        policy: { connectors: { googlecalendar: { deny: ['*.acls'] } } },
      }),
      ...about({
        policy: denies(`${google}gmail.addons.current.message.read*`),
        path: longPath,
        type: 'gmail',
        scopes: ['https://mail.google.com/'],
      }),
      ...about({
        policy: denies(`${google}gmail.addons.current.message.readonly`),
        path: longPath,
        type: 'gmail',
        scopes: [`${google}gmail.modify`],
      }),
    ],
  },
  'a scope is denied for another one': {
    'that it includes': about({
      policy: { connectors: { github: { deny: ['read:public_key'] } } },
      type: 'github',
      scopes: ['write:public_key'],
    }),
    'and less would be allowed': [
      ...about({
        policy: { connectors: { github: { deny: ['write:repo_hook'], allow: ['access:read'] } } },
        type: 'github',
        scopes: ['admin:repo_hook'],
      }),
      ...about({
        policy: {
          connectors: {
            googlecalendar: {
              deny: [`${google}calendar.events.owned.readonly`],
              allow: ['access:read'],
            },
          },
        },
        path: longPath,
        type: 'googlecalendar',
        scopes: [`${google}calendar.events.readonly`],
      }),
    ],
  },
  'a scope is not allowed': {
    'of a connector that is listed': about({
      policy: { connectors: { slack: {} } },
      type: 'slack',
      scopes: ['admin'],
    }),
    'of a connector that is not': about({ policy: { connectors: {} }, type: 'slack', scopes: ['admin'] }),
    'and less would be': about({
      ...calendar,
      policy: { connectors: { googlecalendar: { allow: ['access:read'] } } },
    }),
    'and took the place of one that is': about({
      ...calendar,
      removes: [`${google}calendar.readonly`],
      policy: { connectors: { googlecalendar: { allow: ['access:read'] } } },
    }),
    'and took the place of one that nothing allowed gives': [
      ...about({
        ...calendar,
        removes: [`${google}calendar.events`],
        policy: { connectors: { googlecalendar: { allow: [`${google}calendar.events.readonly`] } } },
      }),
      ...about({
        ...calendar,
        path: longPath,
        removes: [`${google}calendar.events`],
        policy: { connectors: { googlecalendar: { allow: [`${google}calendar.events.public.readonly`] } } },
      }),
    ],
    'for how it is written': about({
      policy: { connectors: { outlook: { allow: ['Mail.Read'] } } },
      type: 'outlook',
      scopes: ['mail.read'],
    }),
    'for the address in front': about({
      policy: { connectors: { outlook: { allow: ['Mail.Read'] } } },
      type: 'outlook',
      scopes: ['https://graph.microsoft.com/Mail.Read'],
    }),
    'for the address in front, and it is there without': about({
      policy: { connectors: { outlook: { allow: ['Mail.Read'] } } },
      type: 'outlook',
      scopes: ['Mail.Read', 'https://graph.microsoft.com/Mail.Read'],
    }),
    'and names are long': [
      ...about({
        policy: { connectors: { gmail: {} } },
        path: longPath,
        type: 'gmail',
        scopes: [`${google}gmail.modify`],
      }),
      ...about({
        policy: { connectors: { [longType]: {} } },
        path: longPath,
        type: longType,
        scopes: [longScope],
      }),
    ],
  },
  'a scope needs an approval': {
    'of one reviewer': about({ policy: reviews('admin', lee), type: 'slack', scopes: ['admin'] }),
    'of one of three': about({
      policy: reviews('adm*', by('@lee', '@sam', 'role:admin')),
      type: 'slack',
      scopes: ['admin'],
    }),
    'of one of many': about({
      policy: reviews('admin', by('@lee', '@sam', '@kim', '@dana')),
      type: 'slack',
      scopes: ['admin'],
    }),
    'of two': about({
      policy: reviews('admin', { approvals: { reviewers: ['@lee', '@sam'], count: 2 } }),
      type: 'slack',
      scopes: ['admin'],
    }),
    'and names are long': [
      ...about({ policy: reviews('admin', lee), path: longPath, type: 'slack', scopes: ['admin'] }),
      ...about({
        policy: { connectors: { gmail: { review: ['access:write'] } }, ...by('@'.padEnd(39, 'l')) },
        path: longPath,
        type: 'gmail',
        scopes: [`${google}gmail.modify`],
      }),
      ...about({
        policy: { connectors: { [longType]: { review: [longScope] } }, ...by('@'.padEnd(39, 'l'), '@sam') },
        path: longPath,
        type: longType,
        scopes: [longScope],
      }),
    ],
    'for what it includes': [
      ...about({
        ...calendar,
        policy: { connectors: { googlecalendar: { allow: ['*'], review: ['*.acls'] } }, ...lee },
      }),
      ...about({
        policy: { connectors: { outlook: { allow: ['*'] } }, review: ['class:admin-consent'], ...lee },
        type: 'outlook',
        scopes: ['Calendars.Read'],
      }),
      ...about({
        ...calendar,
        path: longPath,
        policy: { connectors: { googlecalendar: { review: ['*.acls'] } }, ...by('@'.padEnd(39, 'l')) },
      }),
      ...about({
        policy: {
          connectors: { gmail: { review: [`${google}gmail.addons.current.message.readonly`] } },
          ...lee,
        },
        path: longPath,
        type: 'gmail',
        scopes: [`${google}gmail.modify`],
      }),
      ...about({
        policy: {
          connectors: { gmail: { review: [`${google}gmail.addons.current.message.readonly`] } },
          ...by('@'.padEnd(39, 'l'), '@'.padEnd(39, 's')),
        },
        path: longPath,
        type: 'gmail',
        scopes: [`${google}gmail.modify`],
      }),
      ...withoutBase({
        ...calendar,
        policy: { connectors: { googlecalendar: { review: ['*.acls'] } }, ...lee },
      }),
      ...withoutBase({
        ...calendar,
        path: longPath,
        policy: { connectors: { googlecalendar: { review: ['*.acls'] } }, ...lee },
      }),
      ...withoutBase({
        policy: {
          connectors: { gmail: { review: [`${google}gmail.addons.current.message.read*`] } },
          ...lee,
        },
        path: longPath,
        type: 'gmail',
        scopes: [`${google}gmail.modify`],
      }),
    ],
    'and names are long, and nothing was compared': [
      ...withoutBase({ policy: reviews('admin', lee), path: longPath, type: 'slack', scopes: ['admin'] }),
      ...withoutBase({
        policy: { connectors: { [longType.slice(0, 40)]: { review: [longScope] } } },
        type: longType.slice(0, 40),
        scopes: [longScope],
      }),
      ...withoutBase({
        policy: { connectors: { [longType]: { review: [longScope] } } },
        path: longPath,
        type: longType,
        scopes: [longScope],
      }),
    ],
    'that nobody can give': about({ policy: reviews('admin', {}), type: 'slack', scopes: ['admin'] }),
    'of a connector that is not listed': about({
      policy: { connectors: {}, unlisted: 'review', ...lee },
      type: 'slack',
      scopes: ['admin'],
    }),
    'and nothing was compared': withoutBase({
      policy: reviews('admin', lee),
      type: 'slack',
      scopes: ['admin'],
    }),
    'for nobody knows what it can do': [
      ...about({ policy: reviews('access:admin', lee), type: 'slack', scopes: ['made.up'] }),
      ...withoutBase({ policy: reviews('class:legacy', lee), type: 'slack', scopes: ['made.up'] }),
      ...withoutBase({
        policy: reviews('class:legacy', lee),
        path: longPath,
        type: 'slack',
        scopes: ['made.up.for.the.test'],
      }),
      ...about({ policy: reviews('made.up.access:*', lee), type: 'slack', scopes: ['made.up.access:read'] }),
    ],
    'but the app had it before': about({
      policy: reviews('admin', lee),
      type: 'slack',
      scopes: ['admin'],
      adds: [],
    }),
  },
  'a scope is allowed by an exception': {
    'for a while': about({
      policy: {
        connectors: {},
        exceptions: [{ ...exception, app: '.', scope: 'admin', expires: '2026-12-31' }],
      },
      type: 'slack',
      scopes: ['admin'],
    }),
    'that says much': about({
      policy: {
        connectors: {},
        exceptions: [
          {
            ...exception,
            app: '.',
            scope: 'admin',
            reason: 'because '.repeat(9).trim(),
            expires: '2026-12-31',
          },
        ],
      },
      type: 'slack',
      scopes: ['admin'],
    }),
    'and names are long': about({
      policy: {
        connectors: {},
        exceptions: [
          {
            ...exception,
            app: '.',
            connector: longType,
            reason: 'because '.repeat(9).trim(),
            expires: '2026-12-31',
          },
        ],
      },
      path: longPath,
      type: longType,
      scopes: [longScope],
    }),
    'that the app had before': about({
      policy: {
        connectors: {},
        exceptions: [{ ...exception, app: '.', scope: 'admin', expires: '2026-12-31' }],
      },
      type: 'slack',
      scopes: ['admin'],
      adds: [],
    }),
  },
  'a connector is not listed': {
    'by default': about({ policy: { connectors: {} }, type: 'slack', isNew: true }),
    'as the policy says': about({ policy: { connectors: {}, unlisted: 'deny' }, type: 'slack', isNew: true }),
    'and its name is long': about({
      policy: { connectors: {}, unlisted: 'deny' },
      path: longPath,
      type: longType,
      isNew: true,
    }),
    'and may be approved': about({
      policy: { connectors: {}, unlisted: 'review', ...lee },
      type: 'slack',
      isNew: true,
    }),
    'and may be approved, and names are long': about({
      policy: { connectors: {}, unlisted: 'review', ...by('@'.padEnd(39, 'l'), '@'.padEnd(39, 's')) },
      type: longType,
      isNew: true,
    }),
    'and nothing was compared': [
      ...withoutBase({ policy: { connectors: {}, unlisted: 'review' }, type: 'slack' }),
      ...withoutBase({ policy: { connectors: {}, unlisted: 'review' }, path: longPath, type: longType }),
    ],
  },
  'a connector is removed': {
    'as the policy allows': removed({ connectors: {}, removals: 'allow' }),
    'which needs an approval by default': removed({ connectors: {}, ...lee }),
    'which needs an approval': removed({ connectors: {}, removals: 'review', ...lee }),
    'which is denied': removed({ connectors: {}, removals: 'deny' }),
    'and names are long': [
      ...removed(
        { connectors: {}, removals: 'review', ...by('@'.padEnd(39, 'l'), '@'.padEnd(39, 's')) },
        longType,
        longPath,
      ),
      ...removed({ connectors: {}, removals: 'deny' }, longType, longPath),
    ],
  },
  'the policy is odd, and names are long': {
    'a scope is in two lists': ofPolicy({
      connectors: { [longType]: { allow: [longScope], deny: [longScope] } },
    }),
    'a scope is always denied': ofPolicy({
      connectors: { [longType]: { allow: [longScope], deny: [`${longScope.slice(0, 255)}*`] } },
    }),
    'a scope always needs an approval': ofPolicy({
      connectors: { [longType]: { allow: [longScope], review: [`${longScope.slice(0, 255)}*`] } },
      ...lee,
    }),
    'a scope is a slip': ofPolicy({
      connectors: { gmail: { deny: [`${google}gmail.addons.current.message.metadatas`] } },
    }),
    'an exception lifts nothing': ofPolicy({
      connectors: {},
      exceptions: [{ ...exception, expires: '2026-12-31' }],
    }),
    'an exception has ended': ofPolicy({
      connectors: {},
      exceptions: [{ ...exception, expires: '2026-11-01' }],
    }),
    'an exception ends': said(
      policyProblems(
        at({ connectors: {}, exceptions: [{ ...exception, expires: '2026-11-30' }] }),
        { apps: [], before: [], isComplete: false },
        { today, old: undefined },
      ),
    ),
  },
  'targets are odd, and names are long': {
    'two lead to one app': ofPolicy({
      connectors: {},
      apps: { [longFolder]: { targets: { [longName]: target, [longName.slice(1)]: target } } },
    }),
    'a folder has no app': [
      ...said(
        policyProblems(
          at({ connectors: {}, apps: { [longFolder]: { targets: {} } } }),
          { apps: [appAt(longFolder.slice(1))], before: [], isComplete: true },
          { today, old: undefined },
        ),
      ),
      ...said(
        policyProblems(
          at({ connectors: {}, apps: { [longFolder]: { targets: {} } } }),
          { apps: [appAt(longFolder.slice(1))], before: [longFolder], isComplete: true },
          { today, old: undefined },
        ),
      ),
    ],
    'an app has no target': said(
      policyProblems(
        at({ connectors: {}, apps: { shop: { targets: { production: target } } } }),
        { apps: [appAt('shop'), appAt(longFolder)], before: [], isComplete: true },
        { today, old: undefined },
      ),
    ),
  },
  'the policy gets milder': {
    'for some scopes': loosened(
      { connectors: { slack: { allow: ['admin'] } } },
      { connectors: { slack: { allow: ['admin', 'chat:write', 'files:read'] } } },
    ),
    'for all scopes': loosened({ connectors: { slack: {} } }, { connectors: { slack: { allow: ['*'] } } }),
    'for what an approval allows': loosened(
      { connectors: { slack: { review: ['*'] } } },
      { connectors: { slack: { allow: ['*'] } } },
    ),
    'and a name is long': loosened(
      { connectors: { [longType.slice(0, 30)]: {} } },
      {
        connectors: { [longType.slice(0, 30)]: { review: [longScope, `${longScope.slice(0, 255)}a`, '*'] } },
      },
    ),
    'and names are long': loosened(
      { connectors: { [longType]: {} } },
      {
        connectors: { [longType]: { review: [longScope, `${longScope.slice(0, 255)}a`, '*'] } },
        exceptions: [{ ...exception, connector: longType, expires: '2026-12-31' }],
        apps: { [longFolder]: { targets: { ['target'.padEnd(64, '-')]: { appId: 'x', branch: 'main' } } } },
      },
    ),
  },
});

test('what is said about a policy and by it, in the words that people read', async () => {
  const text = Object.entries(parts()).map(([part, cases]) => {
    const lines = Object.entries(cases).map(
      ([name, messages]) => `- ${name}\n${messages.map((one) => `  - ${one}\n`).join('') || '  - nothing\n'}`,
    );
    return `## ${part}\n\n${lines.join('')}`;
  });
  await expect(text.join('\n')).toMatchFileSnapshot('messages.md');
});
