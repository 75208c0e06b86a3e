import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { connectorChecks } from '../../src/domain/checks/connector-checks.ts';
import type { Connector } from '../../src/domain/connector/connector.ts';
import { parseConnector } from '../../src/domain/connector/parse-connector.ts';
import { type Finding, toFinding } from '../../src/domain/finding.ts';
import { connectorFile } from './memory-tree.ts';
import { projectRoot } from './run.ts';

/** A connector as a well-formed file declares it: one scope a line, from line 4. */
export function connector(type: string, scopes: readonly string[]): Connector {
  return readConnector(connectorFile(type, scopes), `${type}.jsonc`);
}

/** What the checks find in a connector, in the order of the checks. */
export function findingsOf(declared: Connector): readonly Finding[] {
  return connectorChecks
    .flatMap((run) => run(declared, { listedTypes: new Set() }))
    .map((problem) => toFinding({ ...problem, connector: declared.type }, declared.path, '.'));
}

/** Connector files as people have them: `test/fixtures/corpus`. */
export function corpusConnectors(): readonly Connector[] {
  return readdirSync(join(projectRoot, 'test/fixtures/corpus'), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.jsonc'))
    .map(({ parentPath, name }) =>
      readConnector(readFileSync(join(parentPath, name), 'utf8'), `${basename(parentPath)}/${name}`),
    );
}

function readConnector(text: string, path: string): Connector {
  const reading = parseConnector(new TextEncoder().encode(text), path);
  if (reading.connector === undefined) throw new Error(`${path}: ${reading.problems[0]?.message}`);
  return reading.connector;
}
