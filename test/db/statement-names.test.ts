import { expect, it } from 'vitest';
import { createStatementNames } from '../../db/drivers/statement-names.ts';

it('gives a text one name on every connection', () => {
  const names = createStatementNames<object>();
  const [first, second] = [{}, {}];
  const name = names.nameFor(first, 'select 1');
  expect(names.nameFor(second, 'select 1')).toBe(name);
  expect(names.nameFor(first, 'select 2')).not.toBe(name);
});

it('never gives a name to two texts, however many there are', () => {
  const names = createStatementNames<object>();
  const made = Array.from({ length: 5_000 }, (_, index) => names.nameFor({}, `select ${index}`).name);
  expect(new Set(made).size).toBe(made.length);
});

it('has connections replaced that hold the statements of a former generation', () => {
  const names = createStatementNames<object>();
  const [old, idle] = [{}, {}];
  names.nameFor(old, 'select 1');
  expect(names.outdated(old)).toBe(false);
  for (let index = 0; index < 1_000; index += 1) names.nameFor({}, `select ${index}`);
  names.nameFor({}, 'one more');
  expect(names.outdated(old)).toBe(true);
  expect(names.outdated(idle)).toBe(false);
  names.nameFor(idle, 'select 1');
  expect(names.outdated(idle)).toBe(false);
});

it('counts the characters of texts, and gives long ones no name', () => {
  const names = createStatementNames<object>();
  const old = {};
  names.nameFor(old, 'select 1');
  for (let index = 0; index < 200; index += 1)
    expect(names.nameFor({}, `select ${index} ${'x'.repeat(40_000)}`).name).toBeUndefined();
  expect(names.outdated(old)).toBe(false);
  for (let index = 0; index < 200; index += 1) names.nameFor({}, `select ${index} ${'x'.repeat(30_000)}`);
  expect(names.outdated(old)).toBe(true);
});

it('hands out the same string for a text, for every connection keeps it', () => {
  const names = createStatementNames<object>();
  const first = names.nameFor({}, `select ${'x'.repeat(100)}`);
  expect(names.nameFor({}, `select ${'x'.repeat(100)}`)).toBe(first);
});
