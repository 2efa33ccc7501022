import { describe, expect, it } from 'vitest';
import { watched } from '../../db/functions/changes.ts';
import { deviceMemberFields, userMemberFields } from '../../src/domains/groups/member-query-entity.ts';

describe('the trigger of group evaluations', () => {
  it.each([
    ['users', userMemberFields],
    ['devices', deviceMemberFields],
  ])('on %s watches the column of every field that a member query tests', (table, fields) => {
    const found = watched.find((one) => one.consumer === 'group-evaluations' && one.table === table);
    const { MEMBER_OF: _, ...own } = fields;
    expect(found?.fields).toEqual(
      Object.fromEntries(Object.entries(own).map(([name, { column }]) => [name, column.name])),
    );
  });
});
