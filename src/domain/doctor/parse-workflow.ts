import { parse } from 'yaml';
import { joinPath } from '../app/tree.ts';
import { findUses } from '../guard/find-uses.ts';
import { listOf, mapOf, textsOf } from './yaml-values.ts';

/** A job of a workflow that uses this action. */
export interface GuardJob {
  readonly id: string;
  /** What names the action: `owner/action@v1`. */
  readonly uses: string;
  /** What its input says; `status`, too, where the job runs only on events on which the action does no more. */
  readonly mode: 'auto' | 'check' | 'push' | 'status';
  /** Its inputs as they are written, expressions included. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly permissions: GivenPermissions;
  /** As it is written, which may be an expression; undefined when the job names none. */
  readonly environment: string | undefined;
  /** The only branch that it runs for, as far as its condition says so plainly; undefined for any. */
  readonly branch: string | undefined;
}

/** What a job's token may do: by scope, all of it, or whatever the repository's settings say. */
export type GivenPermissions =
  | { readonly kind: 'listed'; readonly scopes: ReadonlyMap<string, string> }
  | { readonly kind: 'all'; readonly access: 'read' | 'write' }
  | { readonly kind: 'default' };

/** Which pull requests a workflow runs for. */
export interface PullRequestFilter {
  /** The branches that they have to go to, patterns included; undefined for any. */
  readonly branches: readonly string[] | undefined;
  /** The branches that they may not go to, patterns included. */
  readonly ignoredBranches: readonly string[];
  /** Whether it depends on the files that they change. */
  readonly isByPaths: boolean;
  /** What has to become of them, such as `opened`; undefined where GitHub's own choice is taken. */
  readonly types: readonly string[] | undefined;
}

/** A workflow, as far as it is about this action. */
export interface Workflow {
  readonly path: string;
  readonly events: ReadonlySet<string>;
  /** The branches that a push has to be to, patterns included; undefined for any. */
  readonly pushBranches: readonly string[] | undefined;
  /** Of `pull_request_target` where it runs on that, else of `pull_request`. */
  readonly pullRequests: PullRequestFilter;
  readonly jobs: readonly GuardJob[];
  /** Whether a job is another workflow, or a step an action here that uses this one: nothing in them is looked at. */
  readonly callsOthers: boolean;
}

/** What has to be known of a repository to read its workflows. */
export interface WorkflowContext {
  /** The name of the action's repository; forks have the same. */
  readonly action: string;
  /** The folders of the repository's own actions that use this one. */
  readonly wrappers: ReadonlySet<string>;
}

/** Reads a workflow as GitHub does; undefined when it is none that GitHub would run. */
export function parseWorkflow(
  path: string,
  text: string,
  { action, wrappers }: WorkflowContext,
): Workflow | undefined {
  const root = parseYaml(text);
  const jobs = mapOf(mapOf(root).get('jobs'));
  if (jobs.size === 0) return undefined;
  const shared = permissionsOf(mapOf(root).get('permissions'));
  const on = mapOf(root).get('on');
  return {
    path,
    events: eventsOf(on),
    pushBranches: branchesOf(mapOf(on).get('push')),
    pullRequests: filterOf(mapOf(mapOf(on).get('pull_request_target') ?? mapOf(on).get('pull_request'))),
    jobs: [...jobs].flatMap(([id, job]) => guardJobs(String(id), mapOf(job), { action, shared })),
    callsOthers: [...jobs.values()].some((job) => mapOf(job).has('uses') || usesOneOf(wrappers, mapOf(job))),
  };
}

function usesOneOf(wrappers: ReadonlySet<string>, job: ReadonlyMap<unknown, unknown>): boolean {
  return stepsOf(job).some((step) => {
    const uses = step.get('uses');
    return typeof uses === 'string' && wrappers.has(joinPath('.', uses) ?? '');
  });
}

function stepsOf(job: ReadonlyMap<unknown, unknown>): readonly ReadonlyMap<unknown, unknown>[] {
  const steps = job.get('steps');
  return Array.isArray(steps) ? steps.map(mapOf) : [];
}

/** Objects come as maps, so that no key of theirs means anything to JavaScript. */
function parseYaml(text: string): unknown {
  try {
    return parse(text, { mapAsMap: true, maxAliasCount: 100, logLevel: 'error' });
  } catch {
    // Not YAML, a key twice, or aliases without end: GitHub does not run it.
    return undefined;
  }
}

interface JobContext {
  readonly action: string;
  readonly shared: GivenPermissions;
}

/** One for each step that uses the action. */
function guardJobs(
  id: string,
  job: ReadonlyMap<unknown, unknown>,
  { action, shared }: JobContext,
): readonly GuardJob[] {
  return stepsOf(job).flatMap((step) => {
    const uses = step.get('uses');
    if (typeof uses !== 'string' || findUses(uses, action) === undefined) return [];
    const inputs = textsOf(step.get('with'));
    const own = permissionsOf(job.get('permissions'));
    return [
      {
        id,
        uses,
        mode: modeOf(inputs.get('mode'), job.get('if')),
        inputs,
        permissions: own.kind === 'default' ? shared : own,
        environment: environmentOf(job.get('environment')),
        branch: branchIn(String(job.get('if') ?? '')),
      },
    ];
  });
}

/** What is not written plainly, the event decides. */
function modeOf(text: string | undefined, condition: unknown): GuardJob['mode'] {
  if (text === 'check' || text === 'push' || text === 'status') return text;
  return onlyLooks(String(condition ?? '')) ? 'status' : 'auto';
}

/** A condition is not worked out: it has to name what the action only looks on, and nothing that it pushes on. */
function onlyLooks(condition: string): boolean {
  return (
    /'schedule'|'issues'|github\.event\.issue\b/.test(condition) &&
    !/push|workflow_dispatch|!/.test(condition)
  );
}

/** A comparison counts where all else has to hold besides it; what stands in parentheses is not looked at. */
function branchIn(condition: string): string | undefined {
  const outside = condition.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1').replaceAll(/\([^()]*\)/g, '()');
  if (outside.includes('||')) return undefined;
  const compared = outside
    .split('&&')
    .flatMap(
      (part) => /^\s*github\.(?:ref_name == '|ref == 'refs\/heads\/)([^']+)'\s*$/.exec(part)?.[1] ?? [],
    );
  return compared.length === 1 ? compared[0] : undefined;
}

function permissionsOf(value: unknown): GivenPermissions {
  if (value === 'read-all') return { kind: 'all', access: 'read' };
  if (value === 'write-all') return { kind: 'all', access: 'write' };
  if (value === undefined) return { kind: 'default' };
  return { kind: 'listed', scopes: textsOf(value) };
}

function environmentOf(value: unknown): string | undefined {
  const name = value instanceof Map ? value.get('name') : value;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

/** `on: push`, `on: [push, …]` and `on: { push: … }`. */
function eventsOf(on: unknown): ReadonlySet<string> {
  if (on instanceof Map) return new Set([...on.keys()].map(String));
  return new Set(listOf(on));
}

function filterOf(event: ReadonlyMap<unknown, unknown>): PullRequestFilter {
  const [branches, types] = [event.get('branches'), event.get('types')];
  return {
    branches: branches === undefined ? undefined : listOf(branches),
    ignoredBranches: listOf(event.get('branches-ignore') ?? []),
    isByPaths: event.has('paths') || event.has('paths-ignore'),
    types: types === undefined ? undefined : listOf(types),
  };
}

function branchesOf(push: unknown): readonly string[] | undefined {
  const branches = mapOf(push).get('branches');
  if (branches !== undefined) return listOf(branches);
  // Tags alone are no branch.
  const isForTags = mapOf(push).has('tags') && !mapOf(push).has('branches-ignore');
  return isForTags ? [] : undefined;
}
