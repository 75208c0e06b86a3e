import type { AppSnapshot } from '../domain/app/app-snapshot.ts';
import type { FileChange } from '../domain/file-change.ts';
import { type Adoption, adoptLive } from '../domain/init/adopt-live.ts';
import { scopesByType } from '../domain/init/asked-scopes.ts';
import { editorSettingsPath, type SchemaAssociation, withSchemas } from '../domain/init/editor-settings.ts';
import type { InitResult, Remark } from '../domain/init/init-result.ts';
import { type AppToDeploy, writePolicy } from '../domain/init/policy-text.ts';
import { remarksOn } from '../domain/init/remarks.ts';
import {
  checkWorkflow,
  checkWorkflowPath,
  deployWorkflow,
  deployWorkflowPath,
} from '../domain/init/workflow-files.ts';
import { parsePolicy } from '../domain/policy/parse-policy.ts';
import { defaultPolicyPath } from '../domain/policy/policy.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import type { LiveConnectors } from '../ports/live-connectors.ts';
import { schemaUrl } from '../report/tool.ts';
import { chooseApp } from './choose-app.ts';
import { readApps } from './read-apps.ts';
import { readOldFiles } from './read-old-files.ts';

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
  const wanted = wantedFiles(options, apps, scopes);
  const settings = options.editor ? [editorSettingsPath] : [];
  const adoptedPaths = adoption.adopted.map(({ path }) => path);
  const old = await readOldFiles(files, [...wanted.keys(), ...settings, ...adoptedPaths]);
  const planned = [...wanted].map(([path, text]) =>
    plan({ path, text, before: old.get(path) ?? null }, options),
  );
  const free = adoption.adopted.filter(({ path }) => (old.get(path) ?? null) === null);
  const policy = planned.find(({ path }) => path === defaultPolicyPath);
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
      ...(policy?.isKept === true && options.reviewers.length > 0
        ? [{ kind: 'reviewers-unused' } as const]
        : []),
    ],
    isAppIdMissing:
      options.appId === undefined &&
      planned.some(({ path, change }) => path === deployWorkflowPath && change !== undefined),
    isSeveral: apps.length > 1,
    branch: options.branch,
  };
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

/** The files that a repository of these apps should have, by path. */
function wantedFiles(
  { app, appId, branch, reviewers }: InitOptions,
  apps: readonly AppSnapshot[],
  scopes: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const isSeveral = apps.length > 1;
  const toDeploy = apps.map(
    (one): AppToDeploy => ({ app: one.app, appId: one.app === app ? appId : undefined }),
  );
  const policy = writePolicy({
    schemaUrl: schemaUrl('policy'),
    ...{ scopes, reviewers, branch },
    apps: isSeveral ? toDeploy : [],
  });
  if (parsePolicy(encode(policy), defaultPolicyPath).kind !== 'policy') {
    throw new Error(`The policy that was written is none:\n${policy}`);
  }
  const known =
    appId === undefined ? ({ kind: 'unknown' } as const) : ({ kind: 'known', id: appId } as const);
  return new Map([
    [defaultPolicyPath, policy],
    [checkWorkflowPath, checkWorkflow],
    [deployWorkflowPath, deployWorkflow({ branch, appId: isSeveral ? { kind: 'policy' } : known })],
  ]);
}

interface PlannedFile {
  readonly path: string;
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
  if (before !== null && decode(before) === text) return { path, change: undefined, isKept: false };
  if (before !== null && !force) return { path, change: undefined, isKept: true };
  return { path, change: { path, before, after: encode(text) }, isKept: false };
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
