import type { CheckContext } from '../checks/connector-check.ts';
import { connectorChecks } from '../checks/connector-checks.ts';
import { duplicateTypes, type TypedFile } from '../checks/duplicate-types.ts';
import type { Connector } from '../connector/connector.ts';
import { type ConnectorReading, parseConnector } from '../connector/parse-connector.ts';
import { compareFindings, compareText, type Finding, toFinding } from '../finding.ts';
import { tooLarge } from '../jsonc/decode-text.ts';
import type { AppSnapshot } from './app-snapshot.ts';
import type { FileContent, LocatedApp } from './locate-app.ts';

interface ReadFile extends ConnectorReading {
  readonly path: string;
}

/** Reads an app's connector files and checks them, each on its own and against each other. */
export function assembleApp(
  located: LocatedApp,
  contents: ReadonlyMap<string, FileContent>,
  context: CheckContext,
): AppSnapshot {
  const { app, connectorsDir, usable } = located;
  const files = located.files.map((path) => readFile(path, contents.get(path)));
  const duplicates = duplicateTypes(files.flatMap(typedFile));
  const shared = new Set(duplicates.map(({ problem }) => problem.connector?.toLowerCase()));
  const isShared = (type: string | undefined) => shared.has(type?.toLowerCase());

  const connectors = files.flatMap(({ connector }) =>
    connector && !isShared(connector.type) ? [connector] : [],
  );
  const unread = [
    ...located.unread.map((path) => ({ path, type: undefined })),
    ...files
      .filter((file) => file.connector === undefined || isShared(file.type))
      .map(({ path, type }) => ({ path, type })),
  ];
  const findings: Finding[] = [
    ...[...located.problems, ...duplicates].map(({ path, problem }) => toFinding(problem, path, app)),
    ...files.flatMap((file) => file.problems.map((problem) => toFinding(problem, file.path, app))),
    ...files.flatMap(({ connector }) => (connector === undefined ? [] : check(connector, app, context))),
  ];
  return {
    app,
    connectorsDir,
    connectors: connectors.toSorted((a, b) => compareText(a.type, b.type)),
    unread,
    findings: findings.toSorted(compareFindings),
    usable,
  };
}

function readFile(path: string, content: FileContent | undefined): ReadFile {
  if (content === undefined) throw new Error(`The content of ${path} was not loaded.`);
  if (content.kind === 'bytes') return { path, ...parseConnector(content.bytes, path) };
  return {
    path,
    connector: undefined,
    type: undefined,
    typeRange: undefined,
    problems: [tooLarge(content.size)],
  };
}

function typedFile(file: ReadFile): readonly TypedFile[] {
  return file.type === undefined ? [] : [{ path: file.path, type: file.type, range: file.typeRange }];
}

function check(connector: Connector, app: string, context: CheckContext): readonly Finding[] {
  return connectorChecks.flatMap((run) =>
    run(connector, context).map((problem) =>
      toFinding({ ...problem, connector: connector.type }, connector.path, app),
    ),
  );
}
