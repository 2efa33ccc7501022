const fields = ['Minute', 'Hour', 'Day of month', 'Month', 'Day of week'];

/** One field: values, names, ranges and steps, in a list. */
const part = String.raw`(\*|[0-9]{1,2}|[A-Za-z]{3})(-([0-9]{1,2}|[A-Za-z]{3}))?(/[0-9]{1,2})?`;
const form = new RegExp(`^${part}(,${part})*$`);

/** Tells why a text is no cron expression of the kind that is supported: POSIX's, with names and steps. */
export function cronFault(text: string): string | null {
  const given = text.split(/\s+/);
  if (given.length !== fields.length) return 'Five fields: minute, hour, day of month, month, day of week.';
  const wrong = fields.find((_name, index) => !form.test(given[index] ?? ''));
  if (!wrong) return null;
  return `${wrong}: expected values, names, ranges (1-5), steps (*/15) and lists of them; L, W, # and ? are not supported.`;
}
