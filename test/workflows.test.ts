import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from './support/run.ts';
import { workflowProblems } from './support/workflow-parser.ts';

const folder = join(projectRoot, '.github/workflows');

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: object;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: object }[];
}

describe.each(readdirSync(folder))('our own workflow %s', (name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const workflow: Workflow = parse(text);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('is a workflow to GitHub', async () => {
    expect(await workflowProblems(text)).toEqual([]);
  });

  test('runs what others wrote by its full commit, and says which version that is', () => {
    const foreign = text.split('\n').filter((line) => /\buses:(?! \.\/)/.test(line));
    for (const line of foreign) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may do nothing but what each job says, with a reason', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) {
      expect(job.permissions).toBeDefined();
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
    const granted = text.split('\n').filter((line) => /^\s+[\w-]+: (?:read|write)\b/.test(line));
    for (const line of granted) expect(line).toMatch(/ # \S/);
  });

  test('leaves no token in the folder, and puts no expression into a script', () => {
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  test('runs nothing of a pull request with more rights than its author has', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
  });
});

test('the smoke job gives the action only inputs that it has', () => {
  const { jobs }: Workflow = parse(readFileSync(join(folder, 'ci.yml'), 'utf8'));
  const ours = Object.values(jobs).flatMap(({ steps }) => steps.filter(({ uses }) => uses === './'));
  const action: { readonly inputs: object } = parse(readFileSync(join(projectRoot, 'action.yml'), 'utf8'));
  expect(ours).toHaveLength(1);
  for (const step of ours) {
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  }
});
