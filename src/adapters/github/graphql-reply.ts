import type { Decode } from './decode.ts';
import { type CallName, type GraphQLError, graphqlFailure } from './failure.ts';

/** One GraphQL query. Queries only read, so they are repeated when they fail. */
export interface GraphQLCall<T> extends CallName {
  readonly query: string;
  readonly variables: Readonly<Record<string, string | number | null>>;
  readonly decode: Decode<T>;
  /** Fields, by alias, that the token may lack permission for; they are null then. */
  readonly optionalFields?: readonly string[];
  /** Fields, by alias, that are null where there is nothing, such as a file: GitHub calls that an error. */
  readonly absentFields?: readonly string[];
  /** What the token needs for fields, by alias, where that is not `permission`. */
  readonly permissionOfField?: Readonly<Record<string, string>>;
}

/**
 * The data of a GraphQL reply that has no errors, but for fields that may be missing.
 *
 * @throws WorldError or MissingPermission for any other error
 */
export function usableData<T>(reply: unknown, call: GraphQLCall<T>): unknown {
  // Octokit hands over a text when the body is no JSON or broke off.
  if (typeof reply !== 'object' || reply === null) return undefined;
  const fatal = errorsIn(reply)
    .map(toGraphQLError)
    .find((error) => !isNull(error, call));
  if (fatal !== undefined) throw graphqlFailure(fatal, { ...call, permission: permissionFor(fatal, call) });
  return 'data' in reply ? reply.data : undefined;
}

/** The errors of a reply, each of whatever shape. */
export function errorsIn(reply: unknown): readonly unknown[] {
  if (typeof reply !== 'object' || reply === null || !('errors' in reply)) return [];
  return Array.isArray(reply.errors) ? reply.errors : [reply.errors];
}

export function toGraphQLError(error: unknown): GraphQLError {
  if (typeof error !== 'object' || error === null) return { type: undefined, path: [] };
  const type = 'type' in error && typeof error.type === 'string' ? error.type : undefined;
  const path: unknown = 'path' in error ? error.path : [];
  return { type, path: Array.isArray(path) ? path.map(String) : [] };
}

/** Whether an error says no more than that a field is null, of which its reader knows what it means. */
function isNull(
  { type, path }: GraphQLError,
  { optionalFields = [], absentFields = [] }: Pick<GraphQLCall<unknown>, 'optionalFields' | 'absentFields'>,
): boolean {
  if (type === 'FORBIDDEN') return path.some((part) => optionalFields.includes(part));
  return type === 'NOT_FOUND' && absentFields.includes(path.at(-1) ?? '');
}

function permissionFor(
  { path }: GraphQLError,
  { permission, permissionOfField = {} }: Pick<GraphQLCall<unknown>, 'permission' | 'permissionOfField'>,
): string {
  const field = path.find((part) => Object.hasOwn(permissionOfField, part));
  return (field === undefined ? undefined : permissionOfField[field]) ?? permission;
}
