import { z } from 'zod';

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};
const units: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };

/** What is said of an input where its schema has no words of its own. The values are never among them. */
function plainly(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'It is required.'
        : `Expected ${kinds[issue.expected] ?? issue.expected}.`;
    case 'too_big':
      return `At most ${issue.maximum}${units[issue.origin] ?? ''}.`;
    case 'too_small':
      return `At least ${issue.minimum}${units[issue.origin] ?? ''}.`;
    case 'invalid_value':
      return `Expected ${issue.values.map(String).join(' or ')}.`;
    case 'unrecognized_keys':
      return `Unknown: ${issue.keys.join(', ')}.`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `Expected ${issue.options.map(String).join(' or ')}.`
        : 'It is not acceptable.';
    default:
      return undefined;
  }
}

z.config({ customError: plainly });
