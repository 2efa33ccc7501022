import { describe, expect, it } from 'vitest';
import { routesBetween } from '../../src/domains/graph/routes.ts';
import type { ResourceKind } from '../../src/generated/graphql.ts';

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
