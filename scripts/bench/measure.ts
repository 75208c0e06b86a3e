import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A process to measure. */
export interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Done before every run, and not measured. */
  readonly prepare?: () => void;
}

export interface Measurement {
  readonly milliseconds: number;
  /** How many times as long as the first case of the same round. */
  readonly ratio: number;
  /** The most memory that the process had at once. */
  readonly megabytes: number;
  /** The files of the project that it loaded as code. */
  readonly scripts: readonly string[];
}

/** What a process that is looked into prints when it ends. */
interface Inside {
  readonly kibibytes: number;
  /** Addresses of the modules that it loaded. */
  readonly modules: readonly string[];
}

const probe = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  const modules = [];
  const load = (url, context, next) => (modules.push(url), next(url, context));
  registerHooks({ load });
  process.on('exit', () => {
    const kibibytes = process.resourceUsage().maxRSS;
    process.stderr.write('\\n' + JSON.stringify({ kibibytes, modules }));
  });
`)}`;

/**
 * Runs each case once a round, so that a machine that gets slower does so for all of them, and returns the medians. A
 * round before these warms the disk's cache, weighs the memory and lists what is loaded, which takes time of its own.
 */
export async function measureInTurns(
  cases: readonly Case[],
  rounds: number,
): Promise<(name: string) => Measurement> {
  const insides = new Map<string, Inside>();
  const times = new Map<string, number[]>(cases.map(({ name }) => [name, []]));
  for (const one of cases) {
    const { stderr } = await run(one, ['--import', probe]);
    insides.set(one.name, JSON.parse(stderr.split('\n').at(-1) ?? ''));
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const one of cases) times.get(one.name)?.push((await run(one)).milliseconds);
  }
  const first = times.get(cases[0]?.name ?? '') ?? [];
  return (name) => {
    const [own, inside] = [times.get(name), insides.get(name)];
    if (own === undefined || inside === undefined) throw new Error(`${name} was not measured.`);
    return {
      milliseconds: median(own),
      ratio: median(own.map((time, round) => time / (first[round] ?? Number.NaN))),
      megabytes: inside.kibibytes / 1024,
      scripts: inside.modules.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url)),
    };
  };
}

function run(one: Case, options: readonly string[] = []): Promise<{ milliseconds: number; stderr: string }> {
  one.prepare?.();
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [...options, ...one.args], {
      cwd: one.cwd,
      env: { PATH: process.env['PATH'], ...one.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk;
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const milliseconds = performance.now() - start;
      if (code === 0) resolve({ milliseconds, stderr });
      else reject(new Error(`${one.name} ended with exit code ${code}: ${stdout.slice(-500)}${stderr}`));
    });
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}
