/**
 * Runs the built command line with another Node, `check` with nothing but its folder: `node scripts/smoke.ts <path of node>`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '..');
const [node] = process.argv.slice(2);
if (node === undefined) throw new Error('Name the path of a node program.');

const alone = mkdtempSync(join(tmpdir(), 'connector-guard-smoke-'));
try {
  cpSync(join(project, 'dist/cli'), alone, { recursive: true });
  cpSync(join(project, 'examples/acme-crm'), join(alone, 'app'), { recursive: true });
  const version = run(node, '--version').trim();
  const verdict = run(node, join(alone, 'index.js'), 'check', '--cwd', join(alone, 'app')).trim();
  if (!verdict.startsWith('Passed: ')) throw new Error(`Node ${version} says: ${verdict}`);
  const explanation = run(node, join(project, 'dist/cli/index.js'), 'explain', 'slack', 'chat:write');
  if (!explanation.startsWith('chat:write\n')) throw new Error(`Node ${version} explains: ${explanation}`);
  const story = run(node, join(project, 'dist/cli/index.js'), 'demo');
  if (!story.includes('That was the whole story')) throw new Error(`Node ${version} tells: ${story}`);
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
