import { inspect } from 'node:util';
import type { ConsentPage } from '../../ports/live-connectors.ts';

const placeholder = '[consent page]';

/** Keeps the address in a closure, and says nothing of it in whatever way the page is printed or copied. */
export function createConsentPage(address: string): ConsentPage {
  const page: ConsentPage = { open: (opener) => opener(address) };
  const say = { value: () => placeholder };
  // Not enumerable, `open` included: a copy of the page is empty.
  return Object.defineProperties(page, {
    open: { enumerable: false, writable: false, configurable: false },
    toString: say,
    toJSON: say,
    [Symbol.toPrimitive]: say,
    [inspect.custom]: say,
  });
}
