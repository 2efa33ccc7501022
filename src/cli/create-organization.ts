import type { z } from 'zod';
import { newApiKey } from '../../db/api-keys.ts';
import type { Database } from '../../db/database.ts';
import { newId } from '../../db/ids.ts';
import { isNameTaken } from '../../db/set-up.ts';
import { administrators } from '../../db/tables/administrators.ts';
import { apiKeys } from '../../db/tables/api-keys.ts';
import { organizations } from '../../db/tables/organizations.ts';
import { ConfigError } from '../config.ts';
import { emailInput, nameInput } from '../core/input.ts';
import { linkPath, makeLink } from '../identity/links.ts';
import { UsageError } from './arguments.ts';

interface NewOrganization {
  readonly name: string | undefined;
  readonly email: string | undefined;
  /** True if another organization may have the same name. */
  readonly allowDuplicateName?: boolean | undefined;
  readonly publicUrl: URL;
}

/**
 * Creates an organization with its first Administrator with Billing, in one transaction.
 * @returns text to print: the organization's identifier, the administrator's API key and a link that sets their password.
 *   The key and the link are stored nowhere in plain text
 * @throws UsageError that names the option at fault
 * @throws ConfigError if another organization has the name
 */
export async function createOrganization(
  database: Database,
  { name, email, allowDuplicateName = false, publicUrl }: NewOrganization,
): Promise<string> {
  const organization = { id: newId('org'), name: option('--name', nameInput(200), name) };
  const organizationId = organization.id;
  const administratorId = newId('adm');
  const { key, prefix, hash } = newApiKey(database.secret);
  const address = option('--email', emailInput(), email).toLowerCase();
  const token = await database.transaction(organizationId, async (tx) => {
    if (!allowDuplicateName && (await isNameTaken(tx, organization.name)))
      throw new ConfigError(
        `--name: another organization has the name “${organization.name}”. --allow-duplicate-name creates a second one.`,
      );
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
    `Organization:                    ${organizationId}`,
    `API key:                         ${key}`,
    `Set a password, within 7 days:   ${new URL(linkPath(token), publicUrl).href}`,
  ].join('\n');
}

function option<Schema extends z.ZodType<string>>(
  name: string,
  schema: Schema,
  given: string | undefined,
): string {
  if (given === undefined) throw new UsageError(`create-organization: ${name} is required.`);
  const { data, error } = schema.safeParse(given);
  if (data === undefined) throw new UsageError(`create-organization: ${name}: ${error?.issues[0]?.message}`);
  return data;
}
