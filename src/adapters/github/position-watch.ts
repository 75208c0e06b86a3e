import type { PullRequestPosition } from '../../ports/pull-request.ts';

/**
 * Remembers where a pull request stood when GitHub last said so. Queries for something else ask for it too, so that
 * looking whether it has moved mostly needs no request of its own.
 */
export interface PositionWatch {
  /** Which pull request it is. */
  readonly number: number;
  /** Starts a query: its answer is as old as the question, however long it takes. */
  ask(): (position: PullRequestPosition) => void;
  /** Where it stood, when that was asked less than so many milliseconds ago. */
  within(milliseconds: number): PullRequestPosition | undefined;
}

/** @param now in milliseconds, by a clock that is never set */
export function createPositionWatch(number: number, now = () => performance.now()): PositionWatch {
  let last: { readonly askedAt: number; readonly position: PullRequestPosition } | undefined;
  return {
    number,
    ask() {
      const askedAt = now();
      return (position) => {
        if (last === undefined || askedAt >= last.askedAt) last = { askedAt, position };
      };
    },
    within: (milliseconds) =>
      last !== undefined && now() - last.askedAt < milliseconds ? last.position : undefined,
  };
}
