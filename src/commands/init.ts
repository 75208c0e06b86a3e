import type { AppSnapshot } from '../domain/app/app-snapshot.ts';
import type { FileChange } from '../domain/file-change.ts';
import { type Adoption, adoptLive } from '../domain/init/adopt-live.ts';
import { scopesByType } from '../domain/init/asked-scopes.ts';
import { editorSettingsPath, type SchemaAssociation, withSchemas } from '../domain/init/editor-settings.ts';
import type { InitResult, Remark } from '../domain/init/init-result.ts';
import { type AppToDeploy, planDeployment } from '../domain/init/plan-deployment.ts';
import { writePolicy } from '../domain/init/policy-text.ts';
import { remarksOn, remarksOnAppIds } from '../domain/init/remarks.ts';
import { ownersIn, remarksOnReviewers } from '../domain/init/reviewers.ts';
import {
  checkWorkflow,
  checkWorkflowPath,
  deployWorkflow,
  deployWorkflowPath,
} from '../domain/init/workflow-files.ts';
import { parsePolicy } from '../domain/policy/parse-policy.ts';
import { pathText } from '../domain/policy/place-text.ts';
import { defaultPolicyPath, type Policy } from '../domain/policy/policy.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { LiveConnectors } from '../ports/live-connectors.ts';
import { schemaUrl } from '../report/tool.ts';
import { chooseApp } from './choose-app.ts';
import { findAppIds } from './find-app-ids.ts';
import { findRunning } from './find-running.ts';
import { readApps } from './read-apps.ts';
import { readOldFiles } from './read-old-files.ts';
import { findMistaken } from './read-policy.ts';

export interface InitOptions {
  /** The folder of the app that `appId` is of; undefined where there is one app only. */
  readonly app: string | undefined;
  readonly appId: string | undefined;
  /** The branch that is deployed. */
  readonly branch: string;
  /** Whose approval counts; empty where nobody's does. */
  readonly reviewers: readonly string[];
  /** Whether policy and workflows that are there give way. */
  readonly force: boolean;
  /** Whether the settings of VS Code get the schemas. */
  readonly editor: boolean;
}

export interface InitPorts {
  readonly files: FileTree;
  /** The live app whose connectors are to be adopted; undefined to look at files only. */
  readonly live: LiveConnectors | undefined;
}

const nothingAdopted: Adoption = { adopted: [], notAdopted: [] };

/**
 * Says what has to be written so that a repository is protected: a policy that allows exactly today's scopes, the
 * workflows, and files for connectors that are live only. Writes nothing.
 *
 * @throws UserError when it is not clear which app is meant, or files that are there cannot be understood
 */
export async function init(options: InitOptions, { files, live }: InitPorts): Promise<InitResult> {
  const { apps } = await readApps(files, { focus: '.', named: [] }, { listedTypes: new Set() });
  const chosen = chooseApp(apps, options);
  const adoption = live === undefined ? nothingAdopted : await adopt(live, chosen);
  const scopes = scopesByType(apps, adoption.adopted);
  const ids = await findAppIds(apps, { app: chosen?.app, appId: options.appId }, files);
  const settings = options.editor ? [editorSettingsPath] : [];
  const adoptedPaths = adoption.adopted.map(({ path }) => path);
  const old = await readOldFiles(files, [...ownPaths, ...settings, ...adoptedPaths]);
  if (!options.force && (old.get(defaultPolicyPath) ?? null) === null) await refuseSecondPolicy(files);
  const planOf = (path: string, text: string) => plan({ path, text, before: old.get(path) ?? null }, options);

  const policyFile = planOf(defaultPolicyPath, policyText(options, scopes, ids));
  const policy = policyIn(policyFile, old);
  const deployment = planDeployment({ ...options, policy, apps: ids });
  const folders = apps.flatMap(({ connectorsDir }) => connectorsDir ?? []);
  const workflows = [
    planOf(checkWorkflowPath, checkWorkflow),
    ...(deployment.kind === 'workflow'
      ? [planOf(deployWorkflowPath, deployWorkflow(deployment, folders))]
      : []),
  ];
  // Beside one of another name that does the same, everything would be done twice at once.
  const running = (options.force ? [] : await findRunning(files)).filter(
    ({ instead }) => (old.get(instead) ?? null) === null,
  );
  const isRun = (path: string) => running.some(({ instead }) => instead === path);
  const planned = [policyFile, ...workflows.filter(({ path }) => !isRun(path))];
  const carrier = ids.length > 1 ? policyFile : planned.find(({ path }) => path === deployWorkflowPath);
  const free = adoption.adopted.filter(({ path }) => (old.get(path) ?? null) === null);
  const editing = settings.map((path) => editSettings(path, old.get(path) ?? null, apps));
  return {
    apps: apps.map(({ app }) => app),
    changes: [
      ...free.map(({ path, text }) => ({ path, before: null, after: encode(text) })),
      ...planned.flatMap(({ change }) => change ?? []),
      ...editing.flatMap((change) => change ?? []),
    ],
    kept: planned.filter(({ isKept }) => isKept).map(({ path }) => path),
    remarks: [
      ...remarksOn(apps, adoption, scopes),
      ...adoption.adopted
        .filter((one) => !free.includes(one))
        .map(({ type, path }): Remark => ({ kind: 'path-taken', connector: type, path })),
      ...running
        .filter(({ instead }) => workflows.some(({ path }) => path === instead))
        .map((one): Remark => ({ kind: 'runs-already', ...one })),
      ...(policyFile.isKept ? remarksOnReviewers(options.reviewers, policy) : []),
      ...(carrier?.change === undefined ? [] : remarksOnAppIds(ids)),
    ],
    deployment,
    isAppIdMissing:
      deployment.kind === 'unknown' &&
      (ids.length > 1 || ((old.get(deployWorkflowPath) ?? null) === null && !isRun(deployWorkflowPath))),
    toLookAt: policyFile.isKept && (policy?.targets ?? []).length > 0 ? [] : ids,
    owners: ownersIn(options.reviewers, policy),
    branch: options.branch,
  };
}

/** A new policy beside one with nearly the right name would judge in its place, and that of the team never. */
async function refuseSecondPolicy(files: FileTree): Promise<void> {
  const mistaken = await findMistaken(files);
  if (mistaken === undefined) return;
  throw new UserError(
    `${pathText(mistaken)} is not looked at. If it is the policy, rename it to ${defaultPolicyPath} and run this again; else write a new one beside it with --force.`,
  );
}

/** What is written whether or not an app is known, and the workflow that deploys. */
const ownPaths = [defaultPolicyPath, checkWorkflowPath, deployWorkflowPath];

/** The policy as it will be in the repository; undefined for one that is there and cannot be used. */
function policyIn(
  { path, text, isKept }: PlannedFile,
  old: ReadonlyMap<string, Uint8Array | null>,
): Policy | undefined {
  const parsed = parsePolicy((isKept ? old.get(path) : null) ?? encode(text), path);
  if (!isKept && parsed.kind !== 'policy') throw new Error(`The policy that was written is none:\n${text}`);
  return parsed.kind === 'policy' ? parsed.policy : undefined;
}

async function adopt(live: LiveConnectors, app: AppSnapshot | undefined): Promise<Adoption> {
  if (app === undefined) return nothingAdopted;
  const doubtful = app.unread.find(({ type }) => type === undefined);
  if (!app.usable || app.connectorsDir === null || doubtful !== undefined) {
    throw new UserError(
      `--live cannot tell which connectors are missing here while ${doubtful?.path ?? `the app in ${app.app}`} cannot be read. See connector-guard check.`,
    );
  }
  const [connections, stripe] = await Promise.all([live.list(), live.readStripe()]);
  return adoptLive({ connections, stripe }, app, app.connectorsDir);
}

function policyText(
  { branch, reviewers }: InitOptions,
  scopes: ReadonlyMap<string, readonly string[]>,
  ids: readonly AppToDeploy[],
): string {
  const apps = ids.length > 1 ? ids : [];
  return writePolicy({ schemaUrl: schemaUrl('policy'), scopes, reviewers, branch, apps });
}

interface PlannedFile {
  readonly path: string;
  /** As it would be written. */
  readonly text: string;
  readonly change: FileChange | undefined;
  readonly isKept: boolean;
}

/** What is there stays, unless it is told to go. */
function plan(
  {
    path,
    text,
    before,
  }: { readonly path: string; readonly text: string; readonly before: Uint8Array | null },
  { force }: InitOptions,
): PlannedFile {
  const file = { path, text, change: undefined, isKept: false };
  if (before !== null && decode(before) === text) return file;
  if (before !== null && !force) return { ...file, isKept: true };
  return { ...file, change: { path, before, after: encode(text) } };
}

function editSettings(
  path: string,
  before: Uint8Array | null,
  apps: readonly AppSnapshot[],
): FileChange | undefined {
  const text = before === null ? undefined : decode(before);
  const merged = withSchemas(text, associationsFor(apps));
  if (merged === undefined) {
    throw new UserError(
      `${path} cannot be understood, so nothing can be added to it. Mend it, or leave out --editor.`,
    );
  }
  return merged === text ? undefined : { path, before, after: encode(merged) };
}

function associationsFor(apps: readonly AppSnapshot[]): readonly SchemaAssociation[] {
  const folders = apps.flatMap(({ connectorsDir }) => connectorsDir ?? []);
  return [
    {
      fileMatch: folders.flatMap((folder) => [`/${folder}/*.jsonc`, `/${folder}/*.json`]),
      url: schemaUrl('connector'),
    },
    { fileMatch: [`/${defaultPolicyPath}`], url: schemaUrl('policy') },
  ];
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A byte order mark is part of the text, so that it stays. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
