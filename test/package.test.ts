import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { projectRoot } from './support/run.ts';

interface Packed {
  readonly files: readonly { readonly path: string }[];
}

test('the package has the command line, the schemas and what people read, and asks for no other package', () => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: projectRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [content] = JSON.parse(packed) as readonly Packed[];
  const paths = (content?.files ?? []).map(({ path }) => path);
  expect(paths).toContain('dist/cli/index.js');
  expect(paths.filter((path) => !/^(dist\/cli|schema)\//.test(path)).toSorted()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'package.json',
  ]);
});
