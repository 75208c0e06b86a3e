import { check } from '../../src/commands/check.ts';
import type { FailOn } from '../../src/domain/fail-on.ts';
import { allFindings, type Report } from '../../src/report/report.ts';
import { type MemoryEntry, memoryTree } from './memory-tree.ts';

type Files = Readonly<Record<string, MemoryEntry>>;

interface CheckTreeOptions {
  readonly base?: Files;
  readonly apps?: readonly string[];
  readonly focus?: string;
  readonly failOn?: FailOn;
  readonly policy?: string;
  readonly today?: string;
}

/** The day on which tests take place, unless they say otherwise. */
export const testDay = '2026-11-23';

/** Runs `check` on files in memory. */
export async function checkTree(head: Files, options: CheckTreeOptions = {}): Promise<Report> {
  const { base, apps = [], focus = '.', failOn = 'error', policy, today = testDay } = options;
  const ports = {
    head: memoryTree(head),
    base: base === undefined ? undefined : memoryTree(base, 'b'.repeat(40)),
  };
  const { report } = await check({ focus, named: apps, failOn, policy, today }, ports);
  return report;
}

/**
 * Findings as short lines, for comparing: `error ignored-file base44/connectors/.gmail.jsonc:1:1`. That there is no
 * policy is left out: few tests have one.
 */
export function findingLines(report: Report): readonly string[] {
  return allFindings(report)
    .filter(({ rule }) => rule !== 'policy-missing')
    .map(
      ({ severity, rule, path, line, column, preexisting }) =>
        `${severity} ${rule} ${path}:${line}:${column}${preexisting ? ' (preexisting)' : ''}`,
    );
}
