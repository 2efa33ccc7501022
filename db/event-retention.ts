/** Limits of an organization's setting, in days. */
export const retentionDays = { least: 90, most: 3650 };

/**
 * Grace period in days after a change of the setting, in which nothing is removed, so that the change can be noticed and
 * reverted.
 */
export const retentionGraceDays = 7;

/** Type of the event that records a removal: the anchor at which the chain then begins. */
export const purgeEvent = 'directory_events_purge';
