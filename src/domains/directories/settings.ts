import { z } from 'zod';
import { emailInput, nameInput, textInput } from '../../core/input.ts';
import { faultOfUrl } from '../../outbound/addresses.ts';

const flag = z.boolean().nullish();
const filter = textInput(500).nullish();
/** Domain of at least two labels of letters, digits and inner hyphens (RFC 1035, section 2.3.1). */
const domain = textInput(253)
  .toLowerCase()
  .regex(/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/, 'Must be a domain.');
const hostName = textInput(253).regex(
  /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/,
  'Must be the name of a host.',
);
const guid = textInput(36, 'Must be a UUID.').regex(
  /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/,
  'Must be a UUID.',
);
const matchBy = z.enum(['EMAIL', 'USERNAME', 'EMPLOYEE_IDENTIFIER']).nullish();

/** Address that requests go to. The installation decides which hosts are allowed. */
function url(allowPrivate: boolean) {
  return nameInput(1024).superRefine((text, context) => {
    const fault = faultOfUrl(text, allowPrivate);
    if (fault) context.addIssue(fault);
  });
}

function anyOf<const Actions extends readonly [string, ...string[]]>(...actions: Actions) {
  return z.enum(actions, `Must be one of ${actions.join(', ')}.`).nullish();
}

/** Settings of each kind as input. An absent setting stays; null sets the default. */
export function settingsInputs(allowPrivate: boolean) {
  const address = url(allowPrivate);
  return {
    ldapServer: z.object({
      userLockoutAction: anyOf('DISABLE', 'REMOVE'),
      userPasswordExpirationAction: anyOf('DISABLE', 'REMOVE'),
      sambaEnabled: flag,
    }),
    activeDirectory: z.object({
      domain: domain.nullish(),
      useCase: anyOf('UNSET', 'TWO_WAY_SYNC', 'ORGANIZATION_AS_AUTHORITY', 'ACTIVE_DIRECTORY_AS_AUTHORITY'),
      groupsEnabled: flag,
      delegationEnabled: flag,
      primaryAgent: hostName.nullish(),
      primaryImportAgent: hostName.nullish(),
    }),
    googleWorkspace: z.object({
      adminEmail: emailInput().nullish(),
      customerId: textInput(64)
        .regex(/^(my_customer|C[0-9a-z]+)$/, 'Must be `my_customer` or an identifier such as C01abcdef.')
        .nullish(),
      defaultDomain: domain.nullish(),
      groupsEnabled: flag,
      importFilter: filter,
      userLockoutAction: anyOf('SUSPEND', 'MAINTAIN'),
      userPasswordExpirationAction: anyOf('SUSPEND', 'MAINTAIN', 'REMOVE_ACCESS'),
      matchBy,
      apiUrl: address.nullish(),
      tokenUrl: address.nullish(),
    }),
    microsoft365: z.object({
      tenantId: z.union([guid, domain], 'Must be a UUID or a domain.').nullish(),
      clientId: guid.nullish(),
      defaultDomain: domain.nullish(),
      groupsEnabled: flag,
      importFilter: filter,
      userLockoutAction: anyOf('SUSPEND', 'MAINTAIN'),
      userPasswordExpirationAction: anyOf('SUSPEND', 'MAINTAIN'),
      matchBy,
      apiUrl: address.nullish(),
      loginUrl: address.nullish(),
    }),
    workday: z.object({
      reportUrl: address.nullish(),
      refreshTokenUrl: address.nullish(),
      identifierColumn: textInput(128)
        .regex(/^[A-Za-z][A-Za-z0-9_-]*$/, 'Must be the name of a column.')
        .nullish(),
      matchBy,
    }),
    scim: z.object({
      baseUrl: address.refine((text) => new URL(text).search === '', 'Must not have a query.').nullish(),
      updateMethod: anyOf('PUT', 'PATCH'),
      deprovisionAction: anyOf('DEACTIVATE', 'DELETE'),
      importFilter: filter,
      matchBy,
      automaticExport: flag,
      groupsEnabled: flag,
    }),
  };
}

export type SettingName = keyof ReturnType<typeof settingsInputs>;
