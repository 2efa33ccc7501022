import { sql } from 'drizzle-orm';
import { certificatesInput } from '../../core/certificates.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { checkInput } from '../../core/input.ts';
import { changeApplication } from './application-store.ts';
import { configurationInput } from './input.ts';
import { changedSettings, settingsOf } from './settings.ts';
import { spCertificateValues } from './store.ts';

const argument = 'input.metadata';

/**
 * Imports a service provider's metadata, with the same checks as for values entered by hand.
 * @throws BAD_USER_INPUT for a path below `input.metadata`
 */
export async function importMetadata(
  db: OrganizationDatabase,
  { id, metadata }: { readonly id: string; readonly metadata: string },
  now: Date,
): Promise<string> {
  // Imported on demand with the XML parser, so that the start does not wait for it.
  const { readMetadata } = await import('./metadata-in.ts');
  const { spCertificate, ...provider } = readMetadata(metadata, now);
  const config = checkInput(configurationInput, provider, argument);
  const certificate =
    spCertificate && checkInput(certificatesInput(1), spCertificate, `${argument}.spCertificate`);
  return await changeApplication(db, id, 'input.id', (application) => ({
    ...changedSettings(settingsOf(application), config, application.templateId, argument),
    ...spCertificateValues(certificate || null),
    updatedAt: sql`now()`,
  }));
}
