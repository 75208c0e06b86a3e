/**
 * Writes `schema/connector.schema.json`, which editors complete connector files with: the rules that the tool checks
 * with (`src/domain/connector/connector-core.schema.json`) and what the catalogue knows. With `--check` it writes
 * nothing and exits 1 when the file is not what they give.
 */
import { composeConnectorSchema } from './connector-schema/compose.ts';
import { publishSchema } from './publish-schema.ts';

process.exitCode = publishSchema('connector', composeConnectorSchema());
