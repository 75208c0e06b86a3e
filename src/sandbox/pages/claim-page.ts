import type { App } from '../world.ts';
import { type Html, html } from './html.ts';
import { layOut } from './layout.ts';

/** Offers the Stripe sandbox that Base44 set up for an app. */
export function claimPage(app: App): Html {
  return layOut({
    title: 'Claim a Stripe sandbox',
    content: html`
<h1>Claim the Stripe sandbox of ${app.name}</h1>
<p>It becomes part of your own Stripe account, so that you can take it live later.</p>
<form method="post"><div class="buttons"><button class="main">Claim</button></div></form>`,
  });
}
