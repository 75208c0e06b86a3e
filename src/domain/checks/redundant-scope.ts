import { resolveScope, typeFacts } from '../../catalogue/catalogue.ts';
import { covers } from '../../catalogue/implications.ts';
import { type DeclaredScope, distinctScopes } from '../connector/connector.ts';
import { quote } from '../quote.ts';
import type { ConnectorCheck } from './connector-check.ts';

interface KnownScope {
  readonly declared: DeclaredScope;
  /** The catalogue's name for it. */
  readonly name: string;
}

/**
 * A scope that another one of the file covers. Of several names for the same scope, all but the first are
 * reported. What Base44 adds by itself is left alone: removed from the file, it would come back.
 */
export const redundantScope: ConnectorCheck = (connector) => {
  const { type, path } = connector;
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
    if (wider === undefined) return [];
    const { scope, range } = wider.declared;
    const message = isSame(wider)
      ? `${quote(declared.scope)} means the same as ${quote(scope)}, which is listed too. Remove one of them.`
      : `${quote(declared.scope)} adds nothing to ${quote(scope)}. Remove it, or the wider one if this one is enough.`;
    return {
      rule: 'redundant-scope' as const,
      message,
      range: declared.range,
      scope: declared.scope,
      related: [{ message: 'This one covers it.', path, line: range.line, column: range.column }],
    };
  });
};
