import { newApiKey } from '../../db/api-keys.ts';
import type { Database } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { administrators } from '../../db/tables/administrators.ts';
import { apiKeys } from '../../db/tables/api-keys.ts';
import { organizations } from '../../db/tables/organizations.ts';
import { ConfigError } from '../config.ts';
import { linkPath, makeLink } from '../identity/links.ts';
import { checkInput, emailInput, nameInput } from '../input.ts';

interface NewOrganization {
  readonly name: string | undefined;
  readonly email: string | undefined;
  readonly publicUrl: URL;
}

/**
 * Makes an organization with its first Administrator with Billing, in one transaction.
 * @returns what to print: the administrator's API key, and a link that sets their password. Both are kept nowhere else.
 * @throws ConfigError when an option is missing.
 */
export async function createOrganization(
  database: Database,
  { name, email, publicUrl }: NewOrganization,
): Promise<string> {
  if (!name || !email) throw new ConfigError('create-organization needs --name and --email.');
  const organization = { id: newId('org'), name: checkInput(nameInput(), name, '--name') };
  const organizationId = organization.id;
  const administratorId = newId('adm');
  const { key, prefix, hash } = newApiKey(database.secret);
  const address = checkInput(emailInput(), email, '--email').toLowerCase();
  const token = await database.transaction(organizationId, async (tx) => {
    await tx.insert(organizations).values(organization);
    await tx.insert(administrators).values({
      id: administratorId,
      organizationId,
      email: address,
      role: 'ADMINISTRATOR_WITH_BILLING',
    });
    await tx
      .insert(apiKeys)
      .values({ id: newId('key'), organizationId, administratorId, name: 'First key', prefix, hash });
    return makeLink(tx, { organizationId, administratorId, email: address }, 'INVITATION');
  });
  return [
    `API key:                         ${key}`,
    `Set a password, within 7 days:   ${new URL(linkPath(token), publicUrl).href}`,
  ].join('\n');
}
