import { decide, isOpen, optionalScopes } from './authorizations.ts';
import { appPage } from './pages/app-page.ts';
import { claimPage } from './pages/claim-page.ts';
import { consentPage } from './pages/consent-page.ts';
import { messagePage } from './pages/message-page.ts';
import { page, type Reply } from './reply.ts';
import { asRecord } from './request-body.ts';
import type { Route, RouteRequest } from './route.ts';
import { type App, type Authorization, putStripe, type Stripe } from './world.ts';

/** What people see in a browser: consent, Stripe's claim, and an app's connectors. */
export const pageRoutes: readonly Route[] = [
  { kind: 'open', method: 'GET', path: '/api/external-auth/connect/{link}', handle: showConsent },
  { kind: 'open', method: 'POST', path: '/api/external-auth/connect/{link}', handle: takeDecision },
  { kind: 'open', method: 'GET', path: '/apps/{app}/editor/workspace/app-connections', handle: showApp },
  { kind: 'open', method: 'GET', path: '/stripe/claim/{claim}', handle: showClaim },
  { kind: 'open', method: 'POST', path: '/stripe/claim/{claim}', handle: claimStripe },
];

function showConsent(request: RouteRequest): Reply {
  return withOpenLink(request, (authorization) => page(consentPage(request.world, authorization)));
}

function takeDecision(request: RouteRequest): Reply {
  const { world } = request;
  return withOpenLink(request, (authorization) => {
    const service = world.types.name(authorization.type);
    const { decision, account, scope } = asRecord(request.body);
    if (decision === 'deny') {
      decide(world, authorization, { kind: 'deny' });
      return page(messagePage('Access denied', `${service} was not connected. You can close this page.`));
    }
    if (decision !== 'allow' || typeof account !== 'string' || !world.accounts.includes(account))
      return page(
        messagePage('That did not work', 'Go back, choose an account and press Allow or Deny.'),
        422,
      );
    const ticked = new Set([scope].flat().map((index) => authorization.scopes[Number(index)]));
    const unticked = optionalScopes(world, authorization).filter((one) => !ticked.has(one));
    decide(world, authorization, { kind: 'allow', account, unticked });
    return page(
      messagePage(`${service} is connected`, `It works as ${account} now. You can close this page.`),
    );
  });
}

/** A link is good once, and not for long. */
function withOpenLink(
  { world, parameters }: RouteRequest,
  answer: (authorization: Authorization) => Reply,
): Reply {
  const link = parameters.get('link');
  const authorization = world.authorizations.find((one) => one.link === link);
  if (authorization === undefined)
    return page(messagePage('No such link', 'Ask for a fresh link, and copy the whole of it.'), 404);
  if (isOpen(world, authorization)) return answer(authorization);
  return authorization.state === 'pending'
    ? page(messagePage('The link has expired', 'Push the connector again for a fresh one.'), 410)
    : page(messagePage('The link was used', 'Nothing is left to do here. You can close this page.'), 410);
}

function showApp({ world, parameters }: RouteRequest): Reply {
  const app = world.apps.get(parameters.get('app') ?? '');
  return app === undefined
    ? page(messagePage('No such app', 'The sandbox was started without an app of this id.'), 404)
    : page(appPage(world, app));
}

function showClaim(request: RouteRequest): Reply {
  return withClaim(request, (app) => page(claimPage(app)));
}

function claimStripe(request: RouteRequest): Reply {
  return withClaim(request, (app, stripe) => {
    putStripe(request.world, app, { ...stripe, claim: null });
    return page(messagePage('Stripe sandbox claimed', `It belongs to ${app.name}. You can close this page.`));
  });
}

function withClaim({ world, parameters }: RouteRequest, answer: (app: App, stripe: Stripe) => Reply): Reply {
  const claim = parameters.get('claim');
  for (const app of world.apps.values()) {
    if (app.stripe !== null && app.stripe.claim === claim) return answer(app, app.stripe);
  }
  return page(messagePage('No such link', 'The Stripe sandbox was claimed already, or removed.'), 404);
}
