import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from '../support/run.ts';

/** ncc writes where each module comes from. */
const origin = /node_modules\/((?:@[a-z0-9-]+\/)?[a-z0-9._-]+)\//g;

test.each(['action', 'cli'])('the bundle of the %s names the licence of everything in it', (entry) => {
  const folder = join(projectRoot, 'dist', entry);
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const bundled = scripts.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(origin)].map(([, module = '']) => module),
  );
  const licences = readFileSync(join(folder, 'licenses.txt'), 'utf8').split('\n');
  expect(bundled.length).toBeGreaterThan(0);
  expect([...new Set(bundled)].filter((module) => !licences.includes(module))).toEqual([]);
});

test('Dependabot keeps what is bundled apart from what only development needs', () => {
  const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
  const licences = `${read('dist/action/licenses.txt')}\n${read('dist/cli/licenses.txt')}`.split('\n');
  const { devDependencies } = JSON.parse(read('package.json'));
  const [npm] = parse(read('.github/dependabot.yml')).updates;
  expect(npm.groups.bundled.patterns).toEqual(
    Object.keys(devDependencies).filter((name) => licences.includes(name)),
  );
});
