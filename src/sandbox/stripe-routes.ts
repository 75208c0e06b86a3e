import { json, type Reply } from './reply.ts';
import type { AppRequest, Route } from './route.ts';
import { newSecret, putStripe } from './world.ts';

const base = '/api/apps/{app}/payments/stripe';

/** Stripe is no OAuth connection: Base44 sets up a sandbox at once, which a person claims later. */
export const stripeRoutes: readonly Route[] = [
  { kind: 'app', method: 'GET', path: `${base}/status`, handle: readStatus },
  { kind: 'app', method: 'POST', path: `${base}/install`, handle: install },
  { kind: 'app', method: 'DELETE', path: base, handle: remove },
];

function readStatus(request: AppRequest): Reply {
  return json({ stripe_mode: request.app.stripe?.mode ?? null, sandbox_claim_url: claimUrl(request) });
}

function install(request: AppRequest): Reply {
  const isInstalled = request.app.stripe !== null;
  if (!isInstalled) putStripe(request.world, request.app, { mode: 'sandbox', claim: newSecret() });
  return json({ already_installed: isInstalled, claim_url: claimUrl(request) });
}

/** The sandbox, the keys and the claim link go with it, whether Stripe was live or not. */
function remove({ world, app }: AppRequest): Reply {
  if (app.stripe !== null) putStripe(world, app, null);
  return json({ success: true });
}

function claimUrl({ app, origin }: AppRequest): string | null {
  const claim = app.stripe?.claim ?? null;
  return claim === null ? null : `${origin}/stripe/claim/${claim}`;
}
