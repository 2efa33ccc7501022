import { type DocumentNode, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { describeConventions } from '../../src/relay/descriptions.ts';
import { pluralOf } from '../../src/relay/words.ts';

const described = (sdl: string) => print(describeConventions(parse(sdl)));
const printed = (document: DocumentNode | string) =>
  print(typeof document === 'string' ? parse(document) : document);

describe('describeConventions', () => {
  it('describes a list, its arguments and its page', () => {
    const sdl = described(`
      type Query { users(first: Int, after: String, last: Int, before: String, filter: UserFilter, sort: UserSort): UserConnection }
      type UserConnection { nodes: [User!]! totalCount: Int! }
      type UserEdge { node: User! cursor: String! }
    `);
    for (const words of [
      'Page size, from the start of the list or after `after`. Defaults to 20; at most 1,000.',
      'Cursor after which the page begins.',
      'Page size, from the end of the list or before `before`. At most 1,000; excludes `first`.',
      'Cursor before which the page ends. Requires `last`.',
      'Restricts the list to users that match.',
      'Order of the list, in place of its default order.',
      'Page of users.',
      'Number of items on all pages, after filtering. Counted only when selected.',
      'Item of a list of users, with its cursor.',
      'Item at this place of the list.',
    ])
      expect(sdl).toContain(words);
  });

  it('leaves descriptions that are there, and elements without a convention', () => {
    const sdl = `
      "All that was found."
      type UserConnection { "At most 10,000." totalCount: Int! leftOut: Int }
      type Query { first(after: Int): Int "Own." users("Ten." first: Int): UserConnection }
    `;
    expect(described(sdl)).toBe(printed(sdl));
  });

  it('describes the payload of one mutation by its name, that of several by its object', () => {
    const sdl = described(`
      type Mutation { deleteUser(input: DeleteUserInput!): DeleteUserPayload createUser: UserPayload updateUser: UserPayload }
      type DeleteUserPayload { deletedId: ID! }
      type UserPayload { user: User! }
    `);
    expect(sdl).toContain('Input of `deleteUser`.');
    expect(sdl).toContain('Result of `deleteUser`.');
    expect(sdl).toContain('Result of mutations that concern users.');
  });

  it('describes identifiers by their prefix', () => {
    const sdl = described('type User @id(prefix: "usr") { id: ID! name: String } type Plain { id: ID! }');
    expect(sdl).toContain('"Unique identifier, which begins with `usr_`."\n  id: ID!\n  name: String');
    expect(sdl.match(/Unique/g)).toHaveLength(1);
  });

  it('leaves an argument that an interface of the type describes', () => {
    const sdl = described(`
      interface Group { "The users." members("Ten." first: Int, after: String): UserConnection }
      type UserGroup implements Group { members(first: Int, after: String): UserConnection }
    `);
    expect(sdl.match(/Page size/g)).toBeNull();
    expect(sdl.match(/Cursor after which/g)).toHaveLength(2);
  });

  it('describes filters and orders', () => {
    const sdl = described(`
      input UserFilter { and: [UserFilter!] name: String }
      input UserSort { field: UserSortField! direction: SortDirection = ASC }
    `);
    for (const words of [
      'Conditions on users. All given conditions must match.',
      'Filters all of which must match.',
      'Order of a list of users.',
      'Value that the list is sorted by.',
      'Direction of the sort.',
    ])
      expect(sdl).toContain(words);
  });
});

it.each([
  ['User', 'users'],
  ['Policy', 'policies'],
  ['SoftwareStatus', 'software statuses'],
  ['SsoApplication', 'SSO applications'],
  ['RemoteAssistGrant', 'Remote Assist grants'],
  ['SystemInsightsUsbDevice', 'System Insights USB devices'],
  ['SystemInsightsBattery', 'System Insights batteries'],
  ['SystemInsightsInterfaceAddress', 'System Insights interface addresses'],
  ['SystemInsightsDiskEncryption', 'System Insights disk encryption records'],
  ['SystemInsights', 'System Insights records'],
  ['AppleMdm', 'Apple MDMs'],
  ['EmailTemplate', 'e-mail templates'],
  ['SignInMethods', 'sign in methods'],
])('pluralOf writes %s as %s', (name, words) => {
  expect(pluralOf(name)).toBe(words);
});
