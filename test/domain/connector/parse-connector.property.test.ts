import { expect, test } from 'vitest';
import { parseConnector } from '../../../src/domain/connector/parse-connector.ts';
import { fc } from '../../support/properties.ts';

test('messages are one inert line of at most 200 characters, whatever the file holds', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 300 });
  const file = fc.oneof(
    fc
      .record({ type: anyText, scopes: fc.array(anyText, { maxLength: 3 }) })
      .map((value) => JSON.stringify(value)),
    fc.dictionary(anyText, anyText).map((value) => JSON.stringify(value)),
    anyText,
    anyText.map((text) => `{"type": ${text}`),
  );
  fc.assert(
    fc.property(file, (text) => {
      for (const { message } of parseConnector(new TextEncoder().encode(text), 'gmail.jsonc').problems) {
        expect(message.length).toBeLessThanOrEqual(200);
        expect(message).toMatch(/^[\x20-\x7e…]+$/);
      }
    }),
    { numRuns: 3_000 },
  );
});
