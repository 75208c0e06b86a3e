import type { DeclaredScope } from '../connector/connector.ts';
import { quote } from '../quote.ts';
import type { ConnectorCheck } from './connector-check.ts';

/** A scope that the file lists again; each repetition is reported at its own line. */
export const repeatedScope: ConnectorCheck = ({ scopes, path }) => {
  const firstByScope = new Map<string, DeclaredScope>();
  return scopes.flatMap((declared) => {
    const first = firstByScope.get(declared.scope);
    if (first === undefined) {
      firstByScope.set(declared.scope, declared);
      return [];
    }
    const { line, column } = first.range;
    return {
      rule: 'repeated-scope' as const,
      message: `The scope ${quote(declared.scope)} is already listed above. The repetition has no effect; remove it.`,
      range: declared.range,
      scope: declared.scope,
      related: [{ message: 'It is listed here first.', path, line, column }],
    };
  });
};
