import { expect, it } from 'vitest';
import { type Budget, DeadlineExceeded, Overloaded } from '../../db/budget.ts';
import { createAdmission } from '../../db/drivers/admission.ts';

/** Work that ends when the test releases it; `begun` lists the admitted tasks in order. */
function held(slots: number) {
  const admission = createAdmission(slots);
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (name: string, organization: string, caller: string, bounds: Partial<Budget> = {}) => {
    const asked = admission.run({ organization, caller, ...bounds }, () => {
      begun.push(name);
      return new Promise<void>((resolve) => ends.set(name, resolve));
    });
    // A test leaves many waiting, until they give up.
    asked.catch(() => {});
    return asked;
  };
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  async function end(name: string) {
    ends.get(name)?.();
    await settled();
  }
  return { admission, begun, ask, end, settled };
}

it('lets one caller hold a quarter of the slots, and another one in beside it', async () => {
  const { begun, ask, end } = held(8);
  for (const name of ['a1', 'a2', 'a3', 'a4']) void ask(name, 'org', 'a');
  void ask('b1', 'org', 'b');
  await end('');
  expect(begun).toEqual(['a1', 'a2', 'b1']);
  await end('a1');
  expect(begun).toEqual(['a1', 'a2', 'b1', 'a3']);
});

it('leaves a quarter of the slots to other organizations', async () => {
  const { begun, ask, end } = held(8);
  for (const caller of ['a', 'b', 'c', 'd'])
    for (const turn of [1, 2]) void ask(caller + turn, 'org', caller);
  void ask('other', 'other', 'x');
  await end('');
  expect(begun).toEqual(['a1', 'a2', 'b1', 'b2', 'c1', 'c2', 'other']);
});

it('gives the one connection in turns to organizations, and to callers within them', async () => {
  const { begun, ask, end } = held(1);
  for (const name of ['a1', 'a2', 'a3', 'a4']) void ask(name, 'org', 'a');
  for (const name of ['b1', 'b2']) void ask(name, 'org', 'b');
  for (const name of ['x1', 'x2']) void ask(name, 'other', 'x');
  const turns = ['a1', 'x1', 'b1', 'x2', 'a2', 'b2', 'a3', 'a4'];
  for (const name of turns) await end(name);
  expect(begun).toEqual(turns);
});

it('lets the server ask with all slots', async () => {
  const { begun, ask, end } = held(4);
  for (const name of ['1', '2', '3', '4', '5']) void ask(name, '', 'org');
  await end('');
  expect(begun).toEqual(['1', '2', '3', '4']);
});

it('refuses what waits beyond its deadline, and does not run it', async () => {
  const { begun, ask, end } = held(1);
  void ask('a', 'org', 'a');
  const late = ask('b', 'org', 'b', { since: performance.now() - 10, millis: 20 });
  await expect(late).rejects.toThrow(DeadlineExceeded);
  const next = ask('c', 'org', 'b');
  await end('a');
  expect(begun).toEqual(['a', 'c']);
  await end('c');
  await next;
});

it('calls a caller with 500 waiting statements crowded, refuses the 2,501st, and nobody else', async () => {
  const { admission, ask, end } = held(1);
  void ask('first', 'org', 'a');
  const waiting = Array.from({ length: 499 }, (_, index) => ask(`${index}`, 'org', 'a'));
  const a = { organization: 'org', caller: 'a', since: 0, millis: 0 };
  expect(admission.isCrowded(a)).toBe(false);
  for (let index = 499; index < 2500; index += 1) waiting.push(ask(`${index}`, 'org', 'a'));
  expect(admission.isCrowded(a)).toBe(true);
  await expect(ask('one more', 'org', 'a')).rejects.toThrow(Overloaded);
  expect(admission.isCrowded({ ...a, caller: 'b' })).toBe(false);
  const other = ask('other', 'org', 'b');
  await end('first');
  // Of the two callers, each in its turn.
  await end('0');
  await end('other');
  await other;
  expect(waiting).toHaveLength(2500);
});

it('goes on after a task that failed', async () => {
  const { admission, ask, begun, end } = held(1);
  const failed = admission.run({ organization: 'org', caller: 'a' }, () => Promise.reject(new Error('no')));
  void ask('next', 'org', 'a');
  await expect(failed).rejects.toThrow('no');
  await end('');
  expect(begun).toEqual(['next']);
});
