/** Builds `dist/`: compiles with tsc, then bundles each entry with ncc. The same sources give the same bytes. */
import { spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const entries = ['cli', 'action'] as const;

/** Runs a tool of the project, and ends the build when it fails: the tool has said why. */
function run(tool: string, args: readonly string[]): void {
  const { status } = spawnSync(join(root, 'node_modules/.bin', tool), args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

rmSync(join(root, 'build'), { recursive: true, force: true });
run('tsc', ['-p', 'tsconfig.build.json']);
for (const entry of entries) {
  const output = `dist/${entry}`;
  rmSync(join(root, output), { recursive: true, force: true });
  run('ncc', ['build', `build/${entry}.js`, '--out', output, '--license', 'licenses.txt', '--quiet']);
}
chmodSync(join(root, 'dist/cli/index.js'), 0o755);
