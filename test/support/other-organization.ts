import { newApiKey } from '../../db/api-keys.ts';
import type { Database } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { administrators } from '../../db/tables/administrators.ts';
import { apiKeys } from '../../db/tables/api-keys.ts';
import { organizations } from '../../db/tables/organizations.ts';

/**
 * Creates an organization with only an administrator.
 * @returns the organization, and the administrator's key
 */
export async function otherOrganization(database: Database, name: string) {
  const organizationId = newId('org');
  const administratorId = newId('adm');
  const { key, prefix, hash } = newApiKey(database.secret);
  await database.transaction(organizationId, async (tx) => {
    await tx.insert(organizations).values({ id: organizationId, name });
    await tx.insert(administrators).values({
      ...{ id: administratorId, organizationId },
      ...{ email: 'first@example.org', role: 'ADMINISTRATOR_WITH_BILLING' as const },
    });
    await tx
      .insert(apiKeys)
      .values({ id: newId('key'), organizationId, administratorId, name, prefix, hash });
  });
  return { organizationId, key };
}
