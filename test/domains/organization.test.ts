import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newApiKey } from '../../db/api-keys.ts';
import { newId } from '../../db/ids.ts';
import type { ManagedOrganization } from '../../db/seed/world.ts';
import { apiKeys } from '../../db/tables/api-keys.ts';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { gif } from '../support/operations/organization.ts';
import { asking } from './asking.ts';
import {
  endAll,
  endOne,
  own,
  removeLogo,
  setLogo,
  update,
  updateEmails,
  updatePortal,
  updateSettings,
} from './organization-documents.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());

const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');

test('an organization says what it is called, how its portal behaves, and from where its e-mails come', async () => {
  const before = (await answer(own)).organization;
  expect(before).toMatchObject({
    name: 'Northwind Robotics',
    displayName: 'Northwind',
    settings: { timeZone: 'Europe/Berlin', locale: 'en-GB' },
    emails: { senderName: 'Northwind IT' },
    logo: { contentType: 'image/png', width: 32, height: 32, size: 118 },
  });

  const renamed = (await answer(update, { input: { displayName: ' Northwind Group ', contactEmail: null } }))
    .updateOrganization.organization;
  expect(renamed).toMatchObject({
    name: 'Northwind Robotics',
    displayName: 'Northwind Group',
    contactEmail: null,
  });
  const plain = (await answer(update, { input: { displayName: null, name: 'Northwind Works' } }))
    .updateOrganization;
  expect(plain.organization).toMatchObject({ name: 'Northwind Works', displayName: 'Northwind Works' });

  const settings = { timeZone: 'America/Sao_Paulo', locale: 'pt-br', defaultDomain: 'Northwind.Example' };
  const states = { newUserStates: { import: 'ACTIVATED' } };
  const changed = (await answer(updateSettings, { input: { ...settings, ...states } }))
    .updateOrganizationSettings;
  expect(changed.organization.settings).toMatchObject({
    timeZone: 'America/Sao_Paulo',
    locale: 'pt-BR',
    defaultDomain: 'northwind.example',
    newUserStates: { manual: 'STAGED', import: 'ACTIVATED', application: 'STAGED' },
    showIntroduction: false,
  });
  const cleared = { timeZone: null, defaultDomain: null, showIntroduction: null, newUserStates: null };
  expect(
    (await answer(updateSettings, { input: cleared })).updateOrganizationSettings.organization.settings,
  ).toMatchObject({
    timeZone: 'UTC',
    locale: 'pt-BR',
    defaultDomain: null,
    showIntroduction: true,
    newUserStates: { import: 'STAGED' },
  });

  const portal = (
    await answer(updatePortal, { input: { sessionMinutes: 20, idleMinutes: 10, cookie: 'PERSISTENT' } })
  ).updateUserPortal.organization.userPortal;
  expect(portal).toMatchObject({
    sessionMinutes: 20,
    idleMinutes: 10,
    cookie: 'PERSISTENT',
    profileEditable: true,
  });

  const emails = (
    await answer(updateEmails, { input: { senderName: null, replyTo: null, disclaimer: 'Munich' } })
  ).updateEmailSettings.organization.emails;
  expect(emails).toEqual({ senderName: 'Northwind Works', replyTo: null, disclaimer: 'Munich' });
  expect((await answer(own, {}, 'READ_ONLY')).organization.emails).toEqual(emails);
});

test('users begin in the state that the settings say', async () => {
  const make = 'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { state } } }';
  const created = async (name: string, more: object = {}) =>
    (await answer(make, { input: { username: name, email: `${name}@example.org`, ...more } })).createUser.user
      .state;
  expect(await created('begins.staged')).toBe('STAGED');
  await answer(updateSettings, { input: { newUserStates: { manual: 'ACTIVATED' } } });
  expect(await created('begins.active')).toBe('ACTIVATED');
  expect(await created('begins.as.said', { state: 'STAGED' })).toBe('STAGED');
  await answer(updateSettings, { input: { newUserStates: null } });
});

test('sessions of the portal are ended, those of all and those of one user', async () => {
  const [one, other] = gateway.demo.userIds.slice(-2);
  const seen = async (id: string | undefined) =>
    (await answer('query ($id: ID!) { user(id: $id) { portalSessionsEndedAt } }', { id })).user
      .portalSessionsEndedAt;
  const all = (await answer(endAll)).endUserPortalSessions;
  expect(all).toEqual({
    endedAt: expect.any(String),
    user: null,
    organization: { userPortal: { sessionsEndedAt: all.endedAt } },
  });
  expect(Math.abs(Date.parse(all.endedAt) - Date.now())).toBeLessThan(60_000);
  expect(await seen(one)).toBe(all.endedAt);

  const ended = (await answer(endOne, { input: { userId: one } })).endUserPortalSessions;
  expect(ended.user).toEqual({ id: one, portalSessionsEndedAt: ended.endedAt });
  expect(ended.endedAt >= all.endedAt).toBe(true);
  expect(await seen(other)).toBe(all.endedAt);
  const again = (await answer(endAll)).endUserPortalSessions;
  expect(await seen(one)).toBe(again.endedAt);

  for (const [userId, code] of [
    [newId('usr'), 'NOT_FOUND'],
    [newId('grp'), 'INVALID_ID'],
  ]) {
    expect(await refusal(endOne, { input: { userId } })).toMatchObject({ code, argument: 'input.userId' });
  }
});

test('a list of users reads when their sessions ended in one statement', async () => {
  const read = vi.spyOn(gateway.database, 'read');
  const users = (await answer('{ users(first: 50) { nodes { portalSessionsEndedAt } } }')).users.nodes;
  expect(users).toHaveLength(50);
  expect(read).toHaveBeenCalledTimes(2);
  read.mockRestore();
});

test('the logo is what its bytes say, whatever they are called', async () => {
  const { logo } = (await answer(setLogo, { input: { data: `data:image/svg+xml;base64,${gif}` } }))
    .setOrganizationLogo.organization;
  expect(logo).toEqual({
    contentType: 'image/gif',
    width: 16,
    height: 16,
    size: 55,
    dataUrl: `data:image/gif;base64,${gif}`,
  });
  expect((await answer(removeLogo)).removeOrganizationLogo.organization.logo).toBeNull();
  expect(await refusal(removeLogo)).toMatchObject({ code: 'INVALID_STATE' });
});

const png = (width: number, height: number, length = 60) => {
  const bytes = Buffer.alloc(length);
  bytes.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes.toString('base64');
};

describe('it is refused', () => {
  test.each([
    ['a name that is none', update, { name: ' ' }, 'name'],
    ['no name', update, { name: null }, 'name'],
    ['a contact that is no address', update, { contactEmail: 'Ingrid' }, 'contactEmail'],
    ['a display name too long', update, { displayName: 'x'.repeat(201) }, 'displayName'],
    ['an unknown time zone', updateSettings, { timeZone: 'Europe/Atlantis' }, 'timeZone'],
    ['an offset for a time zone', updateSettings, { timeZone: '+01:00' }, 'timeZone'],
    ['a language that is no tag', updateSettings, { locale: 'german language' }, 'locale'],
    ['no language', updateSettings, { locale: '' }, 'locale'],
    ['a domain that is none', updateSettings, { defaultDomain: 'localhost' }, 'defaultDomain'],
    ['an address for a domain', updateSettings, { defaultDomain: '192.0.2.1' }, 'defaultDomain'],
    [
      'suspended from the beginning',
      updateSettings,
      { newUserStates: { manual: 'SUSPENDED' } },
      'newUserStates.manual',
    ],
    ['a session too short', updatePortal, { sessionMinutes: 4 }, 'sessionMinutes'],
    ['a session too long', updatePortal, { sessionMinutes: 43_201 }, 'sessionMinutes'],
    ['idle longer than a session', updatePortal, { idleMinutes: 1440 }, 'idleMinutes'],
    ['a session shorter than idle', updatePortal, { sessionMinutes: 5 }, 'sessionMinutes'],
    ['a sender of two lines', updateEmails, { senderName: 'IT\nBcc: all@example.org' }, 'senderName'],
    ['answers to nowhere', updateEmails, { replyTo: 'nowhere' }, 'replyTo'],
    [
      'a drawing with scripts',
      setLogo,
      { data: Buffer.from('<svg onload="alert(1)"/>').toString('base64') },
      'data',
    ],
    ['a picture that only says so', setLogo, { data: `data:image/png;base64,${btoa('GIF')}` }, 'data'],
    ['what is no base64', setLogo, { data: 'https://example.org/logo.png' }, 'data'],
    ['no picture', setLogo, { data: '' }, 'data'],
    ['a picture too small', setLogo, { data: png(15, 400) }, 'data'],
    ['a picture too wide', setLogo, { data: png(1025, 400) }, 'data'],
    ['a picture too large', setLogo, { data: png(400, 400, 65_537) }, 'data'],
  ])('%s', async (_case, document, input, argument) => {
    const before = (await answer(own)).organization;
    expect(await refusal(document, { input })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: `input.${argument}`,
    });
    expect((await answer(own)).organization).toEqual(before);
  });
});

test('a provider gives its organizations their names, and they themselves what users read', async () => {
  const { database, demo } = gateway;
  const [clinic, schools] = demo.managed as [ManagedOrganization, ManagedOrganization];
  const { key, prefix, hash } = newApiKey(gateway.database.secret);
  await database.transaction(clinic.id, (tx) =>
    tx.insert(apiKeys).values({
      id: newId('key'),
      organizationId: clinic.id,
      administratorId: clinic.administratorIds[0] as string,
      name: 'of a test',
      prefix,
      hash,
    }),
  );
  const before = (await answer(own, {}, key)).organization;
  // The organization has no settings of its own yet.
  expect(before).toMatchObject({
    id: clinic.id,
    displayName: clinic.name,
    logo: null,
    settings: { updatedAt: null, locale: 'en-US' },
  });
  // The answer does not reveal whether another organization has the name.
  for (const name of [schools.name, 'Free']) {
    expect(await refusal(update, { input: { name } }, key)).toMatchObject({
      code: 'INVALID_STATE',
      argument: 'input.name',
    });
  }
  const changed = await answer(update, { input: { name: clinic.name, displayName: 'The clinic' } }, key);
  expect(changed.updateOrganization.organization).toMatchObject({
    name: clinic.name,
    displayName: 'The clinic',
  });
  expect((await answer(own)).organization.displayName).not.toBe('The clinic');
  expect(await refusal(endOne, { input: { userId: demo.userIds[0] } }, key)).toMatchObject({
    code: 'NOT_FOUND',
    argument: 'input.userId',
  });
});

describe('the organization and roles', () => {
  test.each(['MANAGER', 'HELP_DESK', 'READ_ONLY'])('%s reads, and changes nothing', async (role) => {
    const before = await answer(own, {}, role);
    for (const document of [update, updateSettings, updatePortal, updateEmails]) {
      expect(await refusal(document, { input: {} }, role)).toMatchObject({
        code: 'FORBIDDEN',
        access: { scope: 'ORGANIZATION', requiredLevel: 'EDIT' },
      });
    }
    expect(await refusal(endAll, {}, role)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await answer(own, {}, role)).toEqual(before);
  });

  test.each(['COMMAND_RUNNER', 'COMMAND_RUNNER_WITH_BILLING'])('%s learns nothing', async (role) => {
    expect(await refusal(own, {}, role)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

test('the trail names the organization', async () => {
  await answer(updatePortal, { input: { idleMinutes: 10 } });
  const { directoryEvents } = await answer(
    '{ directoryEvents(first: 1, sort: { field: OCCURRED_AT, direction: DESC }) { nodes { eventType resourceType resourceId service } } }',
  );
  expect(directoryEvents.nodes[0]).toMatchObject({
    eventType: 'user_portal_update',
    service: 'ORGANIZATION',
    resourceType: 'Organization',
    resourceId: gateway.demo.organizationId,
  });
});
