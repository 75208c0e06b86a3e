import { type Html, html } from './html.ts';
import { layOut } from './layout.ts';

/** A page that says one thing. */
export function messagePage(title: string, text: string): Html {
  return layOut({ title, content: html`<h1>${title}</h1><p>${text}</p>` });
}
