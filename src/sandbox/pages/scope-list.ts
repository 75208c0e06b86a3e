import { resolveScope } from '../../catalogue/catalogue.ts';
import type { World } from '../world.ts';
import { type Html, html } from './html.ts';

/** A scope in words, as far as the catalogue has them, and by its name. */
export function describeScope(type: string, scope: string): Html {
  const statement = resolveScope(type, scope)?.statement;
  return statement === undefined
    ? html`<span><code>${scope}</code></span>`
    : html`<span>${statement}<br><code>${scope}</code></span>`;
}

/** What a connection may do; what Base44 asks for in any case comes last, by name. */
export function scopeList(world: World, type: string, scopes: readonly string[]): Html {
  const added = world.types.added(type);
  const own = scopes.filter((scope) => !added.includes(scope));
  const always = scopes.filter((scope) => added.includes(scope));
  return html`
${own.length === 0 ? html`<span class="dim">no scopes of its own</span>` : null}
<ul>${own.map((scope) => html`<li>${describeScope(type, scope)}</li>`)}</ul>
${alwaysIncluded(always)}`;
}

/** The scopes that come without being asked for, in one line. */
export function alwaysIncluded(scopes: readonly string[]): Html | null {
  if (scopes.length === 0) return null;
  const names = scopes.map((scope, index) => html`${index === 0 ? '' : ', '}<code>${scope}</code>`);
  return html`<p class="dim small">Always included: ${names}</p>`;
}
