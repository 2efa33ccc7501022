import { z } from 'zod';

const kinds: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'an integer',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
const units: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };

/** Words an issue whose schema has no message of its own. The message never contains the value. */
function messageOf(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `${subjectOf(issue)} is required.`
        : `Must be ${kinds[issue.expected] ?? issue.expected}.`;
    case 'too_big':
      return limited('at most', issue.maximum, issue.origin);
    case 'too_small':
      return limited('at least', issue.minimum, issue.origin);
    case 'invalid_value':
      return `Must be ${issue.values.map(String).join(' or ')}.`;
    case 'unrecognized_keys':
      return `Must not have unknown fields: ${issue.keys.join(', ')}.`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `Must be ${issue.options.map(String).join(' or ')}.`
        : 'The value is not valid.';
    default:
      return undefined;
  }
}

function subjectOf({ path }: z.core.$ZodRawIssue): string {
  return path?.length ? `\`${path.join('.')}\`` : 'A value';
}

function limited(bound: 'at least' | 'at most', limit: number | bigint, origin: string): string {
  const unit = units[origin];
  return unit ? `Must have ${bound} ${limit} ${unit}.` : `Must be ${bound} ${limit}.`;
}

z.config({ customError: messageOf });
