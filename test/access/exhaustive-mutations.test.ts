import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { mutationNames, mutationTrial } from '../support/exhaustive/mutations.ts';
import { newIn, productUnderTrial, triesAll } from '../support/exhaustive/product.ts';

/**
 * Every coordinate to which only mutations lead, as each of the seven roles, executed through the HTTP edge against a
 * database and compared with the published table. See test/support/exhaustive/README.md.
 */
describe('mutations', () => {
  const trial = productUnderTrial('MUTATIONS');
  let attempt: (name: string) => Promise<void>;
  beforeAll(() => {
    attempt = mutationTrial(trial());
  });

  it.each(mutationNames)('%s does what the page says, or nothing', { timeout: 120_000 }, async (name) => {
    expect(await newIn(trial(), () => attempt(name))).toEqual([]);
  });

  it('names in the trail what was changed', async () => {
    const rows = await trial().world.rows<{ type: string }>(
      sql`select distinct event_type as type from events where error_code is null and resource_id is null`,
    );
    expect(rows.map(({ type }) => type)).toEqual([]);
  });

  triesAll('MUTATIONS', trial);
});
