/**
 * The tool is misused: a wrong option, a folder that is not there, a missing permission. The message says what,
 * where and what to do next, and is all that the user sees.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
