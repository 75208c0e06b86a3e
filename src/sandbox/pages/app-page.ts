import { openAuthorizations } from '../authorizations.ts';
import { shownEmail } from '../connections.ts';
import type { App, Authorization, Connection, World } from '../world.ts';
import { type Html, html } from './html.ts';
import { layOut } from './layout.ts';
import { scopeList } from './scope-list.ts';

/** An app's connectors as they are now, and what waits for a person's consent. Loads itself again and again. */
export function appPage(world: World, app: App): Html {
  const waiting = openAuthorizations(world, app.id);
  const connections = [...app.connections.values()].sort((a, b) => (a.type < b.type ? -1 : 1));
  return layOut({
    title: `${app.name} · connectors`,
    refresh: 3,
    wide: true,
    content: html`
<h1>${app.name}</h1>
<p class="dim">App <code>${app.id}</code> · <a href="/">All apps and requests</a></p>
${waiting.length === 0 ? null : html`<h2>Waiting for consent</h2>${waiting.map((one) => waitingCard(world, one))}`}
<h2>Connectors</h2>
${
  connections.length === 0 && app.stripe === null
    ? html`<p>The app has no connectors.</p>`
    : html`<div class="scroll"><table>
<tr><th>Connector</th><th>Status</th><th>Account</th><th>May</th></tr>
${connections.map((connection) => connectionRow(world, connection))}
${app.stripe === null ? null : html`<tr><td class="plain">Stripe</td><td class="good">${app.stripe.mode}</td><td></td><td></td></tr>`}
</table></div>`
}`,
  });
}

const statusClasses = { active: 'good', expired: 'bad', disconnected: 'wait' } as const;

function connectionRow(world: World, connection: Connection): Html {
  const { type, status, scopes } = connection;
  return html`<tr><td class="plain">${world.types.name(type)}<br><code>${type}</code></td>
<td class="${statusClasses[status]}">${status}</td><td>${shownEmail(world, connection)}</td>
<td>${scopes.length === 0 ? html`<span class="dim">no scopes</span>` : scopeList(world, type, scopes)}</td></tr>`;
}

function waitingCard(world: World, { type, scopes, startedBy, link }: Authorization): Html {
  return html`<div class="card">
<div class="heading"><span><span class="wait">${world.types.name(type)}</span>
<span class="dim small">asked for by ${startedBy}</span></span>
<a href="/api/external-auth/connect/${link}">Review and connect</a></div>
${scopes.length === 0 ? null : scopeList(world, type, scopes)}
</div>`;
}
