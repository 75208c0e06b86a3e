import { openBrokenServer } from './broken-server.ts';
import { divert } from './http-over-fetch.ts';
import type { PreparedRun, RepresentativeRun } from './runs.ts';
import { inVirtualTime } from './virtual-time.ts';
import { openWire, type Trouble, type WireParts } from './wire.ts';
import { stateOf, type WorldState } from './world-state.ts';

/** What one run of the action came to. */
export interface Observed {
  readonly code: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it said aloud: errors and warnings, each a sentence or two. */
  readonly said: readonly string[];
  /** Everything that it left behind in writing, but for what is told to be masked. */
  readonly written: string;
  /** The operations that it asked for, in their order. */
  readonly seen: readonly string[];
  /** How often the fault hit it. */
  readonly hits: number;
  /** How long it waited, in seconds. */
  readonly seconds: number;
  readonly before: WorldState;
  readonly after: WorldState;
}

/** One run, and the same run again in the world that it left, in which nothing goes wrong. */
export interface ObservedTwice extends Observed {
  readonly again: () => Promise<Observed>;
}

/** Prepares a world, and runs the action in it. */
export async function observe(run: RepresentativeRun, trouble?: Trouble): Promise<ObservedTwice> {
  const prepared = await inVirtualTime(run.prepare);
  const broken = await openBrokenServer();
  const once = (given: Trouble | undefined) =>
    inVirtualTime((time) => observeIn(prepared, { time, broken, trouble: given }));
  return { ...(await once(trouble)), again: () => once(undefined) };
}

async function observeIn(
  { story, run, latency = 0 }: PreparedRun,
  parts: Omit<WireParts, 'latency'>,
): Promise<Observed> {
  const before = stateOf(story);
  const wire = openWire({ ...parts, latency });
  const takeBack = divert(wire.fetch);
  try {
    const { code, outputs, stdout, summary, report = '' } = await run();
    const log = stdout.replaceAll(/^::add-mask::.*$/gm, '');
    return {
      code,
      outputs,
      said: [...log.matchAll(/^::(?:error|warning)[^:]*::(.*)$/gm)].map(([, line = '']) => line),
      written: [log, summary, report, JSON.stringify(outputs)].join('\n'),
      seen: wire.seen,
      hits: wire.hits(),
      seconds: parts.time.elapsed() / 1000,
      before,
      after: stateOf(story),
    };
  } finally {
    takeBack();
  }
}
