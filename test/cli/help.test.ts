import { expect, test } from 'vitest';
import { renderHelp } from '../../src/cli/help.ts';

test.each([
  ['check', 'text, json, markdown, sarif'],
  ['status', 'text, json, markdown'],
  ['explain', 'text, json'],
] as const)('the help of %s lists the formats that it writes, and no others', (command, formats) => {
  expect(renderHelp(command)).toContain(`how the report is written: ${formats} (default: text)\n`);
});
