import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Classification } from '../../src/catalogue/classifications.ts';
import type { Listing, TokenKind } from '../../src/catalogue/facts.ts';
import type { Tier } from '../../src/catalogue/tiers.ts';
import { listSchema, typeSchema } from './source-schema.ts';

/** A scope as its line in `src/catalogue/scopes` has it; the README there says what each member means. */
export interface SourceScope {
  readonly scope: string;
  readonly tier: Tier;
  readonly classification: Classification | null;
  readonly statement: string;
  readonly implies?: readonly string[];
  readonly aliases?: readonly string[];
  readonly deprecated?: true;
  readonly replacedBy?: readonly string[];
  readonly tokens?: readonly TokenKind[];
  readonly usable?: false | null;
  readonly listing?: Listing;
  readonly requires?: string;
  readonly needsAlso?: readonly string[];
  readonly note?: string;
  readonly confidence?: 'low';
  readonly impliesBasis?: string;
  readonly classificationBasis?: string;
  readonly source: readonly string[];
}

/** A file with scopes: a type's own, or one in `shared/` that several types name. */
export interface SourceList {
  readonly sources?: Readonly<Record<string, string>>;
  readonly bases?: Readonly<Record<string, string>>;
  readonly scopes: readonly SourceScope[];
  readonly methods?: Readonly<Record<string, readonly string[]>>;
}

export interface SourceType extends SourceList {
  readonly type: string;
  readonly provider: string;
  readonly documentation?: readonly string[];
  readonly reviewed: string;
  readonly retrieved: string;
  readonly scopeFormat?: {
    readonly pattern: string;
    readonly separator: 'space' | 'comma';
    readonly caseSensitive: boolean;
  };
  readonly ignoresScopes?: true;
  readonly token?: TokenKind;
  readonly addedByBase44?: { readonly scopes: readonly string[]; readonly basis: string };
  readonly capabilities?: readonly {
    readonly capability: string;
    readonly tier: Tier;
    readonly statement: string;
  }[];
  readonly notes: readonly string[];
  readonly shared?: readonly string[];
}

export interface CatalogueSource {
  /** By file name, which is the type's id, in alphabetical order. */
  readonly types: ReadonlyMap<string, SourceType>;
  /** By name: every type's own list, where it has one, and the shared ones. */
  readonly lists: ReadonlyMap<string, SourceList>;
}

/** Reads and validates the shape of all files; throws an error that names the file and the place. */
export function readSource(folder: URL): CatalogueSource {
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  const types = readFolder(folder, ajv.compile<SourceType>(typeSchema));
  const shared = readFolder(new URL('shared/', folder), ajv.compile<SourceList>(listSchema));
  const own = [...types].filter(([, type]) => type.scopes.length > 0);
  return { types, lists: new Map<string, SourceList>([...own, ...shared]) };
}

/** The names of the lists that make up a type's scopes, in order. */
export function listNames(type: SourceType): readonly string[] {
  return [...(type.scopes.length > 0 ? [type.type] : []), ...(type.shared ?? [])];
}

/** Every scope of a type, in order. */
export function scopesOfType(source: CatalogueSource, type: SourceType): readonly SourceScope[] {
  return listNames(type).flatMap((list) => source.lists.get(list)?.scopes ?? []);
}

/** Whether a connector of the type can hold the scope, as `ScopeFacts.usable` tells it. */
export function usableBy(type: SourceType, scope: SourceScope): boolean | null {
  if (scope.usable !== undefined) return scope.usable;
  return type.token === undefined || (scope.tokens ?? []).includes(type.token);
}

function readFolder<T>(folder: URL, validate: ValidateFunction<T>): ReadonlyMap<string, T> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(
    names.sort().map((name) => [basename(name, '.json'), readJson(new URL(name, folder), validate)]),
  );
}

function readJson<T>(file: URL, validate: ValidateFunction<T>): T {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (validate(value)) return value;
  const problems = (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  throw new Error(`${file.pathname} is not as the catalogue needs it:\n${problems.join('\n')}`);
}
