import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

/** One operation of GitHub's REST API, as GitHub describes it. */
export interface Operation {
  /** `GET /repos/{owner}/{repo}/git/trees/{tree_sha}` */
  readonly route: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** What is wrong with the query and the body of a request; empty when nothing is. */
  checkRequest(query: URLSearchParams, body: unknown): readonly string[];
  /** What is wrong with a successful reply. */
  checkReply(status: number, body: unknown): readonly string[];
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly schema: object;
}

interface Description {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

type Content = Readonly<Record<string, { readonly schema: object } | undefined>>;

interface Api {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Description>>>>;
  readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
}

const api: Api = JSON.parse(
  readFileSync(join(import.meta.dirname, 'github-rest.openapi.json'), 'utf8'),
  spellOutNull,
);
const ajv = new Ajv({ strict: false, validateFormats: false, coerceTypes: false }).addSchema(api, 'api');
const coercing = new Ajv({ strict: false, validateFormats: false, coerceTypes: true });
/** Compiling takes far longer than checking, and whoever asks for one operation asks for it often. */
const compiled = new Map<object, ValidateFunction>();

/** Ajv knows `nullable` only beside `type`. */
function spellOutNull(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value) || 'type' in value) return value;
  const { nullable, ...rest } = value;
  return nullable === true ? { anyOf: [{ type: 'null' }, rest] } : rest;
}

/** The operation that a request is for; undefined when the description has none. */
export function findOperation(method: string, path: string): Operation | undefined {
  for (const [template, operations] of Object.entries(api.paths)) {
    const description = operations[method.toLowerCase()];
    const values = description === undefined ? null : patternOf(template).exec(path)?.groups;
    if (description === undefined || values === null || values === undefined) continue;
    const parameters = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
    return {
      route: `${method} ${template}`,
      parameters,
      checkRequest: (query, body) => [
        ...checkParameters(description, parameters, query),
        ...checkBody(description.requestBody?.content, body),
      ],
      checkReply: (status, body) => checkReply(description, status, body),
    };
  }
  return undefined;
}

function patternOf(template: string): RegExp {
  const last = template.lastIndexOf('{');
  const source = template.replace(/\{(\w+)\}/g, (_match, name: string, at: number) =>
    // Only the last part may hold slashes, which octokit sends as %2F anyway.
    at === last ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${source}$`);
}

function checkParameters(
  description: Description,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
): readonly string[] {
  const known = (description.parameters ?? []).map(parameterOf);
  const queryNames = new Set(known.filter((one) => one.in === 'query').map(({ name }) => name));
  const unknown = [...query.keys()].filter((name) => !queryNames.has(name));
  return [
    ...unknown.map((name) => `the query parameter ${name} is not known`),
    ...known.flatMap(({ name, schema, in: place }) => {
      const value = place === 'path' ? path[name] : (query.get(name) ?? undefined);
      if (value === undefined) return [];
      return checkOf(schema, valueCheck)({ value }) ? [] : [`the parameter ${name} is not valid`];
    }),
  ];
}

function parameterOf(parameter: Parameter | { readonly $ref: string }): Parameter {
  if (!('$ref' in parameter)) return parameter;
  const found = api.components.parameters[parameter.$ref.split('/').at(-1) ?? ''];
  if (found === undefined) throw new Error(`${parameter.$ref} is missing.`);
  return found;
}

function checkBody(content: Content | undefined, body: unknown): readonly string[] {
  const schema = content?.['application/json']?.schema;
  if (schema === undefined) return body === undefined ? [] : ['a body is not expected'];
  const known = propertiesOf(schema);
  const unknown = Object.keys(body ?? {}).filter((key) => !known.includes(key));
  return [...unknown.map((key) => `the body's ${key} is not known`), ...validate(schema, body)];
}

/** Of some bodies there are several kinds. */
function propertiesOf(schema: object): readonly string[] {
  const own = 'properties' in schema ? Object.keys(schema.properties ?? {}) : [];
  const kinds: readonly object[] = 'oneOf' in schema && Array.isArray(schema.oneOf) ? schema.oneOf : [];
  return [...own, ...kinds.flatMap(propertiesOf)];
}

function checkReply(description: Description, status: number, body: unknown): readonly string[] {
  if (status === 204 && description.responses[status] !== undefined) return [];
  const schema = description.responses[status]?.content?.['application/json']?.schema;
  return schema === undefined ? [`${status} is not a documented success`] : validate(schema, body);
}

function validate(schema: object, data: unknown): readonly string[] {
  const check = checkOf(schema, documentCheck);
  if (check(data)) return [];
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function checkOf(schema: object, compile: (schema: object) => ValidateFunction): ValidateFunction {
  const check = compiled.get(schema) ?? compile(schema);
  compiled.set(schema, check);
  return check;
}

/** Checks what is in an address, where everything is text. */
function valueCheck(schema: object): ValidateFunction {
  return coercing.compile({ type: 'object', properties: { value: schema } });
}

function documentCheck(schema: object): ValidateFunction {
  return ajv.compile(withAbsoluteReferences(schema));
}

function withAbsoluteReferences(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"api#/components/'));
}
