import type { LoggedRequest } from '../request-log.ts';
import type { World } from '../world.ts';
import { type Html, html } from './html.ts';
import { layOut } from './layout.ts';

const shownRequests = 30;

/** The apps, and the last requests that came in. Loads itself again and again. */
export function indexPage(world: World, log: readonly LoggedRequest[]): Html {
  const last = log.slice(-shownRequests).reverse();
  return layOut({
    title: 'Base44 sandbox',
    refresh: 3,
    wide: true,
    content: html`
<h1>Base44 sandbox</h1>
<p class="dim">It answers like Base44's API for connectors, from memory. Everything is gone when it ends.</p>
<h2>Apps</h2>
<ul>${[...world.apps.values()].map(
      ({ id, name, connections }) =>
        html`<li><a href="${appPath(id)}">${name}</a> · ${countConnections(connections.size)} · <code>${id}</code></li>`,
    )}</ul>
<h2>Last requests</h2>
${
  last.length === 0
    ? html`<p class="dim">None so far.</p>`
    : html`<div class="scroll"><table>
<tr><th>Time</th><th>Request</th><th>By</th><th>Status</th><th>Effect</th></tr>
${last.map(requestRow)}
</table></div>`
}`,
  });
}

/** Where Base44 has the connectors of an app in its editor. */
export function appPath(id: string): string {
  return `/apps/${encodeURIComponent(id)}/editor/workspace/app-connections`;
}

function countConnections(count: number): string {
  return count === 1 ? '1 connector' : `${count} connectors`;
}

function requestRow({ time, method, path, caller, status, hadEffect, fault }: LoggedRequest): Html {
  return html`<tr><td class="plain">${time.slice(11, 19)}</td><td><code>${method} ${path}</code></td><td>${caller}</td>
<td class="plain ${status >= 400 || status === 0 ? 'bad' : ''}">${status === 0 ? 'dropped' : status}${
    fault === null ? null : html` <span class="wait">fault</span>`
  }</td><td>${hadEffect ? 'changed' : ''}</td></tr>`;
}
