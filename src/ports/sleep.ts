/** Waits that many milliseconds. */
export type Sleep = (milliseconds: number) => Promise<void>;
