import { expect, test } from 'vitest';
import { withSchemas } from '../../../src/domain/init/editor-settings.ts';

const schema = { fileMatch: ['/x.jsonc'], url: 'https://example.com/x.json' };

test('settings are created where there are none', () => {
  const text = withSchemas(undefined, [schema]) ?? '';
  expect(JSON.parse(text)).toEqual({ 'json.schemas': [schema] });
  expect(text.endsWith('}\n')).toBe(true);
});

test('what is there stays as it is, comments and line ends included', () => {
  const text =
    '{\r\n\t// mine\r\n\t"a": [1,2], // two\r\n\t"json.schemas": [\r\n\t\t{ "url": "y" }, // y\r\n\t],\r\n}\r\n';
  const merged = withSchemas(text, [schema]) ?? '';
  expect(merged).toContain('\t// mine\r\n\t"a": [1,2], // two\r\n\t"json.schemas": [\r\n\t\t{ "url": "y" }');
  expect(merged).not.toMatch(/[^\r]\n/);
  expect(merged).toContain('// y');
  expect(withSchemas(merged, [schema])).toBe(merged);
});

test.each([
  ['{"a": 1}', '{"a": 1,\n  "json.schemas": [\n    {'],
  ['{"json.schemas": []}', '{"json.schemas": [\n  {\n    "fileMatch": ['],
  ['{"json.schemas": [ // none\n]}', '"url": "https://example.com/x.json"\n  } // none\n]}'],
  ['\ufeff{"a": 1,}', '\ufeff{"a": 1,\n  "json.schemas": ['],
])('%j gets one more', (text, part) => {
  const merged = withSchemas(text, [schema]) ?? '';
  expect(merged).toContain(part);
  expect(withSchemas(merged, [schema])).toBe(merged);
});

test('a schema that is there is not added again', () => {
  const text = `{"json.schemas":[{"url":"${schema.url}","fileMatch":["mine"]}]}`;
  expect(withSchemas(text, [schema])).toBe(text);
});

test.each(['[]', '{', '{"json.schemas": {}}', '{"a": 1} x'])('%s cannot be added to', (text) => {
  expect(withSchemas(text, [schema])).toBeUndefined();
});
