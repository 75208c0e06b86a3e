import { expect, test } from 'vitest';
import { commandHere } from '../../../src/cli/demo/command-here.ts';

test.each([
  ['/usr/local/bin/connector-guard', 'connector-guard'],
  ['/home/dana/connector-guard/dist/cli/index.js', 'node /home/dana/connector-guard/dist/cli/index.js'],
  [
    '/home/dana/.npm/_npx/12ab/node_modules/.bin/connector-guard',
    'node /home/dana/.npm/_npx/12ab/node_modules/.bin/connector-guard',
  ],
  ['/home/dana/my code/dist/cli/index.js', "node '/home/dana/my code/dist/cli/index.js'"],
])('%s is started from anywhere as %s', (program, command) => {
  expect(commandHere(program)).toBe(command);
});
