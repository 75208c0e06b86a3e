import { resolveScope } from '../../catalogue/catalogue.ts';
import { type Html, html } from './html.ts';

/** A scope in words, as far as the catalogue has them, and by its name. */
export function describeScope(type: string, scope: string): Html {
  const statement = resolveScope(type, scope)?.statement;
  return statement === undefined
    ? html`<span><code>${scope}</code></span>`
    : html`<span>${statement}<br><code>${scope}</code></span>`;
}

export function scopeList(type: string, scopes: readonly string[]): Html {
  return html`<ul>${scopes.map((scope) => html`<li>${describeScope(type, scope)}</li>`)}</ul>`;
}
