import { daysBetween } from '../policy/dates.ts';
import type { Memory } from './memory.ts';

/** After so many days people are reminded, once. */
const daysUntilReminder = 7;

/** Since when people have been asked, when it is time to remind them; undefined when it is not. */
export function dueReminder({ since, isReminded }: Memory, now: string): string | undefined {
  if (since === null || isReminded) return undefined;
  return daysBetween(since.slice(0, 10), now.slice(0, 10)) >= daysUntilReminder ? since : undefined;
}
