import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/gateway/limits.ts';
import { type SmallGateway, smallGateway } from '../support/small-gateway.ts';

const sdl = `
  type Query @access(scope: USERS) { service: String @public text: String @cost(length: 900) short: String @cost(length: 10) notes: [Note!] @cost(length: 3) any: JSON }
  type Mutation { write: Note @access(scope: USERS, level: EDIT) }
  type Note @access(scope: USERS) { text: String! @cost(length: 900) }
  scalar JSON
  directive @cost(weight: Float, length: Int) on FIELD_DEFINITION`;

let gateway: SmallGateway;
let writes = 0;
let length = 300;
beforeAll(async () => {
  const text = () => 'x'.repeat(length);
  gateway = await smallGateway({
    sdl,
    limits: { ...defaultLimits, characters: 1000 },
    resolvers: {
      Query: {
        text,
        short: () => 'x'.repeat(10),
        notes: () => [{}, {}, {}],
        any: () => ({ deep: [text()] }),
      },
      Mutation: {
        write: () => {
          writes += 1;
          return {};
        },
      },
      Note: { text },
    },
  });
});
afterAll(() => gateway?.close());

const tooLarge = { errors: [{ extensions: { code: 'OPERATION_TOO_LARGE', limit: 1000 } }] };

describe('an answer', () => {
  it.each([
    '{ a: text b: text c: text d: text }',
    '{ notes { a: text b: text } }',
    '{ a: any b: any c: any d: any }',
    `{ ${Array.from({ length: 80 }, (_, index) => `${'x'.repeat(20)}${index}: short`).join(' ')} }`,
    '{ __schema { types { a: name b: name c: name d: name e: name f: name g: name h: name i: name j: name } } }',
  ])('is refused when its names and texts have too many characters: %s', async (query) => {
    // The third time it runs compiled.
    for (const _time of [1, 2, 3]) {
      const { status, body } = await gateway.ask('MANAGER', query);
      expect(status).toBe(400);
      expect(body).toMatchObject(tooLarge);
      expect(body.data).toBeUndefined();
    }
  });

  it('is given when it has fewer than it could have', async () => {
    length = 10;
    for (const _time of [1, 2, 3]) {
      const { status, body } = await gateway.ask('MANAGER', '{ a: text b: text notes { text } any }');
      expect([status, body.errors]).toEqual([200, undefined]);
    }
    length = 300;
  });

  it('of a mutation is refused before anything is written', async () => {
    expect((await gateway.ask('MANAGER', 'mutation { write { text } }')).status).toBe(200);
    const before = writes;
    const { body } = await gateway.ask('MANAGER', 'mutation { write { a: text b: text } }');
    expect(body).toMatchObject(tooLarge);
    expect(writes).toBe(before);
  });
});
