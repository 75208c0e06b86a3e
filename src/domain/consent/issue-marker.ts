import { encodeBase64Url } from './base64-url.ts';

/** The app and the Base44 app that an issue is about. */
export interface TargetName {
  /** Relative to the repository's root; `.` for the root itself. */
  readonly app: string;
  readonly appId: string;
  /** The name in the policy; null when the policy names no targets. */
  readonly name: string | null;
}

/**
 * What tells the issue of a target from others, together with who wrote it. The folder may hold anything, so it is
 * encoded: nothing in it can end the comment.
 */
export function issueMarker({ app, appId, name }: TargetName): string {
  return `<!-- connector-guard:consent ${encodeBase64Url(JSON.stringify([app, appId, name]))} -->`;
}
