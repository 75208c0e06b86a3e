import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'jsonc-parser';
import { describe, expect, test } from 'vitest';
import { parseConnector } from '../../src/domain/connector/parse-connector.ts';
import { parsePolicy } from '../../src/domain/policy/parse-policy.ts';
import { defaultPolicyPath } from '../../src/domain/policy/policy.ts';
import { schemaUrl } from '../../src/report/tool.ts';
import { projectRoot } from '../support/run.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

/** What the schemas of the files that people write are called in SchemaStore's catalog. */
interface CatalogEntry {
  readonly name: string;
  readonly description: string;
  readonly fileMatch: readonly string[];
  readonly url: string;
}

const [, catalogText = ''] = /^```json\n([\s\S]*?)^```$/m.exec(read('CONTRIBUTING.md')) ?? [];
const catalog: readonly CatalogEntry[] = JSON.parse(catalogText);

const schemas = readdirSync(join(projectRoot, 'schema'));

/** Each of them compiled once, in the strict mode of SchemaStore: what one has to name resolves within its file. */
const compiled = new Map<string, ReturnType<Ajv['compile']>>();

function validatorOf(file: string): ReturnType<Ajv['compile']> {
  const ajv = new Ajv({ strict: true, strictTypes: false, validateSchema: true });
  const validate = compiled.get(file) ?? ajv.compile(JSON.parse(read(`schema/${file}`)));
  compiled.set(file, validate);
  return validate;
}

describe.each(schemas)('%s', (file) => {
  const schema = JSON.parse(read(`schema/${file}`));

  test('is a schema of draft 07, in the strict mode of SchemaStore', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(() => validatorOf(file)).not.toThrow();
  });

  test('has a title, a description, and the address at which it is published for this major version', () => {
    const [name = ''] = file.split('.');
    expect(schema.$id).toBe(schemaUrl(name as 'policy'));
    expect(schema.title).toMatch(/^[A-Z].{5,}[^.]$/);
    expect(schema.description).toMatch(/^[A-Z].{20,}\.$/);
  });
});

test('the catalog has both kinds of files that people write, at the address of their schema', () => {
  expect(catalog.map(({ url }) => url)).toEqual([schemaUrl('connector'), schemaUrl('policy')]);
  for (const { url, name, description } of catalog) {
    const [, path = ''] = /\/(schema\/.*)$/.exec(url) ?? [];
    const { $id, title } = JSON.parse(read(path));
    expect([$id, title]).toEqual([url, name]);
    // SchemaStore takes no description that says what every entry is.
    expect(description).toMatch(/^[A-Z][^\n]{20,}[^.]$/);
    expect(description).not.toMatch(/schema/i);
  }
});

const matching = (path: string) =>
  catalog
    .filter(({ fileMatch }) => fileMatch.some((pattern) => matchesGlob(path, pattern)))
    .map(({ name }) => name);

test.each([
  ['base44/connectors/slack.jsonc', ['Base44 connector']],
  ['apps/crm/base44/connectors/slack.json', ['Base44 connector']],
  [defaultPolicyPath, ['Connector policy']],
  ['base44/connectors/old/slack.jsonc', []],
  ['base44/config.jsonc', []],
  ['connectors/slack.jsonc', []],
  ['connector-policy.jsonc', []],
])('%s is for %j', (path, names) => {
  expect(matching(path)).toEqual(names);
});

test("every file of the example is for the schema that takes it, and the rules' examples of errors are refused", () => {
  const example = readdirSync(join(projectRoot, 'examples/acme-crm'), { recursive: true }).map(String);
  const judged = [
    ...example.map((path) => ({ path, file: `examples/acme-crm/${path}`, isValid: true })),
    ...['connector-schema', 'policy-invalid'].flatMap((rule) =>
      readdirSync(join(projectRoot, `test/fixtures/rules/${rule}/fail`), { recursive: true })
        .map(String)
        .map((path) => ({ path, file: `test/fixtures/rules/${rule}/fail/${path}`, isValid: false })),
    ),
  ];
  const verdicts = judged.flatMap(({ path, file, isValid }) =>
    catalog
      .filter(({ name }) => matching(path).includes(name))
      .map(({ url }) => {
        const validate = validatorOf(url.slice(url.lastIndexOf('/') + 1));
        return { file, isValid, verdict: validate(parse(read(file))) };
      }),
  );
  expect(verdicts.filter(({ isValid, verdict }) => isValid && verdict)).toHaveLength(5);
  expect(verdicts.filter(({ isValid, verdict }) => isValid && !verdict)).toEqual([]);
  expect(verdicts.filter(({ isValid, verdict }) => !isValid && !verdict).length).toBeGreaterThan(1);
});

test.each([
  schemaUrl('policy'),
  '../../schema/x.schema.json',
  './x.json',
  'https://json.schemastore.org/x.json',
])('a file may name %s as its schema, and is read as it would be without', (address) => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const connector = `{ "$schema": "${address}", "type": "slack", "scopes": ["chat:write"] }`;
  expect(parseConnector(bytes(connector), 'slack.jsonc')).toMatchObject({
    connector: { type: 'slack', scopes: [{ scope: 'chat:write' }] },
    problems: [],
  });
  const policy = `{ "$schema": "${address}", "version": 1, "connectors": {} }`;
  expect(parsePolicy(bytes(policy), 'policy.jsonc').kind).toBe('policy');
  for (const [name, text] of [
    ['connector', connector],
    ['policy', policy],
  ] as const) {
    expect(validatorOf(`${name}.schema.json`)(JSON.parse(text))).toBe(true);
  }
});

test('the README names the addresses at which the schemas are published', () => {
  const named = read('README.md').match(/https:\/\/raw\.githubusercontent\.com\/[^")\s]+/g) ?? [];
  expect(new Set(named)).toEqual(new Set([schemaUrl('connector'), schemaUrl('policy')]));
});
