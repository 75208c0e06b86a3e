/** Builds `dist/`: compiles with tsc, bundles each entry with ncc, drops comments. The same sources give the same bytes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inlineModules } from './inline-modules.ts';
import { licencesOf } from './licences.ts';
import { slimCode } from './slim-code.ts';

interface Bundle {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  /** Every file that was read. */
  readonly stats: { readonly compilation: { readonly fileDependencies: Iterable<string> } };
}

interface BundleOptions {
  readonly quiet: boolean;
  readonly cache: boolean;
  /** Modules that are not bundled, and what is imported in their place. */
  readonly externals: Readonly<Record<string, string>>;
}

/** What GitHub's toolkit imports and we do not use; each stand-in says why. */
const standIns = {
  undici: './undici.js',
  '@actions/exec': './exec.js',
  '@actions/http-client': './http-client.js',
  '@actions/http-client/lib/auth': './http-client.js',
  'json-with-bigint': './json-with-bigint.js',
  '@octokit/plugin-rest-endpoint-methods': './octokit-plugins.js',
  '@octokit/plugin-paginate-rest': './octokit-plugins.js',
} as const;

type Bundler = (entry: string, options: BundleOptions) => Promise<Bundle>;

const root = join(import.meta.dirname, '..');
const bundle: Bundler = createRequire(import.meta.url)('@vercel/ncc');

const entries = ['cli', 'action'];
const [given] = process.argv.slice(2);
process.exitCode = given === undefined ? await build() : await writeBundle(given);

/** Returns the exit code. The bundles are made at the same time, each by a process of its own: both take a core. */
async function build(): Promise<number> {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  const compiled = await run(join(root, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.build.json']);
  if (compiled !== 0) return compiled;
  const codes = await Promise.all(
    entries.map((entry) => run(process.execPath, [import.meta.filename, entry])),
  );
  if (codes.some((code) => code !== 0)) return 1;
  chmodSync(join(root, 'dist/cli/index.js'), 0o755);
  return 0;
}

async function run(program: string, args: readonly string[]): Promise<number> {
  const [code] = await once(spawn(program, args, { cwd: root, stdio: 'inherit' }), 'exit');
  return code ?? 1;
}

async function writeBundle(entry: string): Promise<number> {
  const folder = join(root, 'dist', entry);
  const options = { quiet: true, externals: standIns, cache: false };
  const { code, assets, stats } = await bundle(join(root, `build/${entry}.js`), options);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const standIn = (file: string) => readFileSync(join(root, 'build/action/stand-ins', file), 'utf8');
  writeFileSync(join(folder, 'index.js'), slimCode(inlineModules(code, standIn)));
  writeFileSync(join(folder, 'licenses.txt'), licencesOf(stats.compilation.fileDependencies));
  for (const [name, { source }] of Object.entries(assets)) {
    writeFileSync(join(folder, name), name.endsWith('.js') ? slimCode(String(source)) : source);
  }
  return 0;
}
