import { connectorName } from '../catalogue/connector-types.ts';
import type { ConnectorChange } from '../domain/diff/scope-diff.ts';
import { plural } from './plural.ts';

/** What a change does to a connector, after the connector's name: `is new, with 2 scopes`. */
export function describeChange({ change, added, removed, replaces }: ConnectorChange): string {
  switch (change) {
    case 'added':
      return replaces === undefined
        ? `is new, with ${plural(added.length, 'scope')}`
        : `replaces ${connectorName(replaces)}, with ${plural(added.length, 'scope')}`;
    case 'removed':
      return `is removed, with ${plural(removed.length, 'scope')}`;
    case 'changed':
      return [
        ...(added.length === 0 ? [] : [`gets ${plural(added.length, 'scope')}`]),
        ...(removed.length === 0 ? [] : [`gives up ${plural(removed.length, 'scope')}`]),
      ].join(' and ');
    default:
      return change satisfies never;
  }
}
