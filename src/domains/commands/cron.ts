const fields = ['Minute', 'Hour', 'Day of month', 'Month', 'Day of week'];

/** Pattern of one field: values, names, ranges and steps, in a list. */
const part = String.raw`(\*|[0-9]{1,2}|[A-Za-z]{3})(-([0-9]{1,2}|[A-Za-z]{3}))?(/[0-9]{1,2})?`;
const form = new RegExp(`^${part}(,${part})*$`);

/**
 * Returns the fault of a text that is not a supported cron expression, which is that of POSIX with names and steps.
 * Returns null for a supported one.
 */
export function cronFault(text: string): string | null {
  const given = text.split(/\s+/);
  if (given.length !== fields.length)
    return 'The expression must have five fields: minute, hour, day of month, month, day of week.';
  const wrong = fields.find((_name, index) => !form.test(given[index] ?? ''));
  if (!wrong) return null;
  return `${wrong} must have values, names, ranges (1-5), steps (*/15) or lists of them. L, W, # and ? are not supported.`;
}
