import type { FakeRepository, FakeUser } from './world.ts';

/** What a token may do: as in the `permissions:` of a workflow, and what only tokens of people may. */
export type Permissions = Readonly<
  Partial<
    Record<
      | 'contents'
      | 'pull-requests'
      | 'issues'
      | 'statuses'
      | 'members'
      | 'actions'
      | 'administration'
      | 'environments'
      | 'secrets',
      'read' | 'write'
    >
  >
>;

/** Whoever sends a request. */
export interface FakeToken {
  readonly user: FakeUser;
  readonly permissions: Permissions;
}

/** Public repositories can be read by anybody. */
export function mayRead(
  token: FakeToken,
  repository: FakeRepository,
  permission: keyof Permissions,
): boolean {
  return !repository.isPrivate || token.permissions[permission] !== undefined;
}

export function mayWrite(token: FakeToken, permission: keyof Permissions): boolean {
  return token.permissions[permission] === 'write';
}
