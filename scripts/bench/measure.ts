import { spawn } from 'node:child_process';

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
}

/** Prints the peak memory of the process, in KiB, when it ends. */
const memoryProbe =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))';

/**
 * Runs each case once a round, so that a machine that gets slower does so for all of them, and returns the medians. A
 * round before these warms the disk's cache and weighs the memory, which takes a few milliseconds of its own.
 */
export async function measureInTurns(
  cases: readonly Case[],
  rounds: number,
): Promise<(name: string) => Measurement> {
  const weights = new Map<string, number>();
  const times = new Map<string, number[]>(cases.map(({ name }) => [name, []]));
  for (const one of cases) {
    const { stderr } = await run(one, ['--import', memoryProbe]);
    weights.set(one.name, Number(stderr.trimEnd().split('\n').at(-1)) / 1024);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (const one of cases) times.get(one.name)?.push((await run(one)).milliseconds);
  }
  const first = times.get(cases[0]?.name ?? '') ?? [];
  return (name) => {
    const own = times.get(name);
    if (own === undefined) throw new Error(`${name} was not measured.`);
    return {
      milliseconds: median(own),
      ratio: median(own.map((time, round) => time / (first[round] ?? Number.NaN))),
      megabytes: weights.get(name) ?? Number.NaN,
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
