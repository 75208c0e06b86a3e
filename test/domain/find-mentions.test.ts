import { expect, test } from 'vitest';
import { findMentions } from '../../src/domain/find-mentions.ts';

const asked = [
  '// The "hubspot" connection.',
  '/* "hubspot" */',
  ' * "hubspot"',
  'const { accessToken } = await base44.asServiceRole.connectors.getConnection("hubspot");',
  "const token = await connectors.getAccessToken('hubspot');",
  'await getConnection(`hubspot`); // "hubspot"',
  'await getConnection("hubspot2"); hubspot();',
].join('\n');

test('code that names a connector as a string is found, line by line, and comments are not', () => {
  const files = new Map([
    ['a.ts', asked],
    ['b.ts', 'getConnection("slack")'],
    ['c.ts', 'getConnection(\r\n  "hubspot",\r\n)'],
  ]);
  expect(findMentions('hubspot', files)).toEqual([
    { path: 'a.ts', line: 4 },
    { path: 'a.ts', line: 5 },
    { path: 'a.ts', line: 6 },
    { path: 'c.ts', line: 2 },
  ]);
});
