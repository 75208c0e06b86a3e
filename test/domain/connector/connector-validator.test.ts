import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { compileConnectorValidator, compilerOptions } from '../../../scripts/connector-validator/compile.ts';
import schema from '../../../src/domain/connector/connector-core.schema.json' with { type: 'json' };
import { validateConnector } from '../../../src/domain/connector/generated/connector-validator.ts';
import { fc } from '../../support/properties.ts';
import { projectRoot } from '../../support/run.ts';

test('the compiled schema is what the schema gives', () => {
  const file = join(projectRoot, 'src/domain/connector/generated/connector-validator.ts');
  expect(readFileSync(file, 'utf8')).toBe(compileConnectorValidator());
});

test('the compiled schema finds what ajv finds, in the same words', () => {
  const oracle = new Ajv(compilerOptions).compile(schema);
  const validate: ((value: unknown) => boolean) & { errors?: unknown } = validateConnector;
  const scopes = fc.oneof(
    fc.array(fc.oneof(fc.string(), fc.constant('chat:write'), fc.integer())),
    fc.jsonValue(),
  );
  const connector = fc.record(
    {
      type: fc.oneof(fc.constant('slack'), fc.jsonValue()),
      scopes,
      $schema: fc.jsonValue(),
      scope: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const many = fc.constant({ type: 'slack', scopes: Array.from({ length: 257 }, () => 'chat:write') });
  fc.assert(
    fc.property(fc.oneof({ weight: 6, arbitrary: connector }, fc.jsonValue(), many), (value) => {
      expect(validate(value)).toBe(oracle(value));
      expect(validate.errors ?? []).toEqual(oracle.errors ?? []);
    }),
    { numRuns: 1000 },
  );
});
