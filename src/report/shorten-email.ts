import { printable } from '../domain/quote.ts';

/**
 * An e-mail address that tells its owner who is meant, and others only the organisation: `d•••@acme.com`. A pattern such
 * as `*@acme.com` names nobody and stays; a text that is no address shows nothing.
 */
export function shortenEmail(address: string): string {
  const [, first, rest, domain] = /^(.)([^@]*)@([A-Za-z0-9.*-]{1,100})$/u.exec(printable(address)) ?? [];
  if (first === undefined || domain === undefined || first === '@') return '•••';
  return first === '*' && rest === '' ? `*@${domain}` : `${first}•••@${domain}`;
}
