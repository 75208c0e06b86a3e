import { faultOfAppId } from '../../domain/target/app-id.ts';
import { UserError } from '../../ports/errors.ts';

/**
 * The address of Base44's API, without a slash at its end.
 *
 * @throws UserError when the token must not be sent there; the message does not quote the address, which may hold one
 */
export function parseApiUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) {
    throw new UserError(
      'api-url is not an address. Leave it out, or write one such as https://app.base44.com.',
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new UserError(
      'api-url holds a user name or a password. Leave them out: the token is sent by itself.',
    );
  }
  if (/[?#]/.test(text)) {
    throw new UserError(
      'api-url has a query or a fragment. End it after the path, as in https://app.base44.com.',
    );
  }
  if (!isSafeToSendTo(url)) {
    throw new UserError(
      'api-url must start with https://, so that nobody on the way can read the token. Only this machine itself (localhost, 127.0.0.1) may be asked over http://.',
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** Whether what is sent to an address stays between the two ends: https, or http within this machine. */
export function isSafeToSendTo({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

/**
 * The id of a Base44 app.
 *
 * @throws UserError when it is none; the message does not quote it, for it may be a key in the wrong place
 */
export function parseAppId(text: string): string {
  const fault = faultOfAppId(text);
  switch (fault) {
    case undefined:
      return text;
    case 'workspace-key':
      throw new UserError(
        'app-id holds a workspace API key. Give the id from the address of the app: /apps/<id>.',
      );
    case 'shape':
      throw new UserError(
        'app-id is not the id of a Base44 app. It is in the address of the app, after /apps/: letters and digits, such as 68f0c2d1e4b7a90012ab34cd.',
      );
    default:
      return fault satisfies never;
  }
}
