import { expect, test } from 'vitest';
import { slimCode } from '../../scripts/slim-code.ts';

test.each([
  ['comments', 'a(); // why\n/* what */\n\nb(/* first */ 1);', 'a();\nb( 1);\n'],
  ['indentation', 'if (a) {\n        b();\n      c();\n}', 'if (a) {\n\t\tb();\n\t  c();\n}\n'],
  ['words that a comment keeps apart', 'typeof/* it */a;', 'typeof a;\n'],
  ["a line's end in a comment", 'let a = b /* and\nthen */ c();', 'let a = b\n c();\n'],
  ['what looks like a comment', `a = "/* a */"; b = /\\/*[/*]/; c = \`// \${d/2}\`;`, undefined],
  ['lines within a text', `a = \`\n\n        // b\n    \${c}\n\n\`;`, undefined],
  ['notices', '/*! Copyright */\na();', undefined],
  ['whose code it is', ';// CONCATENATED MODULE: ./node_modules/json5/lib/parse.js\na();', undefined],
  ['how to start it', '#!/usr/bin/env node\na();', undefined],
])('%s', (_name, code, slim) => {
  expect(slimCode(code)).toBe(slim ?? `${code}\n`);
});
