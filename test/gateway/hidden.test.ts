import { getIntrospectionQuery, type IntrospectionQuery, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { idTypes } from '../../db/id-types.ts';
import { createGateway } from '../../src/api/gateway.ts';
import { guardedSchema, readTypeDefs } from '../../src/api/schema.ts';
import type { Principal } from '../../src/core/context.ts';
import { roles } from '../../src/core/role-matrix.ts';
import { domains } from '../../src/domains/registry.ts';
import type { Role } from '../../src/generated/graphql.ts';

// In the view that hides, what is hidden is like what does not exist: over every coordinate and role. Nothing of it reaches a
// database.

const { schema, requirements } = guardedSchema(readTypeDefs(), domains);
const database = { accessChanges: { subscribe() {}, publish() {} } } as unknown as Database;
const gateway = createGateway({ database, typeDefs: readTypeDefs(), domains, view: 'hide' });

function principalOf(role: Role): Principal {
  const organization = { organizationId: 'org_1', organizationName: 'A' };
  const home = { homeOrganizationId: 'org_1', homeOrganizationName: 'A' };
  const credential = { kind: 'API_KEY', id: 'key_1' } as const;
  return {
    administratorId: 'adm_1',
    email: 'a@b.example',
    name: 'A',
    role,
    ...organization,
    ...home,
    credential,
  };
}

async function answer(role: Role, source: string): Promise<string> {
  const context = gateway.contextFor(principalOf(role), 'hidden');
  const { data, errors } = await gateway.execute({ document: parse(source), context, allOrNothing: false });
  return JSON.stringify({ data, errors });
}

/** Coordinates that a role sees by introspection: `Type`, `Type.field`, `Type.field(argument:)`. */
async function seenBy(role: Role): Promise<Set<string>> {
  const introspection = getIntrospectionQuery({ inputValueDeprecation: true });
  const { data } = JSON.parse(await answer(role, introspection)) as { data: IntrospectionQuery };
  const seen = new Set<string>();
  for (const type of data.__schema.types) {
    seen.add(type.name);
    const fields = 'fields' in type ? (type.fields ?? []) : [];
    const inputs = 'inputFields' in type ? (type.inputFields ?? []) : [];
    for (const { name } of [...fields, ...inputs]) seen.add(`${type.name}.${name}`);
    for (const { name, args } of fields)
      for (const argument of args) seen.add(`${type.name}.${name}(${argument.name}:)`);
  }
  return seen;
}

/** A document that names a type, a field of it, an argument of that. */
function naming(kind: string, type: string, field: string, argument?: string): string {
  if (kind === 'INPUT_FIELD') return `query ($v: ${type} = { ${field}: 1 }) { service { name } }`;
  const asked = argument ? `${field}(${argument}: 1)` : field;
  if (type === 'Query' || type === 'Mutation') return `${type.toLowerCase()} { ${asked} }`;
  return `{ service { name } } fragment F on ${type} { ${asked} }`;
}

/** The answer without the name, wherever it is told, and without the place in the document. */
function without(name: string, told: string): string {
  return told
    .replaceAll(`\\"${name}\\"`, '\\"zzz\\"')
    .replaceAll(`"${name}"`, '"zzz"')
    .replaceAll(`.${name}\\"`, '.zzz\\"')
    .replace(/"locations":\[[^\]]*\],?/g, '');
}

describe.each(roles)('to %s', (role) => {
  let seen: Set<string>;
  beforeAll(async () => {
    seen = await seenBy(role);
  });

  it('a hidden coordinate is like one that does not exist', { timeout: 120_000 }, async () => {
    let compared = 0;
    for (const { name, kind } of requirements.values()) {
      if (seen.has(name)) continue;
      const [, type = '', field = '', argument] = /^(\w+)\.(\w+)(?:\((\w+):\))?$/.exec(name) ?? [];
      const above = argument ? `${type}.${field}` : type;
      // Of what is hidden whole, only that it is there could be told.
      const hidden = seen.has(above) ? (argument ?? field) : type;
      const source = seen.has(above) ? naming(kind, type, field, argument) : naming(kind, type, 'a');
      if (argument && !seen.has(above)) continue;
      const missing = source.replace(new RegExp(`\\b${hidden}\\b`), 'zzz');
      const [told, expected] = [await answer(role, source), await answer(role, missing)];
      expect(without(hidden, told), source).toBe(without('zzz', expected));
      compared += 1;
    }
    if (role !== 'ADMINISTRATOR_WITH_BILLING') expect(compared).toBeGreaterThan(10);
  });

  it('the list of requirements has what introspection shows, and no more', async () => {
    const { data } = JSON.parse(await answer(role, '{ accessRequirements { coordinate } }'));
    const listed = data.accessRequirements.map(({ coordinate }: { coordinate: string }) => coordinate);
    expect(listed.filter((name: string) => !seen.has(name))).toEqual([]);
    expect(new Set(listed)).toEqual(new Set([...requirements.keys()].filter((name) => seen.has(name))));
  });

  it('an identifier of a hidden type is none', async () => {
    const unknown = 'zzz_01h455vb4pex5vsknk084sn02q';
    for (const [prefix, type] of Object.entries(idTypes)) {
      if (!schema.getType(type) || seen.has(type)) continue;
      const id = `${prefix}_01h455vb4pex5vsknk084sn02q`;
      for (const form of ['node(id: "ID")', 'nodes(ids: ["ID"])']) {
        const source = `{ ${form} { id } }`;
        const [told, expected] = [id, unknown].map((each) => answer(role, source.replace('ID', each)));
        expect(await told, source).toBe(await expected);
        expect(await told).toContain('INVALID_ID');
      }
    }
  });
});
