import type { FileContent } from '../domain/app/locate-app.ts';
import { type FailOn, judge } from '../domain/judge.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { type Report, toReport } from '../report/report.ts';
import { type AppSelection, readApps, widenToApp } from './read-apps.ts';

export interface CheckOptions extends AppSelection {
  readonly failOn: FailOn;
}

export interface CheckPorts {
  readonly head: FileTree;
  readonly base: FileTree | undefined;
}

export interface CheckResult {
  readonly report: Report;
  /** The bytes of the head's files, for showing the lines that findings are about. */
  readonly contents: ReadonlyMap<string, FileContent>;
}

/**
 * Validates the connector files of the selected apps, and compares them with the base where there is one.
 *
 * @throws UserError when an app that was named is on neither side
 */
export async function check(options: CheckOptions, { head, base }: CheckPorts): Promise<CheckResult> {
  const sides = base === undefined ? [head] : [head, base];
  const selection = await widenToApp(options, sides);
  const [after, before] = await Promise.all(sides.map((side) => readApps(side, selection)));
  if (after === undefined) throw new Error('The head was not read.');

  const found = new Set([...after.apps, ...(before?.apps ?? [])].map(({ app }) => app));
  const missing = options.named.find((app) => !found.has(app));
  if (missing !== undefined) throw new UserError(noSuchApp(missing));

  const verdict = judge({ head: after.apps, base: before?.apps, failOn: options.failOn });
  const report = toReport(verdict, { command: 'check', head: head.revision, base: base?.revision ?? null });
  return { report, contents: after.contents };
}

function noSuchApp(app: string): string {
  return `${app} holds no Base44 app: there is no base44/config.json[c], no base44/connectors and no config.json[c] in it. Check --app.`;
}
