/** What no run may repeat: services quote requests in their errors, and links that are credentials in replies. */
export const leak = 'leaked-0b5c8d1f7a';
