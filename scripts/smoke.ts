/**
 * Runs the built command line with another Node, alone in an empty folder: `node scripts/smoke.ts <path of node>`.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');
const [node] = process.argv.slice(2);
if (node === undefined) throw new Error('Name the path of a node program.');

const alone = mkdtempSync(join(tmpdir(), 'connector-guard-smoke-'));
try {
  copyFileSync(join(project, 'dist/cli/index.js'), join(alone, 'index.js'));
  const version = run(node, '--version').trim();
  const verdict = run(
    node,
    join(alone, 'index.js'),
    'check',
    '--cwd',
    join(project, 'examples/acme-crm'),
  ).trim();
  if (!verdict.startsWith('Passed: ')) throw new Error(`Node ${version} says: ${verdict}`);
  console.log(`Node ${version}: ${verdict}`);
} finally {
  rmSync(alone, { recursive: true, force: true });
}

function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: alone, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`${[program, ...args].join(' ')} ended with exit code ${status}: ${stderr}`);
  return stdout;
}
