/**
 * Writes `schema/policy.schema.json`, which editors complete policies with: what the tool accepts, and what the
 * catalogue knows. With `--check` it writes nothing and exits 1 when the file is not what they give.
 */
import { composePolicySchema } from './policy-schema/compose.ts';
import { publishSchema } from './publish-schema.ts';

process.exitCode = publishSchema('policy', composePolicySchema());
