import { type Directory, type Permission, permissions } from '../domain/approval/directory.ts';
import type { Approvals, Reviewer } from '../domain/policy/policy.ts';
import type { ApprovalReader, Review, TeamReader } from '../ports/approvals.ts';
import { MissingPermission } from '../ports/errors.ts';

export interface DirectoryPorts {
  readonly roles: Pick<ApprovalReader, 'roleOf'>;
  /** Undefined without a token that may list the members of teams. */
  readonly teams: TeamReader | undefined;
}

/** Looks up those who approve or object, as far as the policy's reviewers make it necessary. */
export async function readDirectory(
  reviews: readonly Review[],
  approvals: Approvals | undefined,
  ports: DirectoryPorts,
): Promise<Directory> {
  const reviewers = approvals?.reviewers ?? [];
  const voices = reviews.filter(({ state }) => state === 'approved' || state === 'changes-requested');
  const people = voices.flatMap(({ author }) => (author?.kind === 'user' ? [author.login] : []));
  const logins = [...new Set(people)];
  const wantsRoles = reviewers.some(({ kind }) => kind === 'role');
  const roles = wantsRoles ? logins.map((login) => readRole(login, ports.roles)) : [];
  const teams = reviewers
    .filter(({ kind }) => kind === 'team')
    .map((team) => readTeam(team, logins, ports.teams));
  // Both at once: a team that cannot be read while nobody waits for it would end the process.
  const [permissionsByLogin, members] = await Promise.all([Promise.all(roles), Promise.all(teams)]);
  return {
    permissions: new Map(permissionsByLogin),
    teams: new Map(members.filter((team) => team !== undefined)),
  };
}

async function readRole(
  login: string,
  reader: Pick<ApprovalReader, 'roleOf'>,
): Promise<readonly [string, Permission | 'unknown']> {
  const role = await orUnknown(reader.roleOf(login));
  return [login, permissions.find((permission) => permission === role) ?? 'unknown'];
}

type Members = ReadonlyMap<string, 'member' | 'not-member' | 'unknown'>;

/** Undefined when the members of the team cannot be read at all. */
async function readTeam(
  { text }: Reviewer,
  logins: readonly string[],
  reader: TeamReader | undefined,
): Promise<readonly [string, Members] | undefined> {
  if (reader === undefined) return undefined;
  const members = logins.map(async (login) => {
    const isMember = await orUnknown(reader.isMember(text.slice(1), login));
    const membership = isMember === 'unknown' ? isMember : isMember ? 'member' : 'not-member';
    return [login, membership] as const;
  });
  return [text, new Map(await Promise.all(members))];
}

/** What a token may not see is unknown, and unknown people do not count; any other failure is one of the run. */
async function orUnknown<Value>(look: Promise<Value>): Promise<Value | 'unknown'> {
  try {
    return await look;
  } catch (error) {
    if (error instanceof MissingPermission) return 'unknown';
    throw error;
  }
}
