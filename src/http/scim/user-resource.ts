import { isObject, localPart } from '../../core/reading.ts';
import type {
  CreateUserInput,
  PhoneNumber,
  UpdateUserInput,
  User,
  UserAddress,
} from '../../generated/graphql.ts';
import { enterprise, userType } from './attributes.ts';
import type { Resource } from './canonical.ts';
import { badRequest } from './errors.ts';

/** User as the documents of `user-documents.ts` select it. */
export type UserNode = Pick<
  User,
  | 'id'
  | 'version'
  | 'username'
  | 'email'
  | 'alternateEmail'
  | 'displayName'
  | 'state'
  | 'createdAt'
  | 'updatedAt'
  | 'externalId'
  | 'externalUsername'
  | 'provisionerId'
> &
  Pick<User, TextField> & {
    readonly addresses: readonly UserAddress[];
    readonly phoneNumbers: readonly PhoneNumber[];
    readonly manager?: Pick<User, 'id' | 'displayName'> | null;
    readonly groups?: {
      readonly nodes: readonly { readonly id: string; readonly name: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean };
    } | null;
  };

/** Fields of a user that are one text, in both directions and in filters. */
export const textFields = {
  'name.givenName': 'firstName',
  'name.middleName': 'middleName',
  'name.familyName': 'lastName',
  title: 'jobTitle',
  userType: 'employeeType',
  [`${enterprise}:employeeNumber`]: 'employeeIdentifier',
  [`${enterprise}:costCenter`]: 'costCenter',
  [`${enterprise}:organization`]: 'company',
  [`${enterprise}:department`]: 'department',
} as const;
type TextField = (typeof textFields)[keyof typeof textFields];

const addressParts = ['streetAddress', 'locality', 'region', 'postalCode', 'country'] as const;

/** Reader of an answer: the caller, and the root of the addresses of resources. */
export interface Reader {
  readonly callerId: string;
  readonly root: string;
}

/** Returns the resource of a user. Names that another system gave the user are not shown. */
export function userResource(user: UserNode, { callerId, root }: Reader): Resource {
  const own = user.provisionerId === callerId;
  const resource: Resource = {
    schemas: [userType.schema.id, enterprise],
    id: user.id,
    userName: (own && user.externalUsername) || user.username,
    displayName: user.displayName,
    active: user.state === 'ACTIVATED',
    emails: emailsOf(user),
    phoneNumbers: user.phoneNumbers.map(({ type, number }) => ({ type, value: number })),
    addresses: user.addresses.map((address) => ({ type: address.type, ...present(address, addressParts) })),
    meta: {
      resourceType: 'User',
      created: user.createdAt,
      lastModified: user.updatedAt,
      location: `${root}/Users/${user.id}`,
      version: tagOf(user.version),
    },
  };
  if (own && user.externalId) resource.externalId = user.externalId;
  for (const [path, field] of Object.entries(textFields)) if (user[field]) put(resource, path, user[field]);
  if (isObject(resource.name)) resource.name = { ...resource.name, formatted: user.displayName };
  if (user.manager) {
    const { id, displayName } = user.manager;
    put(resource, `${enterprise}:manager`, { value: id, $ref: `${root}/Users/${id}`, displayName });
  }
  if (user.groups && !user.groups.pageInfo.hasNextPage)
    resource.groups = user.groups.nodes.map(({ id, name }) => ({
      value: id,
      $ref: `${root}/Groups/${id}`,
      display: name,
    }));
  return resource;
}

function emailsOf({ email, alternateEmail }: UserNode): Resource[] {
  const work = { value: email, type: 'work', primary: true };
  return alternateEmail ? [work, { value: alternateEmail, type: 'other' }] : [work];
}

export function tagOf(version: string): string {
  return `W/"${version}"`;
}

/** Returns the input that gives a user the values of a resource. Null clears a value that the resource does not have. */
function inputOf(resource: Resource): Omit<UpdateUserInput, 'id'> {
  const texts = Object.entries(textFields).map(([path, field]) => [field, at(resource, path) ?? null]);
  const { email, alternateEmail } = emailsIn(resource);
  const { userName, password, phoneNumbers, addresses } = resource;
  return {
    ...Object.fromEntries(texts),
    username: localPart(userName as string | undefined),
    externalUsername: userName as string | undefined,
    externalId: (resource.externalId as string | undefined) ?? null,
    displayName: (resource.displayName as string | undefined) ?? null,
    ...(email === undefined ? {} : { email }),
    alternateEmail: alternateEmail ?? null,
    managerId: (at(resource, `${enterprise}:manager.value`) as string | undefined) ?? null,
    phoneNumbers: ((phoneNumbers ?? []) as Resource[]).map(({ type, value }) => ({
      type: (type as string | undefined) ?? 'work',
      number: (value as string | undefined) ?? '',
    })),
    addresses: ((addresses ?? []) as Resource[]).map((address) => ({
      ...present(address, addressParts),
      type: (address.type as string | undefined) ?? 'work',
    })),
    ...(password === undefined ? {} : { password: password as string }),
  };
}

/** @throws ScimError for more addresses than a user has */
function emailsIn({ emails = [], userName }: Resource): { email?: string; alternateEmail?: string } {
  const given = (emails as Resource[]).filter(({ value }) => value !== undefined);
  const work =
    given.find(({ primary }) => primary === true) ?? given.find(({ type }) => isWork(type)) ?? given[0];
  const [other, ...more] = given.filter((email) => email !== work && email.value !== work?.value);
  if (more.length > 0) throw badRequest('invalidValue', 'emails: A user has at most two e-mail addresses.');
  const email = (work?.value ?? (String(userName).includes('@') ? userName : undefined)) as
    | string
    | undefined;
  return {
    ...(email === undefined ? {} : { email }),
    ...(other ? { alternateEmail: other.value as string } : {}),
  };
}

function isWork(type: unknown): boolean {
  return typeof type === 'string' && type.toLowerCase() === 'work';
}

/** @throws ScimError for a resource without a name or an e-mail address */
export function createUserInput(resource: Resource): CreateUserInput {
  const { username, email, managerId, ...input } = inputOf(resource);
  if (!username) throw badRequest('invalidValue', 'userName is required.');
  if (!email) throw badRequest('invalidValue', 'emails is required, unless userName is an e-mail address.');
  const state = resource.active === undefined ? null : resource.active ? 'ACTIVATED' : 'STAGED';
  return { ...input, username, email, managerId: managerId ?? null, state } as CreateUserInput;
}

/**
 * Returns the changes from one resource of a user to another: only values that differ.
 * @throws ScimError for a resource without a name
 */
export function userChanges(user: UserNode, before: Resource, after: Resource): Omit<UpdateUserInput, 'id'> {
  if (after.userName === undefined) throw badRequest('invalidValue', 'userName is required.');
  const [old, next] = [inputOf(before), inputOf(after)] as Record<string, unknown>[];
  const changes = Object.entries(next ?? {}).filter(
    ([name, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(old?.[name]),
  );
  return { ...Object.fromEntries(changes), ...stateChange(user, after) };
}

/** A user who is not active yet is not suspended: the user stays STAGED. */
function stateChange({ state }: UserNode, { active }: Resource): Pick<UpdateUserInput, 'state'> {
  if (active === undefined || active === (state === 'ACTIVATED')) return {};
  return { state: active ? 'ACTIVATED' : state === 'STAGED' ? 'STAGED' : 'SUSPENDED' };
}

function present(of: object, names: readonly string[]): Record<string, string> {
  const values = of as Readonly<Record<string, unknown>>;
  const found = names.filter((name) => values[name] != null).map((name) => [name, values[name]]);
  return Object.fromEntries(found) as Record<string, string>;
}

/** Splits a canonical name into the members that lead to the attribute. */
function steps(path: string): string[] {
  const [schema, name] = path.startsWith('urn:')
    ? [path.slice(0, path.lastIndexOf(':')), path.slice(path.lastIndexOf(':') + 1)]
    : [undefined, path];
  return [...(schema ? [schema] : []), ...name.split('.')];
}

function at(resource: Resource, path: string): unknown {
  return steps(path).reduce<unknown>((here, name) => (isObject(here) ? here[name] : undefined), resource);
}

function put(resource: Resource, path: string, value: unknown): void {
  const names = steps(path);
  const last = names.pop() as string;
  let here = resource;
  for (const name of names) {
    here[name] ??= {};
    here = here[name] as Resource;
  }
  here[last] = value;
}
