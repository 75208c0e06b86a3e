import type { ConnectorCheck } from './connector-check.ts';
import { fileName } from './file-name.ts';
import { repeatedScope } from './repeated-scope.ts';
import { unknownType } from './unknown-type.ts';

/** Every check that needs one connector only, in no particular order: findings are sorted by place. */
export const connectorChecks: readonly ConnectorCheck[] = [unknownType, fileName, repeatedScope];
