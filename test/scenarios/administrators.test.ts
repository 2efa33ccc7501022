import { expect, test } from 'vitest';
import { changes } from '../domains/administrators-documents.ts';
import { scenario, toldOf, trailOf } from '../support/scenario.ts';

const scene = scenario();
const password = 'correct horse battery staple';
const email = 'nora.berg@northwind-robotics.example';
const linkIn = (mail: string) => /#set-password=(rgl_[\w-]{43})/.exec(mail)?.[1];

test('a Manager is invited, comes in by the mailed link, cannot promote herself, and is cut off at once', async () => {
  const { as, browser, mailTo } = scene();
  const ingrid = as('ADMINISTRATOR_WITH_BILLING');
  const helpDesk = as('HELP_DESK');

  const invited = { email, firstName: 'Nora', lastName: 'Berg', role: 'MANAGER' };
  const { administrator } = (await ingrid.ask(changes.create, { input: invited })).createAdministrator;
  const { id } = administrator;
  expect(administrator).toMatchObject({ name: 'Nora Berg', registered: false });

  // An Administrator cannot help her in: creation, role assignment and deletion are not theirs.
  expect(await as('ADMINISTRATOR').refused(changes.resend, { id })).toMatchObject({
    message:
      'Mutation.resendAdministratorInvitation needs Edit in Administrators; Administrator has Read Only.',
    code: 'FORBIDDEN',
  });
  const lost = linkIn(await mailTo(email));
  await ingrid.ask(changes.resend, { id });
  const token = linkIn(await mailTo(email));

  // The first mail is void, the second one works once, and a short password does not use it up.
  const nora = browser();
  expect((await nora.post('/auth/set-password', { token: lost, password })).status).toBe(404);
  expect((await nora.post('/auth/set-password', { token, password: 'short' })).status).toBe(400);
  expect((await nora.post('/auth/set-password', { token, password })).status).toBe(200);
  expect((await nora.post('/auth/set-password', { token, password })).status).toBe(404);

  // Northwind requires a second factor of everybody.
  expect((await nora.signIn(email, password)).body).toEqual({ stage: 'ENROLMENT' });
  expect(await nora.refused('{ viewer { role } }')).toMatchObject({ code: 'UNAUTHENTICATED' });
  await nora.enrolApp();
  const { viewer } = await nora.ask('{ viewer { role banner access { scope level } } }');
  expect(viewer.role).toBe('MANAGER');
  expect(viewer.banner).toContain('Manager');
  expect(viewer.access).toContainEqual({ scope: 'ADMINISTRATORS', level: 'READ_ONLY' });

  // She does a Manager's work, and does not become more.
  await nora.ask('mutation ($id: ID!) { lockUser(id: $id) { user { locked } } }', {
    id: (await nora.ask('{ users(first: 1) { nodes { id } } }')).users.nodes[0].id,
  });
  const promotion = { input: { id, role: 'ADMINISTRATOR_WITH_BILLING' } };
  expect(await nora.refused(changes.assign, promotion)).toMatchObject({
    message: 'Mutation.assignAdministratorRole needs Edit in Administrators; Manager has Read Only.',
    code: 'FORBIDDEN',
    access: { permittedRoles: ['ADMINISTRATOR_WITH_BILLING'] },
  });

  // The Help Desk sees who she is, and what she tried.
  const seen =
    'query ($id: ID!) { administrator(id: $id) { role registered suspended mfa { totpEnrolled } } }';
  expect((await helpDesk.ask(seen, { id })).administrator).toEqual({
    role: 'MANAGER',
    registered: true,
    suspended: false,
    mfa: { totpEnrolled: true },
  });
  const [refused] = await trailOf(helpDesk, { initiatorId: id, success: false });
  expect(refused).toMatchObject({
    eventType: 'administrator_role_assign',
    errorCode: 'FORBIDDEN',
    changes: null,
  });
  expect(await helpDesk.refused(changes.suspend, { id })).toMatchObject({ code: 'FORBIDDEN' });

  // Suspended: the session that is open, and every new one.
  await ingrid.ask(changes.suspend, { id });
  expect(await nora.refused('{ viewer { role } }')).toMatchObject({ code: 'UNAUTHENTICATED' });
  const again = await browser().signIn(email, password);
  expect(again.body.errors[0].extensions.code).toBe('WRONG_CREDENTIALS');

  expect(await toldOf(as('READ_ONLY'), id)).toEqual([
    'An administrator was suspended.',
    'An administrator was created.',
  ]);
  const life = await trailOf(ingrid, { resourceId: id });
  expect(life.map(({ eventType, errorCode }) => [eventType, errorCode].filter(Boolean).join(' '))).toEqual([
    'administrator_create',
    'administrator_invitation_resend',
    'administrator_invitation_accept',
    'administrator_sign_in',
    'totp_confirm',
    'administrator_suspend',
    'administrator_sign_in WRONG_CREDENTIALS',
  ]);
  // Nobody below Read Only is told of administrators, and nobody at all reads a link in the trail.
  expect(await toldOf(as('COMMAND_RUNNER'), id)).toEqual([]);
  const everything = JSON.stringify(await trailOf(ingrid, { initiatorEmail: { contains: '@' } }));
  expect(everything).not.toContain(token);
});
