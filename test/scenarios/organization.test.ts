import { expect, test } from 'vitest';
import {
  endAll,
  oneTemplate,
  own,
  previewTemplate,
  setLogo,
  update,
  updatePortal,
  updateTemplate,
} from '../domains/organization-documents.ts';
import { gif } from '../support/operations/organization.ts';
import { scenario, toldOf, trailOf } from '../support/scenario.ts';

const scene = scenario();
const type = 'PASSWORD_EXPIRATION_WARNING';

test('the company is renamed: portal, picture and mails say so, and everybody signs in anew', async () => {
  const { as, demo } = scene();
  const [mateo, priya, louis] = [as('ADMINISTRATOR'), as('MANAGER'), as('READ_ONLY')];

  // A Manager looks at how it is, words the mail that they would like, and stores nothing.
  const before = (await priya.ask(own)).organization;
  expect(before).toMatchObject({ name: 'Northwind Robotics', displayName: 'Northwind' });
  const words = {
    type,
    subject: '{{ organization.name }}: {{ daysLeft }} days left',
    body: 'Dear {{ user.firstName }},\n\nwe are {{ organization.name }} now.',
  };
  const preview = (await priya.ask(previewTemplate, { input: words })).previewEmailTemplate;
  expect(preview.subject).toBe('Northwind: 7 days left');
  expect(await priya.refused(updateTemplate, { input: words })).toMatchObject({
    message: 'Mutation.updateEmailTemplate needs Edit in Organization & User Portal; Manager has Read Only.',
    code: 'FORBIDDEN',
  });
  expect((await priya.ask(oneTemplate, { type })).emailTemplate.customized).toBe(false);

  // An Administrator does it. What the bytes are decides, not what somebody calls them.
  const svg = `data:image/png;base64,${Buffer.from('<svg onload="alert(1)"/>').toString('base64')}`;
  expect(await mateo.refused(setLogo, { input: { data: svg } })).toMatchObject({ argument: 'input.data' });
  await mateo.ask(update, {
    input: { displayName: 'Northwind & Sons <NW>', contactEmail: 'hello@nw.example' },
  });
  const logo = (await mateo.ask(setLogo, { input: { data: gif } })).setOrganizationLogo.organization.logo;
  expect(logo.contentType).toBe('image/gif');
  const marked = { ...words, body: 'Dear {{ user.firstName }}, <b>hello</b>' };
  expect(await mateo.refused(updateTemplate, { input: marked })).toMatchObject({ argument: 'input.body' });
  const worded = (await mateo.ask(updateTemplate, { input: words })).updateEmailTemplate.emailTemplate;

  // The next reader sees what users will get: the name as text, the new picture, the whole mail.
  const seen = (await louis.ask(oneTemplate, { type })).emailTemplate;
  expect(seen).toEqual(worded);
  expect(seen.preview.subject).toBe('Northwind & Sons <NW>: 7 days left');
  expect(seen.preview.html).toContain('we are Northwind &amp; Sons &lt;NW&gt; now.');
  expect(seen.preview.html).toContain('data:image/gif;base64,');
  expect((await louis.ask(own)).organization).toMatchObject({
    name: 'Northwind Robotics',
    contactEmail: 'hello@nw.example',
    logo,
  });

  // Sessions of the portal become shorter, and those that stand end.
  const contrary = { sessionMinutes: 10, idleMinutes: 60 };
  expect(await mateo.refused(updatePortal, { input: contrary })).toMatchObject({ code: 'BAD_USER_INPUT' });
  await mateo.ask(updatePortal, {
    input: { sessionMinutes: 480, idleMinutes: 30, cookie: 'BROWSER_SESSION' },
  });
  expect(await as('HELP_DESK').refused(endAll)).toMatchObject({ code: 'FORBIDDEN' });
  const { endedAt } = (await mateo.ask(endAll)).endUserPortalSessions;
  const [userId] = demo.userIds;
  const ofUser =
    'query ($id: ID!) { user(id: $id) { portalSessionsEndedAt } organization { userPortal { sessionMinutes } } }';
  expect(await as('HELP_DESK').ask(ofUser, { id: userId })).toEqual({
    user: { portalSessionsEndedAt: endedAt },
    organization: { userPortal: { sessionMinutes: 480 } },
  });

  // Readers of the scope are notified; a Command Runner without the scope is not.
  expect(await toldOf(louis, demo.organizationId)).toEqual(['All sessions of the User Portal were ended.']);
  expect(await toldOf(as('COMMAND_RUNNER'), demo.organizationId)).toEqual([]);
  expect(await as('COMMAND_RUNNER').refused(own)).toMatchObject({ code: 'FORBIDDEN' });
  const trail = await trailOf(as('HELP_DESK'), { service: ['ORGANIZATION'] });
  expect(trail.map(({ eventType, success }) => `${eventType}${success ? '' : ' refused'}`)).toEqual([
    'email_template_update refused',
    'organization_update',
    'organization_logo_set',
    'email_template_update',
    'user_portal_update',
    'user_portal_sessions_end refused',
    'user_portal_sessions_end',
  ]);
  // The changes themselves are for those who could make them.
  expect(trail[1].changes).toBeNull();
  const [, renamed] = await trailOf(mateo, { service: ['ORGANIZATION'] });
  expect(renamed.changes.input.displayName).toBe('Northwind & Sons <NW>');
});
