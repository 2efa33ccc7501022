import type { Transaction } from '../database.ts';
import type { IdPrefix } from '../ids.ts';
import { encryptSecret } from '../secrets.ts';
import {
  directories,
  directoryLinks,
  directorySyncRuns,
  type StoredFault,
  userGroupDirectories,
} from '../tables/directories.ts';
import type { DemoWorld } from './world.ts';

type NewDirectory = typeof directories.$inferInsert;
type NewRun = typeof directorySyncRuns.$inferInsert;

interface ListedDirectory {
  readonly prefix: IdPrefix;
  readonly kind: NewDirectory['kind'];
  readonly name: string;
  readonly settings: NewDirectory['settings'];
  /** Credential without any access. */
  readonly credential?: { readonly kind: NonNullable<NewDirectory['credentialKind']> } & Record<
    string,
    string
  >;
  readonly runs?: readonly (Partial<NewRun> & Pick<NewRun, 'kind' | 'state'>)[];
  /** Number of users linked to its entries. */
  readonly linked?: number;
}

const fault: StoredFault = {
  reference: 'w-4471',
  code: 'INVALID',
  message: 'Email_Address: Must be an e-mail address.',
};
const cloud = {
  groupsEnabled: true,
  importFilter: null,
  matchBy: 'EMAIL',
  defaultDomain: 'northwind-robotics.example',
  userLockoutAction: 'SUSPEND',
  userPasswordExpirationAction: 'MAINTAIN',
};

const listed: readonly ListedDirectory[] = [
  {
    prefix: 'ldp',
    kind: 'LDAP_SERVER',
    name: 'LDAP',
    settings: { userLockoutAction: 'DISABLE', userPasswordExpirationAction: 'REMOVE', sambaEnabled: true },
  },
  {
    prefix: 'acd',
    kind: 'ACTIVE_DIRECTORY',
    name: 'Munich domain',
    settings: {
      domain: 'corp.northwind-robotics.example',
      useCase: 'ORGANIZATION_AS_AUTHORITY',
      groupsEnabled: true,
      delegationState: 'ENABLED',
      permission: 'OWNER',
      primaryAgent: 'dc01.corp.northwind-robotics.example',
      primaryImportAgent: 'dc02.corp.northwind-robotics.example',
    },
    linked: 20,
  },
  {
    prefix: 'gws',
    kind: 'GOOGLE_WORKSPACE',
    name: 'Google Workspace',
    settings: {
      ...cloud,
      adminEmail: 'directory@northwind-robotics.example',
      customerId: 'my_customer',
      apiUrl: 'https://admin.googleapis.com/admin/directory/v1',
      tokenUrl: 'https://oauth2.googleapis.com/token',
    },
    credential: { kind: 'SERVICE_ACCOUNT', clientEmail: 'sync@demo.example', privateKey: 'a demo key' },
    runs: [{ kind: 'IMPORT', state: 'SUCCEEDED', seen: 40, unchanged: 38, updated: 2 }],
    linked: 15,
  },
  {
    prefix: 'mso',
    kind: 'MICROSOFT_365',
    name: 'Microsoft 365',
    settings: {
      ...cloud,
      tenantId: '5b0d3c5a-7a51-4c55-9a0e-3f6f2c1d8e77',
      clientId: 'c4a1f2b6-11d0-4b53-8f57-0d9b6f7d2a10',
      apiUrl: 'https://graph.microsoft.com/v1.0',
      loginUrl: 'https://login.microsoftonline.com',
    },
    credential: { kind: 'CLIENT_SECRET', clientSecret: 'a-demo-secret' },
    runs: [
      {
        kind: 'TEST',
        state: 'FAILED',
        code: 401,
        message: 'The host refused the credential. Its status is 401.',
      },
    ],
  },
  {
    prefix: 'wdy',
    kind: 'WORKDAY',
    name: 'Workday',
    settings: {
      reportUrl:
        'https://reports.northwind-robotics.example/ccx/service/customreport2/northwind/workers?format=json',
      refreshTokenUrl: null,
      identifierColumn: 'Employee_ID',
      matchBy: 'EMPLOYEE_IDENTIFIER',
    },
    credential: { kind: 'PASSWORD', username: 'isu_sync', password: 'a demo password' },
    runs: [
      { kind: 'IMPORT', state: 'SUCCEEDED', seen: 120, created: 3, updated: 9, unchanged: 108 },
      {
        kind: 'IMPORT',
        state: 'SUCCEEDED',
        seen: 121,
        created: 1,
        unchanged: 119,
        failed: 1,
        faults: [fault],
      },
    ],
    linked: 30,
  },
  {
    prefix: 'scm',
    kind: 'SCIM',
    name: 'Ticket desk',
    settings: {
      baseUrl: 'https://desk.example/scim/v2',
      updateMethod: 'PATCH',
      deprovisionAction: 'DEACTIVATE',
      importFilter: null,
      matchBy: 'EMAIL',
      automaticExport: false,
    },
    credential: { kind: 'BEARER_TOKEN', token: 'a-demo-token' },
    runs: [
      { kind: 'TEST', state: 'SUCCEEDED' },
      { kind: 'EXPORT', state: 'SUCCEEDED', seen: 25, created: 25 },
    ],
    linked: 25,
  },
];

/** Directories of the demo organization, with the results of their last runs. */
export async function seedDirectories(tx: Transaction, demo: DemoWorld, secret: Buffer): Promise<void> {
  const { organizationId, random, userGroupIds, userIds } = demo;
  for (const [index, directory] of listed.entries()) {
    const id = demo.newId(directory.prefix);
    const { runs = [], credential, linked = 0, prefix: _, ...columns } = directory;
    const ended = runs.map((run, at) => endedRun(demo, id, run, at - runs.length));
    await tx.insert(directories).values({
      ...columns,
      id,
      organizationId,
      ...(credential ? sealed(demo, secret, id, credential) : {}),
      ...statusOf(ended.at(-1)),
      lastImportAt:
        ended.findLast(({ kind, state }) => kind === 'IMPORT' && state === 'SUCCEEDED')?.finishedAt ?? null,
      createdAt: demo.day(-400 + 50 * index),
      updatedAt: demo.day(-20 * (index + 1)),
    });
    if (ended.length > 0) await tx.insert(directorySyncRuns).values(ended);
    await tx
      .insert(userGroupDirectories)
      .values(
        random.sample(userGroupIds, 2).map((groupId) => ({ organizationId, groupId, directoryId: id })),
      );
    const users = random.sample(userIds, linked);
    if (users.length > 0)
      await tx.insert(directoryLinks).values(users.map((userId) => link(demo, id, userId)));
  }
}

function sealed(
  demo: DemoWorld,
  secret: Buffer,
  id: string,
  credential: NonNullable<ListedDirectory['credential']>,
): Partial<NewDirectory> {
  const place = { organizationId: demo.organizationId, of: `${id} credential` };
  return {
    sealedCredential: encryptSecret(secret, place, JSON.stringify(credential)),
    credentialKind: credential.kind,
    credentialUpdatedAt: demo.day(-90),
    credentialExpiresAt: demo.day(275),
    credentialValid: credential.kind !== 'CLIENT_SECRET',
    credentialMessage: credential.kind === 'CLIENT_SECRET' ? 'The host refused the credential.' : 'Accepted.',
    credentialCheckedAt: demo.day(-1),
  };
}

function endedRun(
  demo: DemoWorld,
  directoryId: string,
  run: Omit<Partial<NewRun>, 'id'> & Pick<NewRun, 'kind' | 'state'>,
  day: number,
) {
  const failed = (run.failed ?? 0) > 0;
  return {
    code: failed ? 1 : 0,
    message: failed ? 'Some entries failed.' : 'Done.',
    ...run,
    id: demo.newId('dsr'),
    organizationId: demo.organizationId,
    directoryId,
    requestedById: demo.administrators.ADMINISTRATOR,
    queuedAt: demo.day(day),
    startedAt: demo.day(day + 0.001),
    finishedAt: demo.day(day + 0.002),
  };
}

function statusOf(run: ReturnType<typeof endedRun> | undefined): Partial<NewDirectory> {
  if (!run) return {};
  return {
    statusCode: run.code ?? 0,
    statusMessage: run.message ?? '',
    statusDetails: run.faults ?? [],
    syncedAt: run.finishedAt ?? null,
  };
}

function link({ organizationId }: DemoWorld, directoryId: string, userId: string) {
  return { organizationId, directoryId, userId, externalId: `demo-${userId.slice(-10)}` };
}
