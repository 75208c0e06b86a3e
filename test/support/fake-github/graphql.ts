import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { projectRoot } from '../run.ts';
import type { FakeToken } from './access.ts';
import { GitHubError, type GraphQLContext } from './graphql-context.ts';
import { queryRoot } from './graphql-root.ts';
import type { FakeSettings } from './settings.ts';
import type { FakeWorld } from './world.ts';

let official: GraphQLSchema | undefined;

/** GitHub's own schema, as npm's `@octokit/graphql-schema` carries it. Building it takes a while, the first time. */
export function officialSchema(): GraphQLSchema {
  const path = join(projectRoot, 'node_modules/@octokit/graphql-schema/schema.graphql');
  official ??= buildSchema(readFileSync(path, 'utf8'), { assumeValidSDL: true });
  return official;
}

export interface GraphQLRequest {
  readonly world: FakeWorld;
  readonly settings: FakeSettings;
  readonly token: FakeToken;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface GraphQLReply {
  readonly body: object;
  /** What was asked and the fake, or GitHub itself, does not know. */
  readonly problems: readonly string[];
}

interface ReadQuery {
  readonly document: DocumentNode;
  /** What GitHub's schema does not allow. */
  readonly invalid: readonly string[];
}

/** Our queries by their text: they are few, and reading one against GitHub's whole schema takes a while. */
const readQueries = new Map<string, ReadQuery>();

function readQuery(query: string): ReadQuery {
  const known = readQueries.get(query);
  if (known !== undefined) return known;
  const document = parse(query);
  const invalid = validate(officialSchema(), document).map(({ message }) => message);
  const read = { document, invalid };
  readQueries.set(query, read);
  return read;
}

/** The name of a query, for counting. */
export function operationName(query: string): string {
  const [definition] = readQuery(query).document.definitions;
  return definition?.kind === 'OperationDefinition'
    ? `${definition.operation} ${definition.name?.value}`
    : 'query';
}

/** Answers a query that is valid against GitHub's official schema. */
export async function answerQuery(request: GraphQLRequest): Promise<GraphQLReply> {
  const { document, invalid } = readQuery(request.query);
  if (invalid.length > 0)
    return { body: { errors: invalid.map((message) => ({ message })) }, problems: invalid };

  const problems: string[] = [];
  const context: GraphQLContext = { world: request.world, settings: request.settings, token: request.token };
  const result = await execute({
    schema: officialSchema(),
    document,
    rootValue: queryRoot,
    contextValue: context,
    variableValues: request.variables,
    fieldResolver: resolveStrictly(problems),
  });
  const errors = (result.errors ?? []).map(({ message, path, originalError }) => {
    if (originalError instanceof GitHubError) return { type: originalError.type, path, message };
    problems.push(message);
    return { path, message };
  });
  return { body: { data: result.data, ...(errors.length > 0 ? { errors } : {}) }, problems };
}

/** A field that our objects do not have is no null: it is a query that this fake cannot answer. */
function resolveStrictly(problems: string[]): GraphQLFieldResolver<unknown, GraphQLContext> {
  return (source, parameters, context, { fieldName, parentType }) => {
    if (typeof source !== 'object' || source === null || !Object.hasOwn(source, fieldName)) {
      problems.push(`The fake does not know ${parentType.name}.${fieldName}.`);
      return null;
    }
    const value: unknown = (source as Readonly<Record<string, unknown>>)[fieldName];
    return typeof value === 'function' ? value(parameters, context) : value;
  };
}
