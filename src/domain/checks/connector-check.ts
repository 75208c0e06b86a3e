import type { Connector } from '../connector/connector.ts';
import type { Problem } from '../finding.ts';

/** What a check may know besides the connector. */
export interface CheckContext {
  /** The connector types that the policy lists: the team knows them, whether or not Base44 documents them. */
  readonly listedTypes: ReadonlySet<string>;
}

/** Looks at one well-formed connector and says what is wrong with it. The caller adds path, app and type. */
export type ConnectorCheck = (connector: Connector, context: CheckContext) => readonly Problem[];
