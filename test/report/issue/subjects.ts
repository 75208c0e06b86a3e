import { emptyMemory, type Memory, statusOf } from '../../../src/domain/consent/memory.ts';
import type { ConnectorReading, LiveReading, Remark } from '../../../src/domain/consent/reading.ts';
import { digestOf } from '../../../src/domain/digest.ts';
import type { IssueSubject } from '../../../src/report/issue/subject.ts';
import { live, pending, remark, said, settled } from '../../support/consent-story.ts';
import { policyOf } from '../../support/policies.ts';

const { consent } = policyOf({
  connectors: { googlecalendar: {}, slack: {} },
  consent: {
    googlecalendar: { who: ['@dana'], signInAs: 'ops@acme.com' },
    slack: { connectedBy: '*@acme.com' },
  },
});

export function memoryOf(readings: readonly ConnectorReading[], given: Partial<Memory> = {}): Memory {
  const connectors = new Map(
    readings.map((one) => [
      one.connector,
      { status: statusOf(one), digest: digestOf(one.declared), requestedAt: null, before: null },
    ]),
  );
  return {
    ...emptyMemory,
    phase: 'open',
    since: '2026-11-09T10:44:00Z',
    waits: true,
    connectors,
    origin: { pull: 128, author: 'dana', approvedBy: ['lee'] },
    ...given,
  };
}

export function subjectOf(reading: LiveReading, given: Partial<IssueSubject> = {}): IssueSubject {
  return {
    target: { app: '.', appId: '68f0c2d1e4b7a90012ab34cd', name: 'production' },
    appName: 'Acme CRM',
    reading,
    memory: memoryOf(reading.kind === 'read' ? reading.connectors : []),
    declaredAt: { branch: 'main', commit: '9d2ab01c55aa0d8e7f3b21c4d5e6f708192a3b4c' },
    consent,
    mentioned: [],
    repository: { name: 'acme/crm', isPrivate: true },
    base44Url: 'https://app.base44.com',
    ...given,
  };
}

const calendar = pending('googlecalendar', 'consent');
const narrowing = pending('slack', 'narrowing', {
  granted: ['chat:write', 'channels:read', 'channels:history'],
  connectedBy: 'dana@acme.com',
});

const remarks: readonly Remark[] = [
  remark('drift', 'hubspot', 'is live with "tickets", which nothing declares.'),
  remark('against-policy', 'gmail', 'holds "https://mail.google.com/", which the policy does not allow.'),
  remark('exception-ending', 'gmail', 'The exception for "https://mail.google.com/" ends on 2026-12-01.'),
];

/** The issues that a person should read, by the name of the file. */
export const readable: Readonly<Record<string, IssueSubject>> = {
  'two-sign-ins': subjectOf(live([calendar, narrowing])),
  'in-a-public-repository': subjectOf(
    live([
      pending('googlecalendar', 'wrong-account', { missing: [], connectedBy: 'dana@home.example' }),
      pending('slack', 'partial-consent', { connectedBy: 'dana@acme.com' }),
    ]),
    { repository: { name: 'acme/crm', isPrivate: false }, mentioned: ['dana'] },
  ),
  'month-two': subjectOf(
    live([pending('slack', 'expired', { missing: ['chat:write', 'channels:read'], granted: null })], remarks),
    {
      appName: null,
      memory: memoryOf([pending('slack', 'expired')], { waits: false, origin: null }),
    },
  ),
  'no-sign-in': subjectOf(
    live([said('unclear', 'snowflake', 'Base44 does not list connections of this kind.')], remarks),
    { memory: memoryOf([said('unclear', 'snowflake')], { since: null, waits: false }) },
  ),
  'half-done': subjectOf(live([settled('googlecalendar'), narrowing]), {
    memory: memoryOf([settled('googlecalendar'), narrowing], { waits: false }),
  }),
  settled: subjectOf(live([settled('googlecalendar'), settled('slack')]), {
    memory: memoryOf([settled('googlecalendar'), settled('slack')], { phase: 'settled', since: null }),
  }),
  withdrawn: subjectOf(live([]), { memory: { ...emptyMemory, phase: 'withdrawn' } }),
  'token-refused': subjectOf({
    kind: 'token-refused',
    message: 'Base44 refuses the token (401): a personal access token stops working when its owner leaves.',
  }),
};
