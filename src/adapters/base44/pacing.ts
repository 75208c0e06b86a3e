import type { Sleep } from '../../ports/sleep.ts';

/** How many calls of a kind Base44 takes in a minute from one caller, over all apps. */
const callsPerMinute = { list: 60, remove: 10 } as const;

export type PacedCall = keyof typeof callsPerMinute;

/** A minute by Base44's clock, and a little for requests that are not on their way equally long. */
const windowMilliseconds = 61_000;

/** Keeps calls apart, so that Base44's rate limits are not reached. One for all clients with the same token. */
export interface Pacing {
  /** Waits until a call of this kind may start. Calls that wait at the same time start one after the other. */
  turn(call: PacedCall): Promise<void>;
}

export function createPacing(clock: { readonly now: () => number; readonly sleep: Sleep }): Pacing {
  const starts = new Map<PacedCall, readonly number[]>();
  return {
    async turn(call) {
      const limit = callsPerMinute[call];
      const earlier = starts.get(call) ?? [];
      const now = clock.now();
      const blocking = earlier.at(-limit);
      const start = blocking === undefined ? now : Math.max(now, blocking + windowMilliseconds);
      starts.set(call, [...earlier, start].slice(-limit));
      if (start > now) await clock.sleep(start - now);
    },
  };
}
