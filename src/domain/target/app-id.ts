/**
 * The shape of a Base44 app's id. Base44 does not document it; what is accepted can be part of a path without a second
 * meaning.
 */
export const appIdShape = /^[A-Za-z0-9_-]{1,64}$/;

/** What keeps a text from being the id of a Base44 app. A workspace's API key has the shape of one. */
export type AppIdFault = 'workspace-key' | 'shape';

/** Undefined for what can be an id. */
export function faultOfAppId(text: string): AppIdFault | undefined {
  if (/^b44k_/i.test(text)) return 'workspace-key';
  return appIdShape.test(text) ? undefined : 'shape';
}
