/** An e-mail address as it may stand where anybody can read it: `d•••@acme.com`. Other text is shortened alike. */
export function shortenEmail(address: string): string {
  const at = address.lastIndexOf('@');
  const [first = ''] = address;
  // A pattern such as `*@acme.com` names nobody.
  if (first === '*' && at === 1) return address;
  return at < 1 ? `${first}•••` : `${first}•••${address.slice(at)}`;
}
