import type { ConnectorCheck } from './connector-check.ts';
import { deprecatedScope } from './deprecated-scope.ts';
import { fileName } from './file-name.ts';
import { malformedScope } from './malformed-scope.ts';
import { redundantScope } from './redundant-scope.ts';
import { repeatedScope } from './repeated-scope.ts';
import { scopesIgnored } from './scopes-ignored.ts';
import { unknownScope } from './unknown-scope.ts';
import { unknownType } from './unknown-type.ts';
import { wrongToken } from './wrong-token.ts';

/** Every check that needs one connector only, in no particular order: findings are sorted by place. */
export const connectorChecks: readonly ConnectorCheck[] = [
  unknownType,
  fileName,
  repeatedScope,
  malformedScope,
  unknownScope,
  redundantScope,
  deprecatedScope,
  wrongToken,
  scopesIgnored,
];
