import { expect, test } from 'vitest';
import { harmless, hostileTexts } from '../support/hostile-texts.ts';
import { openSandbox, setScopes, testApp } from '../support/sandbox.ts';

/** The pages of an app that is called so, and whose connectors hold and ask for a scope that is called so. */
async function pagesWith(text: string): Promise<readonly string[]> {
  const types = [{ type: 'airtable', name: text }];
  const connections = [{ type: 'notion', scopes: [text], madeBy: `${text}@acme.com` }];
  const sandbox = await openSandbox({ name: text, connections }, { types });
  const { redirect_url: link } = await setScopes(sandbox, 'airtable', [text]);
  const addresses = [sandbox.url, sandbox.appPage(testApp), String(link)];
  return Promise.all(addresses.map(async (address) => (await fetch(address)).text()));
}

/** The elements of a page with the names of their attributes. */
function elementsOf(page: string): readonly string[] {
  return [...page.matchAll(/<\/?[a-z!][^>]*>/gi)].map(([tag]) => tag.replace(/="[^"]*"/g, ''));
}

test('a page of the sandbox has the same elements whatever things are called', async () => {
  const expected = (await pagesWith(harmless)).map(elementsOf);
  for (const text of hostileTexts) {
    const pages = await pagesWith(text);
    expect(pages.map(elementsOf), text).toEqual(expected);
    for (const page of pages) expect(page).not.toMatch(/[^\P{C}\n]|[\u2028\u2029]/u);
  }
});
