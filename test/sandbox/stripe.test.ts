import { expect, test } from 'vitest';
import { call, listConnections, openSandbox, testApp } from '../support/sandbox.ts';

const readStatus = 'GET payments/stripe/status';

test('Stripe is set up at once, without consent, and can be claimed', async () => {
  const sandbox = await openSandbox();
  expect((await call(sandbox, readStatus)).body).toEqual({ stripe_mode: null, sandbox_claim_url: null });
  const { body } = await call(sandbox, 'POST payments/stripe/install');
  const { claim_url: link } = body as { claim_url: string };
  expect(body).toEqual({ already_installed: false, claim_url: link });
  expect(link).toMatch(new RegExp(`^${sandbox.url}/stripe/claim/[0-9a-f]{32}$`));
  expect((await call(sandbox, readStatus)).body).toEqual({ stripe_mode: 'sandbox', sandbox_claim_url: link });
  expect(await listConnections(sandbox)).toEqual([]);

  expect(await (await fetch(link)).text()).toContain('Claim the Stripe sandbox of Acme CRM');
  expect((await fetch(link, { method: 'POST' })).status).toBe(200);
  expect((await call(sandbox, readStatus)).body).toEqual({ stripe_mode: 'sandbox', sandbox_claim_url: null });
  expect((await fetch(link)).status).toBe(404);
});

test('setting it up again changes nothing', async () => {
  const sandbox = await openSandbox({ stripe: 'live' });
  const { body } = await call(sandbox, 'POST payments/stripe/install');
  expect(body).toEqual({ already_installed: true, claim_url: null });
  expect(sandbox.look(testApp).stripe).toBe('live');
});

test('removing takes it away even when it is live', async () => {
  const sandbox = await openSandbox({ stripe: 'live' });
  expect((await call(sandbox, 'DELETE payments/stripe')).body).toEqual({ success: true });
  expect(sandbox.look(testApp).stripe).toBeNull();
});
