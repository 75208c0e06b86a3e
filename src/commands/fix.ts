import type { AppSnapshot } from '../domain/app/app-snapshot.ts';
import type { FileContent } from '../domain/app/locate-app.ts';
import { fixConnector } from '../domain/fix/fix-connector.ts';
import type { FixedFile, FixResult, LeftAlone } from '../domain/fix/fix-result.ts';
import type { Judging } from '../domain/policy/connector-problems.ts';
import type { PolicySnapshot } from '../domain/policy/parse-policy.ts';
import { rules } from '../domain/rules.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { contextOf } from './judge-sides.ts';
import { type AppSelection, readApps, widenToApp } from './read-apps.ts';
import { readChosenPolicy } from './read-policy.ts';

export interface FixOptions extends AppSelection {
  /** The only connector file to look at; undefined for all of the selected apps. */
  readonly file: string | undefined;
  /** Whether scopes go that another one of the file covers. */
  readonly dropsImplied: boolean;
  /** Whether scopes that the policy does not allow give way to narrower ones. */
  readonly narrows: boolean;
  /** The policy's file, relative to the repository's root; undefined for the default one. */
  readonly policy: string | undefined;
  /** The day that exceptions are looked at on: `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

/**
 * Says what is to be done in the connector files of the selected apps, so that their scopes are in order. Writes
 * nothing.
 *
 * @throws UserError when an app or file that was named is not there, or scopes are to be narrowed without a usable policy
 */
export async function fix(options: FixOptions, files: FileTree): Promise<FixResult> {
  const { policy } = await readChosenPolicy(files, options.policy);
  const selection = await widenToApp(options, [files]);
  const { apps, contents } = await readApps(files, selection, contextOf(policy));
  const missing = options.named.find((app) => !apps.some((found) => found.app === app));
  if (missing !== undefined) throw new UserError(`${missing} holds no Base44 app. Check --app.`);
  const isChosen = (path: string) => options.file === undefined || options.file === path;
  const leftAlone = apps.flatMap(unreliableFiles).filter(({ path }) => isChosen(path));
  const unreliable = new Set(leftAlone.map(({ path }) => path));
  const results = apps.flatMap((snapshot) => {
    const judging = judgingBy(policy, snapshot, options);
    const { dropsImplied, narrows } = options;
    return snapshot.connectors
      .filter(({ path }) => isChosen(path) && !unreliable.has(path))
      .map((connector) => {
        const { path } = connector;
        const before = bytesOf(contents.get(path), path);
        return { path, before, ...fixConnector(before, connector, { dropsImplied, narrows, judging }) };
      });
  });
  if (options.file !== undefined && results.length + leftAlone.length === 0) {
    throw new UserError(
      `${options.file} is not a connector file of an app. Name one, or a folder with an app.`,
    );
  }
  const fixed = results.flatMap(({ path, before, plan, after }): FixedFile[] =>
    after === undefined ? [] : [{ plan, change: { path, before, after } }],
  );
  const spared = results.flatMap(({ path, plan }) => plan.spared.map((one) => ({ path, ...one })));
  return { fixed, spared, leftAlone, inOrder: results.length - fixed.length };
}

/** Without --narrow a policy is of use where there is one. */
function judgingBy(
  policy: PolicySnapshot,
  { app }: AppSnapshot,
  { narrows, today }: FixOptions,
): Judging | undefined {
  if (policy.kind === 'policy') return { policy: policy.policy, app, today };
  if (!narrows) return undefined;
  switch (policy.kind) {
    case 'missing':
      throw new UserError(`--narrow goes by the policy, and there is no ${policy.path}. Leave it out.`);
    case 'unusable':
      throw new UserError(
        `--narrow goes by the policy, and ${policy.path} cannot be used. See connector-guard check.`,
      );
    default:
      return policy satisfies never;
  }
}

function unreliableFiles({ findings, unread }: AppSnapshot): readonly LeftAlone[] {
  const errors = findings.filter(({ rule, severity }) => {
    const { group } = rules[rule];
    return severity === 'error' && (group === 'reading' || group === 'schema');
  });
  const byPath = new Map<string, LeftAlone>(
    unread.map(({ path }) => [path, { path, finding: undefined }] as const),
  );
  for (const finding of errors.toReversed()) byPath.set(finding.path, { path: finding.path, finding });
  return [...byPath.values()];
}

function bytesOf(content: FileContent | undefined, path: string): Uint8Array {
  if (content?.kind === 'bytes') return content.bytes;
  throw new Error(`The content of ${path} was not loaded.`);
}
