/**
 * The tool is misused: a wrong option, a folder that is not there, a missing permission. The message says what,
 * where and what to do next, and is all that the user sees.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/**
 * The token may not do what was asked of it, or may not see it, which GitHub does not tell apart. The message names
 * the line to add to the workflow.
 */
export class MissingPermission extends UserError {
  /** A line for the `permissions:` of a workflow: `statuses: write`. */
  readonly permission: string;

  constructor(message: string, permission: string, options?: ErrorOptions) {
    super(message, options);
    this.permission = permission;
  }
}

/**
 * Base44 does not let the token do what was asked of it, or knows no such app. The message says which kind of token it
 * was and what to do.
 */
export class AccessRefused extends UserError {
  override readonly name = 'AccessRefused';
}

/**
 * The world failed: a service did not answer, or its answer cannot be relied on. Nothing could be judged, and
 * running again may help. The message says which call it was and what to do, and quotes nothing of the answer.
 */
export class WorldError extends Error {
  override readonly name = 'WorldError';
}
