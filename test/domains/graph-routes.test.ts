import { describe, expect, it } from 'vitest';
import { associations } from '../../src/domains/graph/associations-entity.ts';
import { resourceKinds } from '../../src/domains/graph/kinds-entity.ts';
import { routesBetween } from '../../src/domains/graph/routes.ts';
import type { ResourceKind } from '../../src/generated/graphql.ts';
import { inputFieldsOf } from '../support/exhaustive/sdl.ts';

const some = {
  member: { from: 'USER', to: 'USER_GROUP' },
  direct: { from: 'USER', to: 'DEVICE' },
  assigned: { from: 'USER_GROUP', to: 'DEVICE_GROUP' },
  holds: { from: 'DEVICE_GROUP', to: 'DEVICE' },
} as const;

const names = (
  associations: Parameters<typeof routesBetween>[0],
  ...between: [ResourceKind, ResourceKind, ((kind: ResourceKind) => boolean)?]
) => routesBetween(associations, ...between).map((route) => route.map(({ association }) => association));

describe('routes', () => {
  it('lead along associations, the shortest first', () => {
    expect(names(some, 'USER', 'DEVICE')).toEqual([['direct'], ['member', 'assigned', 'holds']]);
  });

  it('lead back against them', () => {
    expect(names(some, 'DEVICE', 'USER')).toEqual([['direct'], ['holds', 'assigned', 'member']]);
    expect(routesBetween(some, 'DEVICE', 'USER')[0]).toEqual([
      { association: 'direct', from: 'DEVICE', to: 'USER' },
    ]);
  });

  it('never turn: a user is no way to another one of the same group', () => {
    expect(names(some, 'USER', 'USER')).toEqual([]);
    expect(names({ member: some.member, direct: some.direct }, 'USER_GROUP', 'DEVICE')).toEqual([]);
  });

  it('lead through nothing that may not be passed; the ends are not asked', () => {
    expect(names(some, 'USER', 'DEVICE', (kind) => kind !== 'USER_GROUP')).toEqual([['direct']]);
    expect(names(some, 'USER', 'DEVICE', () => false)).toEqual([['direct']]);
  });

  it('end where associations go round in circles, or from a kind to itself', () => {
    const round = {
      ...some,
      nested: { from: 'USER_GROUP', to: 'USER_GROUP' },
      back: { from: 'DEVICE', to: 'USER' },
    } as const;
    expect(names(round, 'USER', 'DEVICE')).toEqual([['direct'], ['back'], ['member', 'assigned', 'holds']]);
    expect(names(round, 'USER_GROUP', 'USER_GROUP')).toEqual([]);
  });
});

describe('the associations of the product', () => {
  it('are those that AssociationInput takes, and no others', () => {
    const taken = inputFieldsOf('AssociationInput').flatMap(({ name: own, type }) =>
      inputFieldsOf(type)
        .map(({ name }) => name)
        .filter((name) => name.endsWith('Id'))
        .map((other) => `${own}.${other}`),
    );
    expect(Object.keys(associations).sort()).toEqual(taken.sort());
  });

  it('lead nowhere over more than three', () => {
    const routes = resourceKinds.flatMap((start) =>
      resourceKinds.flatMap((goal) => routesBetween(associations, start, goal)),
    );
    expect(Math.max(...routes.map(({ length }) => length))).toBe(3);
    expect(routes.filter(({ length }) => length === 1)).toHaveLength(2 * Object.keys(associations).length);
  });

  it('have columns for both ends, of the table that holds them', () => {
    for (const { from, to, columns, table } of Object.values(associations)) {
      expect([columns[from]?.table, columns[to]?.table]).toEqual([table, table]);
    }
  });
});
