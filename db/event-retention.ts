/** Bounds of an organization's setting, in days. */
export const retentionDays = { least: 90, most: 3650 };

/** A changed setting removes nothing for so many days: time to see it, and to undo it. */
export const retentionGraceDays = 7;

/** The type of the event that tells what was removed: the anchor at which the chain begins from then on. */
export const purgeEvent = 'directory_events_purge';
