import type { Connector } from '../connector/connector.ts';
import type { Problem } from '../finding.ts';

/** Looks at one well-formed connector and says what is wrong with it. The caller adds path, app and type. */
export type ConnectorCheck = (connector: Connector) => readonly Problem[];
