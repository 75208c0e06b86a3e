import type { Clock } from './world.ts';

/** Counts requests per caller. A request that is over the limit does not count. */
export interface RateLimits {
  /** Seconds to wait until the next request is let through; undefined when this one is. */
  take(counter: string, perMinute: number): number | undefined;
}

const minute = 60_000;

export function createRateLimits(clock: Clock): RateLimits {
  const timesByCounter = new Map<string, readonly number[]>();
  return {
    take(counter, perMinute) {
      const now = clock();
      const recent = (timesByCounter.get(counter) ?? []).filter((time) => now - time < minute);
      const oldest = recent[0];
      const isOver = recent.length >= perMinute && oldest !== undefined;
      timesByCounter.set(counter, isOver ? recent : [...recent, now]);
      return isOver ? Math.ceil((oldest + minute - now) / 1000) : undefined;
    },
  };
}
