import { expect, it } from 'vitest';
import { idTypes } from '../../db/id-types.ts';
import { type IdPrefix, isId, newId, prefixOf } from '../../db/ids.ts';

const prefixes = Object.keys(idTypes) as IdPrefix[];

it('makes identifiers that it knows again, in order of time', async () => {
  for (const prefix of prefixes) {
    const made = newId(prefix);
    expect(isId(prefix, made)).toBe(true);
    expect(prefixOf(made)).toBe(prefix);
  }
  const earlier = newId('usr');
  await new Promise((done) => setTimeout(done, 2));
  expect(newId('usr') > earlier).toBe(true);
});

it('has one prefix a type', () => {
  expect(new Set(Object.values(idTypes)).size).toBe(prefixes.length);
});

it.each([
  ['another prefix', 'grp_01h455vb4pex5vsknk084sn02q'],
  ['no prefix', '01h455vb4pex5vsknk084sn02q'],
  ['a character of no meaning', 'usr_01h455vb4pex5vsknk084sn02u'],
  ['capitals', 'usr_01H455VB4PEX5VSKNK084SN02Q'],
  ['more than 128 bits', 'usr_81h455vb4pex5vsknk084sn02q'],
  ['a character too few', 'usr_01h455vb4pex5vsknk084sn02'],
  ['a character too many', 'usr_01h455vb4pex5vsknk084sn02qq'],
  ['a line break after it', 'usr_01h455vb4pex5vsknk084sn02q\n'],
  ['NUL in it', 'usr_01h455vb4pex5vsknk084sn02\0'],
  ['nothing', ''],
  ['a property of objects', 'constructor_01h455vb4pex5vsknk084sn02q'],
])('refuses %s', (_, text) => {
  expect(isId('usr', text)).toBe(false);
  expect(prefixOf(text)).toBe(text.startsWith('grp_') ? 'grp' : null);
});
