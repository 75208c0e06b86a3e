import { compareTiers, type Tier } from '../../src/catalogue/tiers.ts';
import {
  type CatalogueSource,
  type SourceList,
  type SourceScope,
  type SourceType,
  scopesOfType,
} from './source.ts';

/** A person who approves a change must see at once that more than viewing is meant. */
const changing =
  /\b(accept|add|administer|approve|archive|book|change|close|create|delete|deploy|end|follow|invite|join|manage|pin|post|publish|redeem|remove|rename|reset|save|send|set|share|sign users|start|subscribe|upload|watch)\b/i;
const viewing = /^(Download|Export|Read|Search|View)\b/;
const wordingByTier: Readonly<Record<Tier, RegExp>> = {
  identity: /^(Keep|Sign|View)\b/,
  read: viewing,
  app: /^(Add|Connect|Open|Run|Show|Use)\b/,
  write: changing,
  admin: changing,
};

/** What the files say that cannot be, one sentence each; their shape is taken to be right. */
export function problemsOf(source: CatalogueSource): readonly string[] {
  const found = [...source.lists].flatMap(([name, list]) =>
    problemsOfList(list).map((text) => `${name}: ${text}`),
  );
  for (const [name, type] of source.types) {
    // A type's own list goes by the file's name.
    if (type.type !== name) found.push(`${name}: the file is not named after its type ${type.type}`);
    else found.push(...problemsOfType(source, type).map((text) => `${name}: ${text}`));
  }
  const shared = new Set([...source.types.values()].flatMap((type) => type.shared ?? []));
  for (const name of source.lists.keys()) {
    if (!source.types.has(name) && !shared.has(name)) found.push(`shared/${name}: no type uses the list`);
  }
  return found;
}

function problemsOfType(source: CatalogueSource, type: SourceType): readonly string[] {
  const found: string[] = [];
  for (const list of type.shared ?? []) {
    if (!source.lists.has(list) || source.types.has(list)) found.push(`there is no shared list "${list}"`);
  }
  const scopes = scopesOfType(source, type).map(({ scope }) => scope);
  const known = new Set(scopes);
  if (known.size < scopes.length) found.push('a scope is there twice, perhaps in a shared list too');
  if (type.ignoresScopes) {
    if (scopes.length > 0 || type.scopeFormat !== undefined) found.push('a type without scopes has scopes');
    return found;
  }
  if (type.scopeFormat === undefined) return [...found, 'there is no scopeFormat'];
  const pattern = new RegExp(type.scopeFormat.pattern);
  found.push(
    ...scopes.filter((scope) => !pattern.test(scope)).map((scope) => `${scope} is not of the format`),
  );
  const strangers = (type.addedByBase44?.scopes ?? []).filter((scope) => !known.has(scope));
  return [...found, ...strangers.map((scope) => `addedByBase44: ${scope} is not a scope of the type`)];
}

function problemsOfList(list: SourceList): readonly string[] {
  const scopes = new Map(list.scopes.map((scope) => [scope.scope, scope]));
  const found = list.scopes.flatMap((scope) => [
    ...problemsOfScope(scope, list).map((text) => `${scope.scope}: ${text}`),
    ...problemsOfRelations(scope, scopes).map((text) => `${scope.scope}: ${text}`),
  ]);
  const used = new Set(list.scopes.flatMap((s) => [...s.source, s.impliesBasis, s.classificationBasis]));
  for (const id of [...Object.keys(list.sources ?? {}), ...Object.keys(list.bases ?? {})]) {
    if (!used.has(id)) found.push(`nothing refers to "${id}"`);
  }
  for (const scope of Object.keys(list.methods ?? {})) {
    if (!scopes.has(scope)) found.push(`methods: ${scope} is not in the list`);
  }
  return found;
}

function problemsOfScope(scope: SourceScope, list: SourceList): readonly string[] {
  const found: string[] = [];
  if (!wordingByTier[scope.tier].test(scope.statement)) {
    found.push(`"${scope.statement}" does not say what the tier ${scope.tier} means`);
  }
  for (const id of scope.source) {
    if (!Object.hasOwn(list.sources ?? {}, id)) found.push(`there is no source "${id}"`);
  }
  for (const id of [scope.impliesBasis, scope.classificationBasis]) {
    if (id !== undefined && !Object.hasOwn(list.bases ?? {}, id)) found.push(`there is no basis "${id}"`);
  }
  if ((scope.implies === undefined) !== (scope.impliesBasis === undefined)) {
    found.push('implies and impliesBasis come together');
  }
  return found;
}

function problemsOfRelations(
  scope: SourceScope,
  scopes: ReadonlyMap<string, SourceScope>,
): readonly string[] {
  const found: string[] = [];
  const { implies = [], aliases = [], replacedBy = [], needsAlso = [] } = scope;
  for (const name of [...implies, ...aliases, ...replacedBy, ...needsAlso]) {
    if (name === scope.scope || !scopes.has(name))
      found.push(`refers to ${name}, which is no other scope of the list`);
  }
  for (const name of implies) {
    const other = scopes.get(name);
    if (aliases.includes(name)) found.push(`${name} is an alias, which needs no implies`);
    if (other !== undefined && compareTiers(other.tier, scope.tier) > 0) {
      found.push(`implies ${name}, whose tier ${other.tier} is above ${scope.tier}`);
    }
  }
  for (const name of aliases) {
    const other = scopes.get(name);
    if (other === undefined) continue;
    if (!other.aliases?.includes(scope.scope)) found.push(`${name} does not name it as an alias`);
    if (other.tier !== scope.tier || other.statement !== scope.statement) {
      found.push(`the alias ${name} has another tier or statement`);
    }
  }
  return found;
}
