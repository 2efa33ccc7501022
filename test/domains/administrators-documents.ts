const one =
  'id email name role suspended registered registeredAt invitedAt timeZone apiKeyAllowed mfa { required totpEnrolled }';

const byInput = (name: string, type: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { administrator { ${one} } } }`;
const byIdentifier = (name: string) =>
  `mutation ($id: ID!) { ${name}(id: $id) { administrator { ${one} } } }`;

/** Mutations of administrators. */
export const changes = {
  create: byInput('createAdministrator', 'CreateAdministratorInput'),
  update: byInput('updateAdministrator', 'UpdateAdministratorInput'),
  assign: byInput('assignAdministratorRole', 'AssignAdministratorRoleInput'),
  suspend: byIdentifier('suspendAdministrator'),
  unsuspend: byIdentifier('unsuspendAdministrator'),
  resetMfa: byIdentifier('resetAdministratorMfa'),
  resend: byIdentifier('resendAdministratorInvitation'),
  delete: 'mutation ($id: ID!) { deleteAdministrator(id: $id) { deletedId } }',
} as const;
