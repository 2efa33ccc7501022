import { describe, expect, test } from 'vitest';
import { holdsCardNumber, refuseCardNumbers } from '../../src/domains/billing/card-numbers.ts';

describe('looks like a card number', () => {
  test.each([
    '4242424242424242',
    '4242 4242 4242 4242',
    '4242-4242-4242-4242',
    '4242.4242.4242.4242',
    '4242 - 4242 - 4242 - 4242',
    '4242\u20134242\u20134242\u20134242',
    '4242\u00a04242\u00a04242\u00a04242',
    '４２４２４２４２４２４２４２４２',
    '42\u200b4242424242424\u200b2',
    '378282246310005',
    '3782 822463 10005',
    '4222222222222',
    '6304000000000000000',
    'please charge 5555 5555 5555 4444, thanks',
    'valid from 01 2026: 4242 4242 4242 4242',
    'pm_4242424242424242',
    '36148900647913',
    '3530111333300000',
    '2223003122003222',
    '6011111111111117',
    '6200000000000005',
  ])('%s', (text) => {
    expect(holdsCardNumber(text)).toBe(true);
  });
});

describe('does not look like one', () => {
  test.each([
    '',
    '4242',
    '4242424242424241',
    '123456789012',
    '42424242424242424242',
    'pm_1PqK3v2eZvKYlo2C',
    'pay_01h455vb4pex5vsknk084sn02q',
    'Speicherstraße 4, 20457 Hamburg',
    '12.345.678/0001-95',
    'DE999999999',
    '73282932000074',
    'SIRET 732 829 320 00074',
    'call 0800 123456 from 01 to 02 2026 on',
    '7328293200007400',
    '378282246310005000',
    '9999999999999995',
  ])('%j', (text) => {
    expect(holdsCardNumber(text)).toBe(false);
  });
});

test('the argument is named, however deep it is, and the number is not repeated', () => {
  const refuse = () =>
    refuseCardNumbers({ a: 'fine', list: [{ b: 1 }, { note: '4242424242424242' }] }, 'input');
  expect(refuse).toThrow(
    expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: 'input.list.1.note' } }),
  );
  expect(refuse).toThrow(expect.not.objectContaining({ message: expect.stringContaining('4242') }));
});

test.each(['36252187900034', '362 521 879 00034', '73282932000074', '30020011122230'])(
  'a tax number may look like a short card number: %s',
  (taxId) => {
    expect(() => refuseCardNumbers({ taxId }, 'input')).not.toThrow();
  },
);

test.each(['4242 4242 4242 4242', '378282246310005'])('no tax number is as long as %s', (taxId) => {
  expect(() => refuseCardNumbers({ taxId }, 'input')).toThrow('card number');
  expect(() => refuseCardNumbers({ company: '36148900647913' }, 'input')).toThrow('card number');
});

test('a megabyte of digits takes no time', () => {
  const start = performance.now();
  for (const unit of ['4', '4 ', '12 ', '4242 ', '4 - '])
    holdsCardNumber(unit.repeat(1_000_000 / unit.length));
  expect(performance.now() - start).toBeLessThan(4000);
});
