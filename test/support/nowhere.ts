/**
 * An address on this machine at which nobody listens, for sure: no system gives a port below 1024 to a server that asks for
 * any, as it may do at any moment with one that was just closed.
 */
export const nowhere = 'http://127.0.0.1:2';
