import { makeExecutableSchema } from '@graphql-tools/schema';
import { parse, print } from 'graphql';
import { describe, expect, test } from 'vitest';
import { accessDirectives } from '../../src/access/directives.ts';
import { type Cell, createMatrix } from '../../src/access/matrix.ts';
import { narrowPermissions } from '../../src/access/narrow-permissions.ts';
import { covers } from '../../src/access/permission-coverage.ts';
import { AccessSchemaError } from '../../src/access/requirements.ts';
import { guardSchema } from '../../src/gateway/guard-schema.ts';
import { loadCompiler } from '../../src/gateway/jit/engine.ts';

const cell = (level: Cell['level']): Cell => ({ level, actions: [], condition: null, published: level });
const [edit, read, none] = [cell('EDIT'), cell('READ_ONLY'), cell('NO_ACCESS')];
const ships: Cell = { level: 'READ_ONLY', actions: ['SHIP'], condition: 'OWN_ORDER', published: 'Ships own' };

const shop = createMatrix({
  roles: { OWNER: 'Owner', CLERK: 'Clerk' },
  scopes: {
    ORDERS: { title: 'Orders', cells: [edit, ships] },
    MONEY: { title: 'Money', cells: [edit, none] },
  },
  conditions: { OWN_ORDER: 'the order is not yours' },
});
/** Another company's, with one scope of the same name. */
const library = createMatrix({
  roles: { OWNER: 'Librarian', CLERK: 'Reader' },
  scopes: { ORDERS: { title: 'Loans', cells: [edit, read] } },
});

const shopSdl = `
  type Query {
    hello: String @public
    orders: [Order] @access(scope: ORDERS)
    things: [Thing] @access(scope: ORDERS)
  }
  type Mutation { ship(id: ID!): Order @access(scope: ORDERS, action: SHIP, of: "id") }
  interface Thing @access(scope: ORDERS) { id: ID! price: Int @access(scope: MONEY) }
  type Order implements Thing @access(scope: ORDERS) { id: ID! price: Int @access(scope: MONEY) }
  type Gift implements Thing @access(scope: ORDERS) { id: ID! price: Int @access(scope: MONEY) }
`;
const order = { __typename: 'Order', id: '1', price: 5 };
const resolvers = {
  Query: { hello: () => 'Hello', orders: () => [order], things: () => [order] },
  Mutation: { ship: () => order },
};

function guarded(matrix = shop, sdl = shopSdl) {
  const schema = makeExecutableSchema({
    typeDefs: [accessDirectives(matrix), sdl],
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
  });
  return guardSchema({ schema, matrix });
}

const problems = (make: () => unknown) => {
  try {
    make();
  } catch (error) {
    if (error instanceof AccessSchemaError) return error.problems;
    throw error;
  }
  throw new Error('The schema is accepted.');
};

describe('a guarded schema', () => {
  const { permissions } = shop;
  const engine = guarded();
  const execute = (source: string, context: Parameters<typeof engine.execute>[0]['context']) =>
    engine.execute({ document: parse(source), context });

  test('answers what is allowed, and explains what is refused', async () => {
    const { data, errors } = await execute('{ orders { id price } }', { permissions: permissions.CLERK });
    expect(data).toEqual({ orders: [{ id: '1', price: null }] });
    expect(errors?.[0]?.message).toBe('Order.price needs Read Only in Money; Clerk has No Access.');
    expect(await execute('{ orders { price } }', { permissions: permissions.OWNER })).toEqual({
      data: { orders: [{ price: 5 }] },
    });
  });

  test('takes a condition that nothing answers for one that does not hold', async () => {
    const ship = 'mutation { ship(id: "1") { id } }';
    const { errors } = await execute(ship, { permissions: permissions.CLERK });
    expect(errors?.[0]?.message).toBe('Mutation.ship is refused: the order is not yours.');
    const holds = (condition: string, subject: string) => condition === 'OWN_ORDER' && subject === '1';
    expect((await execute(ship, { permissions: permissions.CLERK, holds })).errors).toBeUndefined();
  });

  test('says how to authenticate as its owner words it', async () => {
    const { errors } = await execute('{ orders { id } }', { permissions: null });
    expect(errors?.map(({ message, extensions }) => [message, extensions.code])).toEqual([
      ['Authentication is required.', 'UNAUTHENTICATED'],
    ]);
    expect((await execute('{ hello }', { permissions: null })).data).toEqual({ hello: 'Hello' });
  });

  test('explains a coordinate without an operation', () => {
    expect(engine.explain('Order.price', permissions.OWNER)).toMatchObject({
      decision: 'allow',
      refusal: null,
    });
    expect(engine.explain('Order.price', permissions.CLERK)).toMatchObject({
      decision: 'deny',
      refusal: { extensions: { access: { permittedRoles: ['OWNER'] } } },
    });
    expect(engine.explain('Mutation.ship(id:)', permissions.CLERK)).toMatchObject({
      decision: 'if',
      condition: 'OWN_ORDER',
    });
    expect(() => engine.explain('Order.colour', permissions.OWNER)).toThrow('Order.colour');
  });

  test('removes refused fields from a document for a server behind it', () => {
    const pruned = (source: string, of = permissions.CLERK) =>
      print(engine.withoutRefused(parse(source), of ?? null)).replace(/\s+/g, ' ');
    expect(pruned('{ orders { id cost: price } }')).toBe('{ orders { id } }');
    expect(pruned('{ orders { price } }')).toBe('{ orders { __typename } }');
    expect(pruned('{ things { id price ... on Gift { price } } }')).toBe(
      '{ things { id ... on Gift { __typename } } }',
    );
    expect(pruned('{ orders { ...f } } fragment f on Order { id price }')).toBe(
      '{ orders { ...f } } fragment f on Order { id }',
    );
    expect(pruned('query ($a: Boolean!) { orders { id price @include(if: $a) } }')).toBe('{ orders { id } }');
    expect(
      pruned('query ($a: Boolean!) { orders { id ...f @include(if: $a) } } fragment f on Order { id }'),
    ).toContain('query ($a: Boolean!)');
    expect(pruned('{ hello orders { price { ...g } } } fragment g on Order { id }')).toBe(
      '{ hello orders { __typename } }',
    );
    expect(pruned('{ orders { price } }', permissions.OWNER)).toBe('{ orders { price } }');
  });
});

describe('permissions', () => {
  const engine = guarded();
  const ask = (permissions: unknown) =>
    engine.execute({
      document: parse('{ orders { price } }'),
      context: { permissions: permissions as never },
    });

  test('of another matrix, copies and forgeries are refused, whatever was asked before', async () => {
    const other = createMatrix({
      roles: { OWNER: 'Owner', CLERK: 'Clerk' },
      scopes: {
        ORDERS: { title: 'Orders', cells: ['EDIT', 'EDIT'] },
        MONEY: { title: 'M', cells: ['EDIT', 'EDIT'] },
      },
    });
    await ask(shop.permissions.OWNER);
    const { OWNER } = shop.permissions;
    const none = { level: 'NO_ACCESS', actions: [], condition: null, published: '' };
    for (const wrong of [
      other.permissions.CLERK,
      { ...OWNER },
      { ...OWNER, cells: { ...OWNER?.cells, MONEY: none } },
      { name: 'x', version: 'nobody', cells: OWNER?.cells, matrix: shop },
      () => undefined,
    ]) {
      await expect(ask(wrong)).rejects.toThrow('not those of the matrix');
      expect(() => engine.explain('Order.price', wrong as never)).toThrow('not those of the matrix');
    }
    const { data } = await ask(shop.permissions.CLERK);
    expect(data).toEqual({ orders: [{ price: null }] });
  });

  test('that are undefined are those of a caller without credentials', async () => {
    const sdl = 'type Query { hello: String @public me: String @authenticated }';
    const { execute, explain } = guarded(shop, sdl);
    for (const permissions of [undefined, null, undefined]) {
      const context = { permissions: permissions as never };
      const { errors } = await execute({ document: parse('{ me }'), context });
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      expect(explain('Query.me', permissions as never).decision).toBe('deny');
    }
  });

  test('narrowed to reading do not cover those that change something', () => {
    const { CLERK } = library.permissions;
    const reader = narrowPermissions(CLERK as never, { readOnly: true, scopes: null });
    expect(covers(reader, CLERK as never)).toBe(false);
    expect(covers(CLERK as never, reader)).toBe(true);
    expect(() => narrowPermissions(CLERK as never, {} as never)).toThrow(TypeError);
  });
});

describe('resolvers of rows', () => {
  const sdl = `type Query { hello: String @public thing: Thing @access(scope: ORDERS) }
    type Thing @access(scope: ORDERS) { label: String later: Int }`;
  const row = { label: () => 'called', later: Promise.resolve(4) };
  const schema = makeExecutableSchema({
    typeDefs: [accessDirectives(shop), sdl],
    resolvers: { Query: { thing: () => row } },
  });

  test('are called each time as the first time', async () => {
    const engine = guardSchema({ schema, matrix: shop });
    const document = parse('{ thing { label later } }');
    for (let run = 0; run < 4; run++) {
      const { data } = await engine.execute({ document, context: { permissions: shop.permissions.OWNER } });
      expect(data).toEqual({ thing: { label: 'called', later: 4 } });
      await loadCompiler();
    }
  });
});

describe('two matrices in one process', () => {
  test('decide the same coordinate each by its own', async () => {
    const sdl = `type Query { hello: String @public orders: [Order] @access(scope: ORDERS) }
      type Order @access(scope: ORDERS) { id: ID! price: Int @access(scope: ORDERS, level: EDIT) }`;
    const source = parse('{ orders { price } }');
    const schema = (matrix: typeof library) =>
      guardSchema({
        schema: makeExecutableSchema({
          typeDefs: [accessDirectives(matrix), sdl],
          resolvers: { Query: resolvers.Query },
          resolverValidationOptions: { requireResolversToMatchSchema: 'ignore' },
        }),
        matrix,
      });
    const [ofShop, ofLibrary] = [schema(shop as never), schema(library)];
    const { errors } = await ofShop.execute({
      document: source,
      context: { permissions: shop.permissions.CLERK },
    });
    expect(errors?.[0]?.message).toContain('needs Edit in Orders; Clerk has Ships own.');
    const others = await ofLibrary.execute({
      document: source,
      context: { permissions: library.permissions.CLERK },
    });
    expect(others.errors?.[0]?.message).toContain('needs Edit in Loans; Reader has Read Only.');
  });
});

describe('a schema is refused', () => {
  test('that names a scope which the matrix does not have', () => {
    const schema = makeExecutableSchema({ typeDefs: [accessDirectives(shop), shopSdl], resolvers });
    expect(problems(() => guardSchema({ schema, matrix: library as never }))).toContain(
      'Order.price names the scope MONEY, which the matrix does not have.',
    );
  });

  test('that leaves a coordinate without a requirement', () => {
    const sdl = `${shopSdl} extend type Order { colour: String } extend type Query { extra: Extra @access(scope: ORDERS) }
      type Extra { id: ID }`;
    expect(problems(() => guarded(shop, sdl))).toContain(
      'Extra.id has no requirement: add @access, @authenticated or @public.',
    );
  });

  test('whose root type has another name', () => {
    const sdl = 'schema { query: Root } type Root { hello: String @public }';
    const schema = makeExecutableSchema({ typeDefs: [accessDirectives(shop), sdl] });
    expect(problems(() => guardSchema({ schema, matrix: shop }))).toContain(
      'The root type Root must be named Query.',
    );
  });

  test('whose action names a list of objects', () => {
    const sdl = shopSdl.replace('ship(id: ID!)', 'ship(id: [ID!]!)');
    expect(problems(() => guarded(shop, sdl))).toContain(
      'Mutation.ship has no argument id, which @access(of:) names.',
    );
  });

  test('that states a requirement twice', () => {
    const sdl = shopSdl.replace('hello: String @public', 'hello: String @public @authenticated');
    expect(problems(() => guarded(shop, sdl))).toContain('Query.hello states its access more than once.');
  });
});
