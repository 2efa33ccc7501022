import { z } from 'zod';
import {
  attributesInput,
  emailInput,
  idInput,
  idListInput,
  idsInput,
  nameInput,
  notCleared,
  textInput,
  versionInput,
} from '../../core/input.ts';
import { directoryPrefixes } from '../directories/entity.ts';
import { deviceMemberFields, userMemberFields } from './member-query-entity.ts';
import { memberQueryInput } from './member-query-input.ts';

const maxItems = 50;

const flag = z.boolean().nullish();
const method = z.enum(['STATIC', 'DYNAMIC_REVIEW', 'DYNAMIC']);

export const userMemberQuery = memberQueryInput(userMemberFields);
export const deviceMemberQuery = memberQueryInput(deviceMemberFields);

export const guardInput = z
  .object({
    percent: z.int().min(1, 'Must be at least 1.').max(1_000, 'Must be at most 1000.').nullish(),
    minimumMembers: z
      .int()
      .min(1, 'Must be at least 1.')
      .max(1_000_000, 'Must be at most 1000000.')
      .nullish(),
  })
  .transform(({ percent, minimumMembers }) => ({
    percent: percent ?? null,
    minimumMembers: minimumMembers ?? 20,
  }));

const common = z.object({
  guard: guardInput.nullish(),
  description: textInput().nullish(),
  email: emailInput().nullish(),
  attributes: attributesInput.nullish(),
  notifyOfSuggestions: flag,
});

const ldapGroup = z.object({
  name: nameInput(64).regex(
    /^[^"#+,;<>=\\/]+$/,
    'Must not contain " # + , ; < > = \\ or / (RFC 4514 reserves them).',
  ),
});
const posixGroup = z.object({
  gid: z.int().min(0, 'Must be at least 0.').max(2_147_483_647, 'Must be at most 2147483647.'),
  name: nameInput(32).regex(
    /^[A-Za-z_][A-Za-z0-9_.-]*$/,
    'Must consist of letters, digits, `_`, `.` and `-`.',
  ),
});
const radiusReply = z.object({
  name: nameInput(64).regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'Must consist of letters, digits and `-`.'),
  value: nameInput(253),
});

const memberIds = idListInput(10_000, 'usr');

const ofUsers = common.extend({
  sudo: flag,
  sudoWithoutPassword: flag,
  ldapGroups: listOf(ldapGroup, ({ name }) => [name.toLowerCase()]).nullish(),
  posixGroups: listOf(posixGroup, ({ gid, name }) => [gid, name]).nullish(),
  // RFC 2865, section 5: an attribute may occur more than once.
  radiusReplies: listOf(radiusReply, () => []).nullish(),
  sambaEnabled: flag,
  externalId: nameInput().nullish(),
  memberIds: memberIds.nullish(),
});

export const createUserGroupInput = created(ofUsers.extend({ memberQuery: userMemberQuery.nullish() }));
export const createDeviceGroupInput = created(common.extend({ memberQuery: deviceMemberQuery.nullish() }));
export const updateUserGroupInput = updated(
  ofUsers.extend({
    id: idInput('grp'),
    memberQuery: userMemberQuery.nullish(),
    addMemberIds: memberIds.nullish(),
    removeMemberIds: memberIds.nullish(),
    ifVersion: versionInput,
  }),
);
export const updateDeviceGroupInput = updated(
  common.extend({ id: idInput('dgr'), memberQuery: deviceMemberQuery.nullish() }),
);

export const userGroupMembersInput = z.object({ groupId: idInput('grp'), userIds: idsInput('usr') });
export const deviceGroupMembersInput = z.object({ groupId: idInput('dgr'), deviceIds: idsInput('dev') });
export const userGroupSuggestionsInput = userGroupMembersInput.extend({ userIds: idsInput('usr').nullish() });
export const deviceGroupSuggestionsInput = deviceGroupMembersInput.extend({
  deviceIds: idsInput('dev').nullish(),
});

export const resourcesInput = z
  .object({
    groupId: idInput('grp'),
    deviceIds: idsInput('dev').nullish(),
    deviceGroupIds: idsInput('dgr').nullish(),
    radiusServerIds: idsInput('rad').nullish(),
    ssoApplicationIds: idsInput('app').nullish(),
    directoryIds: idsInput(...directoryPrefixes).nullish(),
  })
  .refine(({ groupId: _, ...resources }) => Object.values(resources).some(Boolean), {
    path: ['deviceIds'],
    message: 'At least one resource is required.',
  });

function created<Shape extends z.ZodRawShape>(shape: z.ZodObject<Shape>) {
  return shape.extend({ name: nameInput(), membershipMethod: method.nullish() });
}

function updated<Shape extends z.ZodRawShape>(shape: z.ZodObject<Shape>) {
  return shape.extend({ name: notCleared(nameInput()), membershipMethod: notCleared(method) });
}

/** Returns the schema of a list in which no key of an item repeats. */
function listOf<Item extends z.ZodType>(item: Item, keys: (item: z.output<Item>) => (string | number)[]) {
  return z
    .array(item)
    .max(maxItems, `Must have at most ${maxItems} entries.`)
    .superRefine((items, { addIssue }) => {
      const seen = new Set<string | number>();
      for (const [index, item] of items.entries()) {
        const own = keys(item);
        if (own.some((key) => seen.has(key)) || new Set(own).size < own.length)
          addIssue({ code: 'custom', message: 'The entries must differ.', path: [index] });
        for (const key of own) seen.add(key);
      }
    });
}

type UserGroupInput = z.output<typeof createUserGroupInput>;
export type NewGroup = Pick<UserGroupInput, 'name'> & Partial<UserGroupInput>;
export type GroupChanges = z.output<typeof updateDeviceGroupInput> &
  Partial<z.output<typeof updateUserGroupInput>>;
export type Resources = z.output<typeof resourcesInput>;
