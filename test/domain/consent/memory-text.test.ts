import { describe, expect, test } from 'vitest';
import { issueMarker } from '../../../src/domain/consent/issue-marker.ts';
import {
  consentsAskedIn,
  emptyMemory,
  type Memory,
  wasRequested,
} from '../../../src/domain/consent/memory.ts';
import {
  decodeMemory,
  encodeMemory,
  maxMemoryText,
  withMemory,
} from '../../../src/domain/consent/memory-text.ts';
import { digestOf } from '../../../src/domain/digest.ts';
import { accountMark } from '../../../src/domain/live/account-mark.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { fc } from '../../support/properties.ts';

const before = { granted: ['a', 'b'], account: accountMark('dana@acme.com'), isFinal: true };

const full: Memory = {
  phase: 'open',
  since: '2026-11-09T10:44:00Z',
  waits: true,
  isReminded: true,
  isTokenRefused: false,
  connectors: new Map([
    [
      'slack',
      { status: 'narrowing', digest: digestOf(['a']), requestedAt: '2026-11-09T10:44:00.123Z', before },
    ],
    ['gmail', { status: 'settled', digest: digestOf([]), requestedAt: null, before: null }],
  ]),
  said: ['drift:0123456789abcdef'],
  origin: { pull: 128, author: 'dana', approvedBy: ['lee'] },
  proceededIn: 'https://github.com/acme/crm/actions/runs/7',
  owesComment: true,
};

test('what is remembered is read again, from the end of a body that says more', () => {
  expect(decodeMemory(`# Text\r\n\r\n${encodeMemory(full)}\r\n`)).toEqual(full);
  const rewritten = withMemory(withMemory('# Text\n', emptyMemory), full);
  expect(rewritten).toBe(`# Text\n\n${encodeMemory(full)}\n`);
});

test('whatever is in it, a memory stays one comment', () => {
  for (const text of hostileTexts) {
    const connectors = new Map([
      [text, { status: 'consent', digest: text, requestedAt: null, before: null } as const],
    ]);
    const origin = { pull: 1, author: text, approvedBy: [text] };
    const memory = { ...full, connectors, said: [text], origin };
    expect(encodeMemory(memory)).toMatch(/^<!-- connector-guard:memory 1 [\w-]+ -->$/);
    expect(decodeMemory(encodeMemory(memory))).toMatchObject({
      said: [text],
      origin: { pull: 1, author: null, approvedBy: [] },
    });
  }
});

test('a memory that is too long forgets some of it', () => {
  const connectors = new Map(
    Array.from({ length: 400 }, (_, index) => [
      `${'x'.repeat(60)}${index}`,
      { status: 'consent', digest: digestOf([]), requestedAt: '2026-11-09T10:44:00Z', before } as const,
    ]),
  );
  const text = encodeMemory({ ...full, connectors });
  expect(text.length).toBeLessThanOrEqual(maxMemoryText);
  const read = decodeMemory(text);
  expect(read.waits).toBe(true);
  expect(read.connectors.size).toBeGreaterThan(40);
});

test.each([
  ['nothing', ''],
  ['another version', encodeMemory(full).replace('memory 1', 'memory 2')],
  ['no base64', '<!-- connector-guard:memory 1 a -->'],
  ['no JSON', `<!-- connector-guard:memory 1 ${Buffer.from('{').toString('base64url')} -->`],
  ['another value', `<!-- connector-guard:memory 1 ${Buffer.from('[null]').toString('base64url')} -->`],
])('%s is no memory: the issue is open, and nothing was said', (_name, body) => {
  expect(decodeMemory(body)).toEqual({ ...emptyMemory, phase: 'open' });
});

test('text of any kind is read without failing', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const encoded = Buffer.from(json).toString('base64url');
      decodeMemory(`<!-- connector-guard:memory 1 ${encoded} -->`);
    }),
  );
});

/** A memory as somebody may have edited it. */
function edited(data: object): Memory {
  const encoded = Buffer.from(JSON.stringify(data)).toString('base64url');
  return decodeMemory(`<!-- connector-guard:memory 1 ${encoded} -->`);
}

test('of a memory that was edited, connectors without a type, a status and a digest are left out', () => {
  const known = ['slack', 'consent', 'd', null, null];
  const connectors = [
    known,
    ['gmail', 'granted', 'd'],
    ['gmail', 'consent', 7],
    [7, 'consent', 'd'],
    'gmail',
    null,
  ];
  expect([...edited({ connectors }).connectors.keys()]).toEqual(['slack']);
  expect(edited({ connectors: 'slack' }).connectors.size).toBe(0);
});

test.each([7, 'x', 'https://x -->', `https://${'x'.repeat(300)}`])(
  'of a memory that was edited, %j is no run that went on',
  (proceededIn) => {
    expect(edited({ proceededIn }).proceededIn).toBe(null);
  },
);

test.each([
  [
    { granted: ['a', 7, null], account: 'x' },
    { granted: ['a'], account: 'x', isFinal: false },
  ],
  [
    { granted: 'a', account: 7, isFinal: 'true' },
    { granted: null, account: null, isFinal: false },
  ],
  ['x', null],
  [null, null],
])('of a memory that was edited, a connection before of %j is read as %j', (written, read) => {
  const connectors = [['slack', 'consent', 'd', null, written]];
  expect(edited({ connectors }).connectors.get('slack')?.before).toEqual(read);
});

test.each([
  [
    { pull: 7, author: 'lee', approvedBy: ['sam', 'a b', 7] },
    { pull: 7, author: 'lee', approvedBy: ['sam'] },
  ],
  [
    { pull: 1, author: '@lee', approvedBy: 'sam' },
    { pull: 1, author: null, approvedBy: [] },
  ],
  [
    { pull: 7, author: ['lee'], approvedBy: [['sam']] },
    { pull: 7, author: null, approvedBy: [] },
  ],
  [{ pull: 0 }, null],
  [{ pull: 1.5 }, null],
  [{ pull: '7' }, null],
  ['#7', null],
])('of a memory that was edited, an origin of %j is read as %j', (written, read) => {
  expect(edited({ origin: written }).origin).toEqual(read);
});

test('of a memory that was edited, no more than 20 people are said to have approved', () => {
  const approvedBy = Array.from({ length: 21 }, (_, index) => `p${index}`);
  expect(edited({ origin: { pull: 1, approvedBy } }).origin?.approvedBy).toHaveLength(20);
});

test.each([
  ['2026-11-09T10:44:00Z', true],
  ['2026-11-09T10:44:00.123Z', true],
  ['since 2026-11-09T10:44:00Z', false],
  ['2026-11-09T10:44:00Z or so', false],
  [['2026-11-09T10:44:00Z'], false],
])('of a memory that was edited, %j is a moment: %j', (since, expected) => {
  expect(edited({ since }).since).toBe(expected ? since : null);
});

test('of a memory that was edited, only texts count as said', () => {
  expect(edited({ said: ['drift:1', 7, null] }).said).toEqual(['drift:1']);
});

test('how things stood is remembered where Base44 was asked', () => {
  expect(Object.fromEntries(consentsAskedIn(full))).toEqual({
    slack: { digest: digestOf(['a']), ...before },
  });
});

describe('whether Base44 was asked, and nobody has answered', () => {
  const asked = { status: 'consent', digest: digestOf(['a', 'b']), requestedAt: full.since } as const;
  const connected = { granted: ['a', 'c'], account: accountMark('dana@acme.com'), isFinal: false };
  const connectors = new Map([
    ['slack', { ...asked, before: connected }],
    ['outlook', { ...asked, before: { granted: null, account: null, isFinal: false } }],
    ['hubspot', { ...asked, before: { granted: [], account: null, isFinal: false } }],
    ['gmail', { ...asked, requestedAt: null, before: connected }],
    ['github', { ...asked, before: null }],
  ]);
  const memory = { ...full, connectors };
  const live = { state: 'active', scopes: ['c', 'a'], connectedBy: 'Dana@acme.com' } as const;
  const declared = ['b', 'a'];

  test.each([
    ['the same scopes in another order', { connector: 'slack', declared, live }, true],
    ['other scopes', { connector: 'slack', declared: ['a'], live }, false],
    ['more granted by now', { connector: 'slack', declared, live: { ...live, scopes: ['a', 'b'] } }, false],
    ['another account by now', { connector: 'slack', declared, live: { ...live, connectedBy: null } }, false],
    ['ended by now', { connector: 'slack', declared, live: { ...live, state: 'expired' } as const }, false],
    ['taken away by now', { connector: 'slack', declared, live: null }, false],
    ['still not connected', { connector: 'outlook', declared, live: null }, true],
    [
      'connected without any scope by now',
      { connector: 'outlook', declared, live: { ...live, scopes: [], connectedBy: null } },
      false,
    ],
    [
      'still without any scope',
      { connector: 'hubspot', declared, live: { ...live, scopes: [], connectedBy: null } },
      true,
    ],
    ['not asked', { connector: 'gmail', declared, live }, false],
    ['asked, and nothing known of then', { connector: 'github', declared, live }, false],
    ['not remembered', { connector: 'notion', declared: [], live: null }, false],
  ])('%s', (_name, change, expected) => {
    expect(wasRequested(memory, change)).toBe(expected);
  });
});

test('an account is told from others without saying which it is', () => {
  expect(accountMark('dana@acme.com')).toMatch(/^[0-9a-f]{4}$/);
  expect(accountMark('Dana@acme.com')).toBe(accountMark('dana@acme.com'));
  expect(accountMark('ops@acme.com')).not.toBe(accountMark('dana@acme.com'));
  expect(accountMark(null)).toBeNull();
});

test('a marker is one comment, and names exactly one target', () => {
  const targets = hostileTexts.flatMap((text) => [
    { app: text, appId: 'x', name: null },
    { app: 'x', appId: text, name: text },
  ]);
  for (const target of targets) {
    expect(issueMarker(target)).toMatch(/^<!-- connector-guard:consent [\w-]+ -->$/);
    expect(targets.filter((other) => issueMarker(other) === issueMarker(target))).toEqual([target]);
  }
});
