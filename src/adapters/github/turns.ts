/** Does work in its turn, and returns what comes of it. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Sees to it that at most so many pieces of work are under way at once. The others wait, and have their turn in order. */
export function createTurns(most: number): InTurn {
  const waiting: (() => void)[] = [];
  let free = most;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
