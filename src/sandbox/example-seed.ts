import type { Seed } from './seed.ts';

const calendar = 'https://www.googleapis.com/auth/calendar.readonly';
const mail = 'https://www.googleapis.com/auth/gmail.send';
const signIn = ['openid', 'email', 'https://www.googleapis.com/auth/userinfo.email'];

/** The live app behind `examples/acme-crm`, as it stands before anybody changes anything. The tokens are made up. */
export const exampleSeed = {
  apps: [
    {
      id: '68f0c2d1e4b7a90012ab34cd',
      name: 'Acme CRM',
      members: { 'dana@acme.com': 'owner', 'lee@acme.com': 'editor', 'sam@acme.com': 'viewer' },
      connections: [
        { type: 'gmail', scopes: [mail, ...signIn], madeBy: 'dana@acme.com', account: 'ops@acme.com' },
        {
          type: 'googlecalendar',
          scopes: [calendar, ...signIn],
          madeBy: 'dana@acme.com',
          account: 'ops@acme.com',
        },
        { type: 'notion', scopes: [], madeBy: 'dana@acme.com' },
        {
          type: 'slack',
          scopes: ['chat:write', 'channels:read', 'channels:history', 'users:read', 'users:read.email'],
          madeBy: 'dana@acme.com',
        },
      ],
    },
  ],
  accounts: ['ops@acme.com', 'dana@acme.com', 'dana.private@example.com'],
  tokens: [
    { kind: 'personal', token: 'sandbox-token-dana', user: 'dana@acme.com', access: 'write' },
    { kind: 'personal', token: 'sandbox-token-dana-read-only', user: 'dana@acme.com', access: 'read' },
    { kind: 'personal', token: 'sandbox-token-lee', user: 'lee@acme.com', access: 'write' },
    { kind: 'personal', token: 'sandbox-token-sam', user: 'sam@acme.com', access: 'write' },
    { kind: 'workspace-key', token: 'b44k_sandbox' },
    { kind: 'account-key', token: 'sandbox-account-key', user: 'dana@acme.com' },
  ],
} as const satisfies Seed;
