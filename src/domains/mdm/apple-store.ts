import { and, eq, sql } from 'drizzle-orm';
import { newId } from '../../../db/ids.ts';
import { decryptSecret, encryptSecret } from '../../../db/secrets.ts';
import { appleMdms } from '../../../db/tables/mdm.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { Context, OrganizationDatabase } from '../../core/context.ts';
import { badInput, notFound } from '../../errors.ts';
import type { AppleMdmChanges, PushCertificateUpload } from './input.ts';
import { pushTopic } from './push-certificate.ts';

const noGroup = 'No device group with this identifier.';
const constraints: Constraints = {
  apple_mdms_name_unique: ['ALREADY_EXISTS', 'input.name', 'Another Apple MDM has this name.'],
  apple_mdms_device_group: ['NOT_FOUND', 'input.defaultDeviceGroupId', noGroup],
  apple_mdms_mobile_group: ['NOT_FOUND', 'input.defaultMobileDeviceGroupId', noGroup],
};

/** @returns the new MDM's identifier */
export async function createAppleMdm(
  { db, secret, principal }: Context,
  { name }: { readonly name: string },
): Promise<string> {
  const { organizationId } = db;
  const id = newId('amd');
  // Imported on demand with the library that creates requests, so that the start does not wait for it.
  const { generateSigningRequest } = await import('../../../db/signing-requests.ts');
  // Creating a key is slow, so no transaction is open meanwhile.
  const { request, privateKey } = await generateSigningRequest(`${principal.organizationName} MDM`);
  const sealed = encryptSecret(secret, keyOf(db, id), privateKey);
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      await tx
        .insert(appleMdms)
        .values({ id, organizationId, name, signingRequest: request, privateKey: sealed });
      return changed(id);
    }),
  );
}

export async function updateAppleMdm(
  db: OrganizationDatabase,
  { id, name, ...changes }: AppleMdmChanges,
): Promise<string> {
  const values = {
    ...(name ? { name } : {}),
    ...changes,
    userEnrollmentAllowed: flagOf(changes.userEnrollmentAllowed),
    serviceDiscoveryEnabled: flagOf(changes.serviceDiscoveryEnabled),
    zeroTouchEnabled: flagOf(changes.zeroTouchEnabled),
    skippedSetupPanes: changes.skippedSetupPanes === null ? [] : changes.skippedSetupPanes,
    updatedAt: sql`now()`,
  };
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const updated = await tx
        .update(appleMdms)
        .set(values)
        .where(ofMdm(db, id))
        .returning({ id: appleMdms.id });
      if (updated.length === 0) throw notFound('Apple MDM', 'input.id');
      return changed(id);
    }),
  );
}

/** Returns the flag to store: undefined keeps the stored flag, and null means false. */
function flagOf(given: boolean | null | undefined): boolean | undefined {
  return given === null ? false : given;
}

export function uploadPushCertificate(
  { db, secret }: Context,
  { id, certificate: [certificate], appleId }: PushCertificateUpload,
): Promise<string> {
  return db.transaction(async (tx) => {
    const [mdm] = await tx.select().from(appleMdms).where(ofMdm(db, id)).for('update');
    if (!mdm) throw notFound('Apple MDM', 'input.id');
    if (!certificate) throw badInput('input.certificate', 'A certificate is required.');
    const topic = pushTopic(certificate, decryptSecret(secret, keyOf(db, id), mdm.privateKey));
    // Devices listen to the topic that they enrolled with.
    if (mdm.pushTopic && mdm.pushTopic !== topic) {
      throw badInput('input.certificate', 'The certificate must have the topic of the one that it replaces.');
    }
    await tx
      .update(appleMdms)
      .set({
        pushCertificate: certificate,
        pushTopic: topic,
        pushCertExpiresAt: certificate.validTo,
        ...(appleId === undefined ? {} : { appleId }),
        updatedAt: sql`now()`,
      })
      .where(ofMdm(db, id));
    return changed(id);
  });
}

export async function deleteAppleMdm(db: OrganizationDatabase, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    const deleted = await tx.delete(appleMdms).where(ofMdm(db, id)).returning({ id: appleMdms.id });
    if (deleted.length === 0) throw notFound('Apple MDM');
    return changed(id);
  });
}

function keyOf({ organizationId }: OrganizationDatabase, id: string) {
  return { organizationId, of: `${id} privateKey` };
}

function ofMdm(db: OrganizationDatabase, id: string) {
  return and(eq(appleMdms.organizationId, db.organizationId), eq(appleMdms.id, id));
}
