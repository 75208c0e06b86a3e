import { isKnownType, knownTypes } from '../../catalogue/connector-types.ts';
import type { Problem } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { quote } from '../quote.ts';
import type { ConnectorCheck } from './connector-check.ts';

/**
 * A type that Base44 does not document. New types appear before the documentation names them, so it is an error
 * only when it looks like a slip of the finger and the policy does not list it either.
 */
export const unknownType: ConnectorCheck = (connector, { listedTypes }) => {
  const { type, typeRange } = connector;
  if (isKnownType(type)) return [];
  const meant = nearest(type, knownTypes);
  const problem: Problem =
    meant === undefined
      ? {
          rule: 'unknown-type',
          message: `Base44 does not document a connector of type ${quote(type)}. If it is a new one, nothing has to be done; else correct the type.`,
        }
      : {
          rule: 'unknown-type',
          ...(listedTypes.has(type) ? {} : { severity: 'error' }),
          message: `Base44 does not document a connector of type ${quote(type)}. Did you mean "${meant}"?`,
        };
  return [{ ...problem, range: typeRange }];
};
