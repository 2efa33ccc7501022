import {
  buildASTSchema,
  concatAST,
  type GraphQLType,
  getNamedType,
  isInputObjectType,
  isObjectType,
  parse,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRequirements } from '../../src/access/requirements.ts';
import { readTypeDefs } from '../../src/api/schema.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';

// What an organization has ordered, for which period, at which price and in which state is Billing's: matrix row Billing.

const schema = buildASTSchema(concatAST(readTypeDefs().map((source) => parse(source))));
const requirements = readRequirements(schema);
const declaredForBilling = new Set(
  Object.values(schema.getTypeMap()).flatMap(({ name, astNode }) =>
    astNode?.loc?.source.body.includes('type BillingAccount ') ? [name] : [],
  ),
);
const ofBilling =
  /plan$|plans$|price|seats|invoice|payment|billing|currentPeriod|trial|renewal|subscription|currency|committed/i;

const fields = Object.values(schema.getTypeMap()).flatMap((type) =>
  (isObjectType(type) || isInputObjectType(type)) && !type.name.startsWith('__')
    ? Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field }))
    : [],
);

it('no fact of billing stands in another scope', () => {
  const outside = fields.filter(({ name, field }) => {
    const type = getNamedType(field.type as GraphQLType);
    const isFact = ofBilling.test(field.name) || declaredForBilling.has(type.name);
    const requirement = requirements.get(name)?.requirement;
    return isFact && !(requirement && 'scope' in requirement && requirement.scope === 'BILLING');
  });
  expect(declaredForBilling.size).toBeGreaterThan(20);
  expect(outside.map(({ name }) => name)).toEqual([]);
});

describe('the plan of a managed organization', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await testGateway();
  });
  afterAll(() => gateway?.close());
  const document = '{ managedOrganizations { nodes { name plan { displayName status currentPeriodEnd } } } }';

  it('is for those who see Billing', async () => {
    const { body } = await gateway.query('ADMINISTRATOR_WITH_BILLING', document);
    expect(body.errors).toBeUndefined();
    expect(body.data.managedOrganizations.nodes).toContainEqual(
      expect.objectContaining({ plan: expect.objectContaining({ status: expect.any(String) }) }),
    );
  });

  it.each(['ADMINISTRATOR', 'MANAGER', 'HELP_DESK', 'READ_ONLY'] as const)('is not for %s', async (role) => {
    const { data, errors } = (await gateway.query(role, document)).body;
    expect(data.managedOrganizations.nodes.length).toBeGreaterThan(0);
    for (const { name, plan } of data.managedOrganizations.nodes) {
      expect(name).toEqual(expect.any(String));
      expect(plan).toBeNull();
    }
    for (const { extensions } of errors ?? [])
      expect(extensions).toMatchObject({ code: 'FORBIDDEN', access: { scope: 'BILLING' } });
    expect(errors?.length).toBeGreaterThan(0);
  });
});
