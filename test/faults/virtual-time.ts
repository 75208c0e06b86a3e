import { syncBuiltinESMExports } from 'node:module';
import timersPromises from 'node:timers/promises';

/** Time in which waiting takes none, as long as nothing is on its way. */
export interface VirtualTime {
  /** How long was waited, in milliseconds. */
  elapsed(): number;
  sleep(milliseconds: number): Promise<void>;
  /** The limit that `AbortSignal.timeout` gave a signal; undefined for any other signal. */
  limitOf(signal: AbortSignal | null | undefined): number | undefined;
  /** Nobody's waiting is over while this is under way. */
  during<T>(work: () => Promise<T>): Promise<T>;
}

interface Waiting {
  readonly at: number;
  readonly number: number;
  readonly wake: () => void;
}

/** Waited for so far, by all runs of this process: what they share, such as queues of octokit, never sees a clock go back. */
let passed = 0;
let count = 0;

/** How many turns of the event loop without news count as: everybody waits. */
const quietTurns = 3;

/**
 * Runs something for which the pauses and time limits are those of production, and no time passes in them: timers of
 * this process fire in their order as soon as nothing else happens. Sockets and other things of Node's own keep theirs.
 */
export async function inVirtualTime<T>(run: (time: VirtualTime) => Promise<T>): Promise<T> {
  const real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    limit: AbortSignal.timeout,
    date: Date.now,
    performance: performance.now,
    promised: timersPromises.setTimeout,
  };
  const waiting = new Map<number, Waiting>();
  const limits = new WeakMap<AbortSignal, number>();
  const start = passed;
  let [busy, quiet, isPumping] = [0, 0, false];

  function pump(): void {
    if (isPumping || waiting.size === 0) return;
    isPumping = true;
    quiet = 0;
    setImmediate(turn);
  }

  function turn(): void {
    quiet = busy > 0 ? 0 : quiet + 1;
    if (quiet < quietTurns) {
      setImmediate(turn);
      return;
    }
    isPumping = false;
    const [next] = [...waiting.values()].sort((one, other) => one.at - other.at || one.number - other.number);
    if (next === undefined) return;
    waiting.delete(next.number);
    passed = Math.max(passed, next.at);
    next.wake();
    pump();
  }

  function wait(wake: () => void, milliseconds: number): number {
    count += 1;
    waiting.set(count, { at: passed + milliseconds, number: count, wake });
    quiet = 0;
    pump();
    return count;
  }

  const sleep = (milliseconds: number) => new Promise<void>((resolve) => wait(resolve, milliseconds));

  function setVirtual(act: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]) {
    const number = wait(() => act(...given), milliseconds);
    return new VirtualTimer(number, () => {
      waiting.delete(number);
      return real.setTimeout(act, milliseconds, ...given).unref();
    });
  }

  function clearVirtual(timer: unknown): void {
    if (timer instanceof VirtualTimer) waiting.delete(timer.number);
    real.clearTimeout((timer instanceof VirtualTimer ? timer.real : timer) as NodeJS.Timeout);
  }

  Object.assign(globalThis, { setTimeout: setVirtual, clearTimeout: clearVirtual });
  AbortSignal.timeout = (milliseconds) => {
    const { signal } = new AbortController();
    limits.set(signal, milliseconds);
    return signal;
  };
  Date.now = () => real.date() + passed;
  performance.now = () => real.performance.call(performance) + passed;
  Object.assign(timersPromises, { setTimeout: sleep });
  syncBuiltinESMExports();
  try {
    return await run({
      elapsed: () => passed - start,
      sleep,
      limitOf: (signal) => (signal == null ? undefined : limits.get(signal)),
      async during(work) {
        busy += 1;
        try {
          return await work();
        } finally {
          busy -= 1;
        }
      },
    });
  } finally {
    Object.assign(globalThis, { setTimeout: real.setTimeout, clearTimeout: real.clearTimeout });
    AbortSignal.timeout = real.limit;
    Date.now = real.date;
    performance.now = real.performance;
    Object.assign(timersPromises, { setTimeout: real.promised });
    syncBuiltinESMExports();
  }
}

/** A timer that is let go keeps nobody waiting, and is a real one from then on: Node's own, for sockets, are of this kind. */
class VirtualTimer {
  readonly number: number;
  readonly #letGo: () => NodeJS.Timeout;
  real: NodeJS.Timeout | undefined;

  constructor(number: number, letGo: () => NodeJS.Timeout) {
    this.number = number;
    this.#letGo = letGo;
  }

  unref(): this {
    this.real ??= this.#letGo();
    return this;
  }
}
