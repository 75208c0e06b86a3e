import type { Reviewer } from '../policy/policy.ts';
import { isSameName } from './account.ts';

/** What a collaborator may do in a repository, the least first. */
export const permissions = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;

export type Permission = (typeof permissions)[number];

/** What GitHub says about people. What is not in here is as unknown as what says so. */
export interface Directory {
  /** By login. A role of the organisation's own making is the permission that it builds on. */
  readonly permissions: ReadonlyMap<string, Permission | 'unknown'>;
  /**
   * By team as the policy writes it, then by login. A team whose members can be read is in here even when nobody was
   * looked up in it.
   */
  readonly teams: ReadonlyMap<string, ReadonlyMap<string, 'member' | 'not-member' | 'unknown'>>;
}

/** Whether an entry of the policy's reviewers names a person; `unknown` when that could not be looked up. */
export function isNamedBy(reviewer: Reviewer, login: string, directory: Directory): boolean | 'unknown' {
  switch (reviewer.kind) {
    case 'user':
      return isSameName(reviewer.text, `@${login}`);
    case 'role':
      return hasRole(reviewer, findByName(directory.permissions, login));
    case 'team': {
      const members = membersOf(reviewer, directory);
      const membership = (members && findByName(members, login)) ?? 'unknown';
      return membership === 'unknown' ? 'unknown' : membership === 'member';
    }
    default:
      return reviewer.kind satisfies never;
  }
}

/** Whether an entry can name anybody: the members of a team are not everyone's to read. */
export function isReadable(reviewer: Reviewer, directory: Directory): boolean {
  return reviewer.kind !== 'team' || membersOf(reviewer, directory) !== undefined;
}

function membersOf({ text }: Reviewer, { teams }: Directory) {
  return findByName(teams, text);
}

function hasRole({ text }: Reviewer, permission: Permission | 'unknown' = 'unknown'): boolean | 'unknown' {
  if (permission === 'unknown') return 'unknown';
  const least = permissions.findIndex((role) => text === `role:${role}`);
  return least >= 0 && permissions.indexOf(permission) >= least;
}

function findByName<Value>(map: ReadonlyMap<string, Value>, name: string): Value | undefined {
  for (const [key, value] of map) {
    if (isSameName(key, name)) return value;
  }
  return undefined;
}
