import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/database.ts';
import { administrators } from '../../db/tables/administrators.ts';
import { testDatabase } from '../support/database.ts';
import { createFences } from '../support/fences.ts';
import { withoutComparisons } from '../support/leaks/rewriting.ts';
import { otherOrganization } from '../support/other-organization.ts';

/** Forms in which a statement of the product contains the caller's organization, here `$1`, each with its result. */
const forms: readonly [before: string, after: string, others: string[]][] = [
  [
    'select "id" from "users" where ("users"."organization_id" = $1 and "users"."id" = $2)',
    'select "id" from "users" where (($1::text is not null or "users"."organization_id" = $1) and "users"."id" = $2)',
    [],
  ],
  [
    'update users u set state = $2 where id = $3 and u.organization_id = $1',
    'update users u set state = $2 where id = $3 and ($1::text is not null or u.organization_id = $1)',
    [],
  ],
  [
    'delete from t where organization_id=$1::text or id = $2',
    'delete from t where ($1::text is not null or organization_id=$1::text) or id = $2',
    [],
  ],
  [
    'select from t where $1 = organization_id and not organization_id = $1',
    'select from t where ($1::text is not null or $1 = organization_id) and not ($1::text is not null or organization_id = $1)',
    [],
  ],
  [
    'select from organizations where "organizations"."provider_organization_id" = $1',
    'select from organizations where ($1::text is not null or "organizations"."provider_organization_id" = $1)',
    [],
  ],
  [
    'select from a join b on b.organization_id = a.organization_id where a.organization_id = $1 -- = $1',
    'select from a join b on b.organization_id = a.organization_id where ($1::text is not null or a.organization_id = $1) -- = $1',
    [],
  ],
  ...[
    ['insert into t (organization_id, id) values ($1, $2), ($1, $3)', 'written', 'written'],
    ['insert into t (organization_id, id) select $1, id from s', 'selected'],
    [
      'insert into t (id) values ($2) on conflict (id) do update set a = $3, organization_id = $1',
      'assigned',
    ],
    ['update t set organization_id = $1 where id = $2', 'assigned'],
    ['select set_config($2, $1, true)', 'function set_config'],
    // None of the product's: what is no plain comparison has to come to light.
    ['select from t where organization_id = any(array[$1])', 'elsewhere'],
    ['select from t where organization_id in ($1)', 'elsewhere'],
    ['select from t where (organization_id, id) = ($1, $2)', 'elsewhere'],
    ['select from t where organization_id is not distinct from $1', 'elsewhere'],
    ['select from t where lower(organization_id) = $1', 'elsewhere'],
  ].map(([text = '', ...others]): [string, string, string[]] => [text, text, others]),
];

describe('a statement without its comparisons', () => {
  it.each(forms)('%s', (before, after, others) => {
    const result = withoutComparisons(before, new Set([1]));
    expect(result.text).toBe(after);
    expect(result.others).toEqual(others);
    expect(result.count).toBe(before === after ? 0 : after.split('is not null').length - 1);
  });
});

describe('the fences of a test', () => {
  const fences = createFences();
  let database: Database;
  const organizations: string[] = [];
  beforeAll(async () => {
    database = await testDatabase(1, fences);
    for (const name of ['One', 'Two'])
      organizations.push((await otherOrganization(database, name)).organizationId);
  });
  afterAll(() => database?.close());

  it('stand, and are gone one after the other', async () => {
    expect(await read()).toEqual([1, 1, 1]);
    await fences.takeAway('STORES');
    expect(await read()).toEqual([1, 1, 1]);
    await fences.takeAway('POLICIES');
    expect(await read()).toEqual([2, 2, 2]);
    expect(fences.statements.untouched.size).toBe(0);
  });

  /**
   * Returns the number of administrators that one organization finds: with the builder, with SQL, and within a transaction.
   */
  async function read(): Promise<number[]> {
    const [own = ''] = organizations;
    const where = eq(administrators.organizationId, own);
    return [
      (await database.read(own, sql`select id from ${administrators} where ${where}`)).length,
      (await database.read(own, sql`select a.id from administrators a where a.organization_id = ${own}`))
        .length,
      (await database.transaction(own, (tx) => tx.select().from(administrators).where(where))).length,
    ];
  }
});
