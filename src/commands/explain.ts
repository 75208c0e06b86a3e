import { cataloguedTypes, resolveScope, scopesOf, typeFacts } from '../catalogue/catalogue.ts';
import { connectorName, isKnownType, knownTypes, typeNamed } from '../catalogue/connector-types.ts';
import { loadDetails } from '../catalogue/details.ts';
import type { ScopeFacts } from '../catalogue/facts.ts';
import { nearestScopes, respelledScope } from '../catalogue/nearest-scopes.ts';
import { catalogueVersion } from '../catalogue/version.ts';
import { describeConnector } from '../domain/explanation/describe-connector.ts';
import { describeScope, summarizeScopes } from '../domain/explanation/describe-scope.ts';
import { describeVerdict } from '../domain/explanation/describe-verdict.ts';
import type { Explanation, PolicyVerdict } from '../domain/explanation/explanation.ts';
import { typeMeantBy } from '../domain/meant-type.ts';
import { printable, quote } from '../domain/quote.ts';
import { UserError } from '../ports/errors.ts';
import type { FileTree } from '../ports/file-tree.ts';
import { readChosenPolicy } from './read-policy.ts';

export interface ExplainOptions {
  readonly type: string;
  /** Undefined when the question is about the type. Without the provider's address in front it will do too. */
  readonly scope: string | undefined;
  /** The policy's file, relative to the repository's root; undefined for the default one, which need not exist. */
  readonly policy: string | undefined;
  /** The day that exceptions are looked at on: `YYYY-MM-DD`, in UTC. */
  readonly today: string;
}

export interface ExplainPorts {
  /** The repository with the policy. */
  readonly files: FileTree;
}

/**
 * Says what a scope lets an app do and what the policy says about it, or which scopes a connector type has.
 *
 * @throws UserError when the type or scope is not known, with the nearest ones that are; or when a policy that was
 * named is not there
 */
export async function explain(options: ExplainOptions, { files }: ExplainPorts): Promise<Explanation> {
  const { type, scope } = options;
  if (!isKnownType(type)) throw new UserError(noSuchType(type));
  const facts = scope === undefined ? undefined : knownScope(type, scope);
  const details = await loadDetails(type);
  const scopeDetails = facts === undefined ? undefined : details?.scopes.get(facts.scope);
  const name = facts?.scope ?? scope;
  return {
    schemaVersion: 1,
    command: 'explain',
    catalogue: catalogueVersion,
    asked: { type, scope: scope ?? null, accepted: isAccepted(type, scope) },
    connector: describeConnector(type, details),
    scopes: scope === undefined && details !== undefined ? summarizeScopes(type) : null,
    scope:
      facts === undefined || scopeDetails === undefined ? null : describeScope(type, facts, scopeDetails),
    policy: name === undefined ? null : await judge(name, options, files),
  };
}

async function judge(
  scope: string,
  { type, policy: path, today }: ExplainOptions,
  files: FileTree,
): Promise<PolicyVerdict> {
  const { policy } = await readChosenPolicy(files, path);
  return describeVerdict(policy, { type, scope, today });
}

function isAccepted(type: string, scope: string | undefined): boolean | null {
  return scope === undefined || typeFacts(type) === undefined
    ? null
    : resolveScope(type, scope) !== undefined;
}

/** The scope that is meant; undefined when the catalogue knows nothing about the type. */
function knownScope(type: string, scope: string): ScopeFacts | undefined {
  const service = typeFacts(type);
  if (service === undefined) return undefined;
  if (service.ignoresScopes) {
    throw new UserError(
      `${service.name} has no scopes, so ${quote(scope)} has no effect. See connector-guard explain ${type}.`,
    );
  }
  const facts = resolveScope(type, scope) ?? respelledScope(type, scope);
  if (facts === undefined) throw new UserError(noSuchScope(type, scope));
  return facts;
}

function noSuchScope(type: string, scope: string): string {
  const isType = scope.toLowerCase() === type;
  const near = isType ? [] : nearestScopes(type, scope);
  const advice =
    near.length === 0
      ? `connector-guard explain ${type} lists the ${scopesOf(type).length} that are known.`
      : `Did you mean ${near.join(' or ')}?`;
  return `${connectorName(type)} is not known to have the scope ${quote(scope)}. ${advice}`;
}

function noSuchType(type: string): string {
  return `Base44 documents no connector of type ${quote(type)}. ${adviceOnType(type)}`;
}

function adviceOnType(text: string): string {
  const word = text.toLowerCase();
  const containing = word.length > 2 ? knownTypes.filter((known) => known.includes(word)) : [];
  const meant = typeNamed(text) ?? (containing.length > 0 ? undefined : typeMeantBy(text));
  const near = meant === undefined ? containing.slice(0, 3) : [meant];
  if (near.length > 0) return `Did you mean ${near.join(' or ')}?`;
  const [owner] = cataloguedTypes().filter((type) => respelledScope(type, text) !== undefined);
  return owner === undefined
    ? `Scopes are known of: ${cataloguedTypes().join(', ')}.`
    : `It is a scope of ${connectorName(owner)}: connector-guard explain ${owner} ${printable(text)}`;
}
