const minute = 60;
const hour = 60 * minute;

/** Attempts to export one entry. The last one is about ten minutes after the first. */
export const maxAttempts = 8;

/** Attempts in a row with a directory that gives no usable answer. The last one is about a day after the first. */
export const maxOutages = 30;

/**
 * Returns the delay in seconds after a number of attempts that failed: twice as long each time, an hour at most. A
 * delay that the host asks for is kept if it is longer, up to six hours.
 */
export function delayAfter(failures: number, askedFor: number | null = null): number {
  const own = Math.min(hour, 5 * 2 ** (failures - 1));
  return Math.max(own, Math.min(askedFor ?? 0, 6 * hour));
}
