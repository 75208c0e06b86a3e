import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import AjvDraft4 from 'ajv-draft-04';
import { projectRoot } from './run.ts';

/** What a schema has against some data, as `place message` lines; empty when the data is valid. */
export type Validate = (data: unknown) => readonly string[];

/** The validator of one of the schemas that the project publishes. */
export function publishedSchema(name: 'connector' | 'doctor' | 'explain' | 'policy' | 'report'): Validate {
  const schema = JSON.parse(readFileSync(join(projectRoot, `schema/${name}.schema.json`), 'utf8'));
  const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  return (data) => (validate(data) ? [] : describe(validate.errors));
}

/** The validator of the official SARIF 2.1.0 schema, which npm's `@microsoft/jest-sarif` carries. */
export function sarifSchema(): Validate {
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  // The formats (uri, date-time) come with another package; the shape is what matters here.
  const ajv = new AjvDraft4.default({
    allErrors: true,
    strict: false,
    validateFormats: false,
    unicodeRegExp: false,
  });
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
  return (data) => (validate(data) ? [] : describe(validate.errors));
}

function describe(errors: Ajv['errors']): readonly string[] {
  return (errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
