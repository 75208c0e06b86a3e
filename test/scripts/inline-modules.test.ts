import { expect, test } from 'vitest';
import { inlineModules } from '../../scripts/inline-modules.ts';

const bundle = [
  'import { createRequire } from "module";',
  'import * as one from "./one.js";',
  'import * as two from "./two.js";',
  'const answer = [one.first(), new two.Second().value, typeof one.hidden];',
].join('\n');

const files: Readonly<Record<string, string>> = {
  'one.js':
    '/*! Why. */\nconst word = "1";\nfunction hidden() {}\nexport function first() { return word; }\n',
  'two.js': 'const word = "2";\nexport class Second {\n    value = word;\n}\n',
};

test('what is imported of the same folder stands in the code, each with names of its own', () => {
  const code = inlineModules(bundle, (file) => files[file] ?? '');
  expect(code).toMatch(
    /^import \{ createRequire \} from "module";\nconst one = \(\(\) => \{\n\/\*! Why\. \*\/\n/,
  );
  expect(code).not.toContain('./');
  const [, ...rest] = code.split('\n');
  expect(new Function(`${rest.join('\n')}\nreturn answer;`)()).toEqual(['1', '2', 'undefined']);
});

test.each([
  'export const word = "1";',
  'export { word };',
  'import "node:fs";',
  'export default function () {}',
])('code with %j is refused', (line) => {
  expect(() => inlineModules(bundle, () => line)).toThrow('one.js is of a kind');
});
