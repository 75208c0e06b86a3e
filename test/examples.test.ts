import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from './support/run.ts';
import { workflowProblems } from './support/workflow-parser.ts';

const folder = join(projectRoot, 'examples/workflows');
const names = readdirSync(folder);

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

test('the parser refuses what GitHub does not know', async () => {
  const content = read('check.yml');
  expect(await workflowProblems(content.replace('contents: read', 'content: read'))).not.toEqual([]);
  expect(await workflowProblems(content.replace('merge_group:', 'merge_groups:'))).not.toEqual([]);
  expect(await workflowProblems(content.replace('runs-on:', 'run-on:'))).not.toEqual([]);
});

describe.each(names)('%s', (name) => {
  test('is a workflow to GitHub', async () => {
    expect(await workflowProblems(read(name))).toEqual([]);
  });

  test('gives this action nothing but inputs that it has, and checks out nothing of a pull request', () => {
    const workflow: Workflow = parse(read(name));
    const action: { readonly inputs: object } = parse(readFileSync(join(projectRoot, 'action.yml'), 'utf8'));
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    const ours = steps.filter(({ uses = '' }) => uses.startsWith('connector-guard/connector-guard@'));
    expect(ours).not.toEqual([]);
    const inputs = ours.flatMap((step) => Object.keys(step.with ?? {}));
    expect(inputs.filter((input) => !Object.hasOwn(action.inputs, input))).toEqual([]);
    const others = steps.flatMap(({ uses }) => uses ?? []).filter((uses) => uses.startsWith('actions/'));
    expect(Object.hasOwn(workflow.on, 'pull_request_target') ? others : []).toEqual([]);
  });
});

test('the check runs on every event that the action judges pull requests on without a checkout', () => {
  const { on, permissions }: Workflow = parse(read('check.yml'));
  expect(Object.keys(on)).toEqual(['pull_request_target', 'pull_request_review', 'merge_group']);
  expect(permissions).toEqual({ contents: 'read', 'pull-requests': 'write', statuses: 'write' });
});

test('what uploads findings may read its own run: in a private repository it asks for that first', () => {
  const { permissions }: Workflow = parse(read('code-scanning.yml'));
  expect(permissions).toEqual({ contents: 'read', 'security-events': 'write', actions: 'read' });
});

test('actions of others are pinned to a commit, with the version beside it', () => {
  const uses = names.flatMap((name) => read(name).match(/- uses: (?!connector-guard\/).*/g) ?? []);
  expect(uses).not.toEqual([]);
  expect(uses.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});
