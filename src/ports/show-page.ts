import type { ConsentPage } from './live-connectors.ts';

/**
 * Brings a page before the person who is to consent: only before them, for its address is a credential. False when
 * that did not work; it does not say why, for the reasons of programs quote what they were given.
 */
export type ShowPage = (page: ConsentPage) => Promise<boolean>;
