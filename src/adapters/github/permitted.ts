import { MissingPermission } from '../../ports/errors.ts';
import type { IssueNotPermitted } from '../../ports/tracking-issue.ts';

/** What the token may not do with issues is an answer, and no error. */
export async function permitted<T>(act: () => Promise<T>): Promise<T | IssueNotPermitted> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof MissingPermission)) throw error;
    return { kind: 'not-permitted', permission: error.permission, message: error.message };
  }
}
