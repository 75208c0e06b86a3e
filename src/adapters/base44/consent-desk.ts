import type { ConsentDesk, ConsentPage } from '../../ports/live-connectors.ts';
import { isSafeToSendTo } from './api-url.ts';
import { type Base44Options, connectToApp } from './app-api.ts';
import { createConsentPage } from './consent-page.ts';
import { declareScopes } from './declare.ts';
import { maskLink } from './links.ts';

/**
 * Asks Base44 for consent pages, with the token of the person who is to consent.
 *
 * @throws UserError when the address, the app id or the token cannot be right. Nothing has been sent then.
 */
export function openConsentDesk(options: Base44Options): ConsentDesk {
  const send = connectToApp(options);
  const { mask = () => {} } = options;
  return {
    async request(type, scopes) {
      const pages: ConsentPage[] = [];
      const onLink = (link: string) => {
        maskLink(link, mask);
        pages.push(...pagesAt(link));
      };
      const result = await declareScopes(send, { type, scopes, onLink });
      if (result.kind !== 'consent-needed') return result;
      const [page] = pages;
      if (page !== undefined) return { kind: 'page', page };
      return {
        kind: 'unclear',
        message: `Base44 sent a link for ${type} that a browser should not be sent to. Connect it in the app's editor.`,
      };
    },
  };
}

/** The page at a link, unless it is one that must not be opened: a file, a program, a page that others can read along. */
function pagesAt(link: string): readonly ConsentPage[] {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  return url !== undefined && isSafeToSendTo(url) ? [createConsentPage(url.href)] : [];
}
