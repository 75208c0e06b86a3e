import { setTimeout } from 'node:timers/promises';
import type { Sleep } from '../ports/sleep.ts';

export const sleep: Sleep = async (milliseconds) => {
  await setTimeout(milliseconds);
};
