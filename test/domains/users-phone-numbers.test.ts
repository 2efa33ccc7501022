import { describe, expect, test } from 'vitest';
import { createUserInput } from '../../src/domains/users/input.ts';

const kept = (number: string) => {
  const user = { username: 'ada', email: 'ada@example.org', phoneNumbers: [{ type: 'work', number }] };
  return createUserInput.parse(user).phoneNumbers?.[0]?.number;
};

describe('a phone number is kept as people write it', () => {
  test.each([
    '(555) 010-0199',
    '(555) 010-0199 x12',
    '(0)30/901821-0',
    '+49 (0)30 901821-0',
    '+49 30 901820',
    '+1.555.010.0199',
    '+1 (555) 010-0199 ext. 12',
    '555 010 0199, extension 4',
    'tel:+1-555-010-0199;ext=12',
    '030\u2013901821',
    '+33\u00a01\u00a023\u00a045\u00a067\u00a089',
    '*31#030901821',
    '０３\u30001234\u30005678',
    '٠٣٠ ٩٠١٨٢١',
    '110',
  ])('%s', (number) => {
    expect(kept(number)).toBe(number);
  });
});

describe('is refused', () => {
  test.each([
    '',
    '12',
    'unknown',
    'n/a',
    '--',
    'x12',
    'ada@example.org',
    '12 Main Street',
    '1'.repeat(21),
    '555-CALL\n1',
  ])('%j', (number) => {
    expect(() => kept(number)).toThrow();
  });
});
