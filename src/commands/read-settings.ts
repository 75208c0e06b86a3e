import { deployedBranches, isExpression, tokenJobs } from '../domain/doctor/jobs.ts';
import type { BranchRules, Environment, SecretNames, Seen, SetUp } from '../domain/doctor/set-up.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import { statusContextFor } from '../ports/commit-status.ts';
import type { EnvironmentLimits, RepositorySettings } from '../ports/repository-settings.ts';
import { see } from './see.ts';

/** What the files of the default branch say, from which it follows what to ask GitHub for. */
export type KnownFiles = Pick<SetUp, 'branch' | 'policy' | 'workflows'>;

/** What GitHub says beside the files. */
export type SettingsSeen = Pick<SetUp, 'roles' | 'rules' | 'environments' | 'secrets' | 'defaultPermissions'>;

/** Reads everything that a repository's settings say about this action. What cannot be seen is no error. */
export async function readSettings(known: KnownFiles, settings: RepositorySettings): Promise<SettingsSeen> {
  const { branch, policy } = known;
  const branches = [...new Set([branch, ...deployedBranches(known)])];
  const named = environmentsOf(known);
  const [roles, rules, environments, secrets, defaultPermissions] = await Promise.all([
    readRoles(policy, settings),
    Promise.all(branches.map((one) => readRules(one, settings))),
    readEnvironments(named, settings),
    readSecrets(named, settings),
    see(() => settings.defaultPermissions()),
  ]);
  return { roles, rules, environments, secrets, defaultPermissions };
}

/** The environments that get the token for Base44, as workflows write them. */
function environmentsOf({ workflows }: KnownFiles): readonly string[] {
  const named = tokenJobs({ workflows }).flatMap(({ job }) => job.environment ?? []);
  return [...new Set(named)].filter((name) => !isExpression(name));
}

async function readEnvironments(
  named: readonly string[],
  settings: RepositorySettings,
): Promise<Seen<readonly Environment[]>> {
  const listed = await see(() => settings.environments());
  if (listed.kind !== 'seen') return listed;
  const wanted = new Set(named.map((name) => name.toLowerCase()));
  const found = listed.value.filter(({ name }) => wanted.has(name.toLowerCase()));
  return { kind: 'seen', value: await Promise.all(found.map((one) => readLimits(one, settings))) };
}

async function readRoles(policy: PolicySnapshot, settings: RepositorySettings): Promise<SetUp['roles']> {
  const reviewers = policy.kind === 'policy' ? (policy.policy.approvals?.reviewers ?? []) : [];
  const people = reviewers.filter(({ kind }) => kind === 'user').map(({ text }) => text);
  return new Map(
    await Promise.all(
      people.map(async (name) => [name, await see(() => settings.roleOf(name.slice(1)))] as const),
    ),
  );
}

async function readRules(branch: string, settings: RepositorySettings): Promise<BranchRules> {
  const [ruleset, protection] = await Promise.all([
    see(() => settings.statusesRequiredByRulesets(branch)),
    see(() => settings.protectionOf(branch)),
  ]);
  return { branch, status: statusContextFor(branch), ruleset, protection };
}

async function readLimits(
  { name, branches, hasReviewers }: EnvironmentLimits,
  settings: RepositorySettings,
): Promise<Environment> {
  const limits = branches === 'listed' ? await see(() => settings.refsAllowedIn(name)) : branches;
  return { name, branches: limits, hasReviewers };
}

async function readSecrets(
  environments: readonly string[],
  settings: RepositorySettings,
): Promise<SecretNames> {
  const [repository, organization, ...own] = await Promise.all([
    see(() => settings.secretNames({ kind: 'repository' })),
    see(() => settings.secretNames({ kind: 'organization' })),
    ...environments.map((name) => see(() => settings.secretNames({ kind: 'environment', name }))),
  ]);
  return {
    repository,
    organization,
    environments: new Map(own.map((names, index) => [environments[index] ?? '', names])),
  };
}
