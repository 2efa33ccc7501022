import type { Filter } from 'scim2-parse-filter';
import { isId } from '../../../db/ids.ts';
import { enterprise, groupType, type ResourceType, userType } from './attributes.ts';
import { badRequest } from './errors.ts';
import { nameOf, parseFilter, parsePath } from './expression.ts';
import { textFields } from './user-resource.ts';

type Test = Extract<
  Filter,
  { attrPath: string; op: 'eq' | 'ne' | 'co' | 'sw' | 'ew' | 'gt' | 'lt' | 'ge' | 'le' | 'pr' }
>;
type Value = boolean | null | number | string | undefined;
/** Filter of a GraphQL list. */
type Condition = Readonly<Record<string, unknown>>;
/** Returns the condition for one test of an attribute. */
type AttributeTest = (op: Test['op'], value: Value, callerId: string) => Condition;
type AttributeTests = Readonly<Record<string, AttributeTest>>;

/** Identifiers that no object has: a malformed one in a filter finds nothing. */
const nothing = { usr: 'usr_00000000000000000000000000', grp: 'grp_00000000000000000000000000' };

const userTests: AttributeTests = {
  id: (op, value) => identified(op, 'id', 'usr', value),
  userName: (op, value, callerId) => {
    const own = { provisionerId: callerId, externalUsername: { isNull: false } };
    const test = positive(op, value);
    const found = {
      or: [
        { ...own, and: [{ externalUsername: test }] },
        { username: test, not: own },
      ],
    };
    return op === 'ne' ? { not: found } : found;
  },
  externalId: ownExternalId,
  active: (op, value) => {
    if (typeof value !== 'boolean' || (op !== 'eq' && op !== 'ne')) throw unsupported('active', op);
    return { state: value === (op === 'eq') ? ['ACTIVATED'] : ['STAGED', 'SUSPENDED'] };
  },
  displayName: text('displayName'),
  emails: text('email'),
  'emails.value': text('email'),
  ...Object.fromEntries(
    Object.entries(textFields).flatMap(([path, field]) =>
      field === 'middleName' ? [] : [[path, text(field)]],
    ),
  ),
  'meta.created': moment('createdAt'),
  groups: member('userGroupId', 'grp'),
  'groups.value': member('userGroupId', 'grp'),
  [`${enterprise}:manager`]: manager,
  [`${enterprise}:manager.value`]: manager,
};

const groupTests: AttributeTests = {
  id: (op, value) => identified(op, 'id', 'grp', value),
  displayName: text('name'),
  externalId: ownExternalId,
  'meta.created': moment('createdAt'),
  members: member('userId', 'usr'),
  'members.value': member('userId', 'usr'),
};

const testsOf: Readonly<Record<ResourceType['name'], readonly [ResourceType, AttributeTests]>> = {
  User: [userType, userTests],
  Group: [groupType, groupTests],
};

/**
 * Returns the filter of the GraphQL list for a SCIM filter.
 * @throws ScimError with invalidFilter for a filter that cannot be read, and for a test that is not supported
 */
export function conditionOf(type: ResourceType['name'], filter: string, callerId: string): Condition {
  const [resource, tests] = testsOf[type];
  return of(parseFilter(filter));

  function of(node: Filter): Condition {
    if ('filters' in node) return { [node.op]: node.filters.map(of) };
    if (node.op === 'not') return { not: of(node.filter) };
    if (node.op === '[]') return ofValues(node);
    return ofTest(node);
  }

  function ofTest(node: Test): Condition {
    const path = pathOf(node.attrPath);
    const test = path && Object.hasOwn(tests, path) ? tests[path] : undefined;
    if (!test) throw badRequest('invalidFilter', `A filter on ${node.attrPath} is not supported.`);
    return test(node.op, node.op === 'pr' ? undefined : node.compValue, callerId);
  }

  function pathOf(given: string): string | null {
    try {
      const path = parsePath(resource, given);
      return path && nameOf(path);
    } catch {
      return null;
    }
  }

  /** A filter of the values of a list: of e-mail addresses only the one for work has tests. */
  function ofValues({ attrPath, valFilter }: Extract<Filter, { op: '[]' }>): Condition {
    const parts = valFilter.op === 'and' ? valFilter.filters : [valFilter];
    const others = pathOf(attrPath) === 'emails' ? parts.filter((part) => !isWork(part)) : parts;
    const inside = others.map((part) => {
      if (!('attrPath' in part) || part.op === '[]') throw unsupported(attrPath, part.op);
      return ofTest({ ...part, attrPath: `${attrPath}.${part.attrPath}` });
    });
    return { and: inside.length > 0 ? inside : [{ email: { isNull: false } }] };
  }
}

function isWork(test: Filter): boolean {
  return test.op === 'eq' && test.attrPath.toLowerCase() === 'type' && test.compValue === 'work';
}

function text(field: string): AttributeTest {
  return (op, value) =>
    op === 'ne' ? { not: { [field]: positive(op, value) } } : { [field]: positive(op, value) };
}

/** Returns the test of a text; for `ne` the one to negate. */
function positive(op: Test['op'], value: Value): Condition {
  if (op === 'pr') return { isNull: false };
  if (value === null && (op === 'eq' || op === 'ne')) return { isNull: true };
  if (typeof value !== 'string') throw unsupported('a text', op);
  if (op === 'eq' || op === 'ne') return { eq: value };
  if (op === 'co') return { contains: value };
  if (op === 'sw') return { startsWith: value };
  throw unsupported('a text', op);
}

function ownExternalId(op: Test['op'], value: Value, callerId: string): Condition {
  const found = { provisionerId: callerId, externalId: positive(op, value) };
  return op === 'ne' ? { not: found } : found;
}

function identified(op: Test['op'], field: string, prefix: 'usr' | 'grp', value: Value): Condition {
  if (op !== 'eq' && op !== 'ne') throw unsupported(field, op);
  const id = typeof value === 'string' && isId(prefix, value) ? value : nothing[prefix];
  return op === 'eq' ? { [field]: id } : { not: { [field]: id } };
}

function member(field: string, prefix: 'usr' | 'grp'): AttributeTest {
  return (op, value) => identified(op, field, prefix, value);
}

function manager(op: Test['op'], value: Value): Condition {
  return op === 'pr' ? { not: { managerId: null } } : identified(op, 'managerId', 'usr', value);
}

function moment(field: string): AttributeTest {
  return (op, value) => {
    const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    if (Number.isNaN(at)) throw badRequest('invalidFilter', 'A time must be written as in RFC 3339.');
    const [exact, next] = [at, at + 1].map((millis) => new Date(millis).toISOString());
    const tests: Partial<Record<Test['op'], Condition>> = {
      eq: { gte: exact, lt: next },
      ge: { gte: exact },
      gt: { gte: next },
      lt: { lt: exact },
      le: { lt: next },
    };
    const test = tests[op];
    if (!test) throw unsupported('a time', op);
    return { [field]: test };
  };
}

function unsupported(what: string, op: string) {
  return badRequest('invalidFilter', `A filter on ${what} with ${op} is not supported.`);
}
