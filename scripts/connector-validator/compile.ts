import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import schema from '../../src/domain/connector/connector-core.schema.json' with { type: 'json' };

/** How the connector schema is compiled: all errors, each with the value that it is about. */
export const compilerOptions = { allErrors: true, strict: true, verbose: true } as const;

/**
 * The connector schema as the text of a module that imports nothing.
 *
 * @throws Error when the schema uses a keyword for which the compiled code needs a module of the compiler
 */
export function compileConnectorValidator(): string {
  const ajv = new Ajv({ ...compilerOptions, code: { source: true, esm: true, lines: true } });
  ajv.addSchema(schema, 'connector');
  const code = standalone.default(ajv, { validateConnector: 'connector' }).replace('"use strict";', '');
  if (/\b(?:require|import)\b/.test(code.replace(/"(?:[^"\\]|\\.)*"/g, ''))) {
    throw new Error(
      'The compiled connector schema imports a module, and the bundles would have to carry it.',
    );
  }
  return `// @ts-nocheck Written by scripts/connector-validator.ts; its types are in ../connector-schema.ts.\n${code.trim()}\n`;
}
