/** Date-time of RFC 3339, section 5.6, with an offset that PostgreSQL accepts: less than 16 hours. */
const form = /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-5]):[0-5]\d)$/i;

/**
 * Returns the instant in UTC with milliseconds; null for any other text, for a day that the calendar does not have, and for
 * years before 0001 or after 9999 in UTC.
 */
export function readInstant(text: string): string | null {
  if (!form.test(text)) return null;
  const [day, instant] = [text.slice(0, 10), text].map((part) => new Date(part));
  if (!day || !instant || Number.isNaN(instant.getTime())) return null;
  const year = instant.getUTCFullYear();
  // JavaScript reads 31 February as 3 March.
  const isOfCalendar = day.toISOString().startsWith(text.slice(0, 10));
  return isOfCalendar && year >= 1 && year <= 9999 ? instant.toISOString() : null;
}

export function isInstant(text: string): boolean {
  return readInstant(text) !== null;
}
