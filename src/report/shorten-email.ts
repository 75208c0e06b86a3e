import { printable } from '../domain/quote.ts';

/**
 * An e-mail address that tells its owner who is meant, and others only the organisation: `d•••@acme.com`. A text that
 * is no address shows nothing.
 */
export function shortenEmail(address: string): string {
  const [, first, domain] = /^(.)[^@]*@([A-Za-z0-9.-]{1,100})$/u.exec(printable(address)) ?? [];
  return first === undefined || domain === undefined || first === '@' ? '•••' : `${first}•••@${domain}`;
}
