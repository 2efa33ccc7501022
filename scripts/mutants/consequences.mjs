/** Guards of changes that nobody makes by hand. */
export const consequences = {
  'src/domains/groups/guard-store.ts': [
    [
      'large changes of groups',
      'if (percent === null || size < minimumMembers) return null;',
      'if (percent === null || size >= minimumMembers) return null;',
      'domains/groups-guard',
    ],
  ],
  'src/domains/groups/references-store.ts': [
    [
      'circles of groups',
      'if (rows.some(({ id }) => id === groupId)) {',
      'if (rows.some(({ id }) => id === null)) {',
      'domains/groups-dynamic',
    ],
  ],
  'src/domains/groups/evaluation-store.ts': [
    [
      'exemptions from a member query',
      'select id from found except select id from present except select id from exempt)',
      'select id from found except select id from present)',
      'domains/groups-queries',
    ],
  ],
};
