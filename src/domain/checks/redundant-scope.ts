import { resolveScope, typeFacts } from '../../catalogue/catalogue.ts';
import { covers } from '../../catalogue/implications.ts';
import { type Connector, type DeclaredScope, distinctScopes } from '../connector/connector.ts';
import { quote } from '../quote.ts';
import type { ConnectorCheck } from './connector-check.ts';

interface KnownScope {
  readonly declared: DeclaredScope;
  /** The catalogue's name for it. */
  readonly name: string;
}

/** A scope of a file that another one of it covers. */
export interface CoveredScope {
  readonly declared: DeclaredScope;
  readonly wider: DeclaredScope;
  /** Whether both are names of the same scope. */
  readonly isSame: boolean;
}

/**
 * The scopes that others of the file cover. Of several names for the same scope, all but the first are among them. What
 * Base44 adds by itself is not: removed from the file, it would come back.
 */
export function coveredScopes(connector: Connector): readonly CoveredScope[] {
  const { type } = connector;
  const added = new Set(typeFacts(type)?.addedByBase44);
  const known = distinctScopes(connector).flatMap((declared): readonly KnownScope[] => {
    const name = resolveScope(type, declared.scope)?.scope;
    return name === undefined ? [] : [{ declared, name }];
  });
  return known.flatMap(({ declared, name }, index) => {
    if (added.has(name)) return [];
    const isSame = (other: KnownScope) => covers(type, name, other.name);
    const wider = known.find(
      (other, position) =>
        position !== index && covers(type, other.name, name) && (position < index || !isSame(other)),
    );
    return wider === undefined ? [] : [{ declared, wider: wider.declared, isSame: isSame(wider) }];
  });
}

/** A scope that another one of the file covers. */
export const redundantScope: ConnectorCheck = (connector) =>
  coveredScopes(connector).map(({ declared, wider: { scope, range }, isSame }) => ({
    rule: 'redundant-scope',
    message: isSame
      ? `${quote(declared.scope)} means the same as ${quote(scope)}, which is listed too. Remove one of them.`
      : `${quote(declared.scope)} adds nothing to ${quote(scope)}. Remove it, or the wider one if this one is enough.`,
    range: declared.range,
    scope: declared.scope,
    related: [
      { message: 'This one covers it.', path: connector.path, line: range.line, column: range.column },
    ],
  }));
