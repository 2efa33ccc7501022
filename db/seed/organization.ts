import type { Transaction } from '../database.ts';
import {
  emailTemplates,
  organizationLogos,
  organizationSettings,
  portalSignOuts,
} from '../tables/organization.ts';
import type { DemoWorld } from './world.ts';

/** Picture of a robot's head, 32 pixels square. */
const logo =
  'iVBORw0KGgoAAAANSUhEUgAAACAAAAAgAgMAAAAOFJJnAAAACVBMVEX///8dTtjy9Pcgcyv+AAAAKElEQVR42mNgIA4wOhDNYA0FggACjKilUUsJMfBpX7VqKSqDCEvJAQDVDSIlnxEoGgAAAABJRU5ErkJggg==';

/** Settings of Northwind Robotics for its users, its portal and its e-mails. */
export async function seedOrganization(tx: Transaction, demo: DemoWorld): Promise<void> {
  const { organizationId } = demo;
  const dates = { createdAt: demo.day(-880), updatedAt: demo.day(-45) };
  await tx.insert(organizationSettings).values({
    organizationId,
    displayName: 'Northwind',
    timeZone: 'Europe/Berlin',
    locale: 'en-GB',
    defaultDomain: 'northwind-robotics.example',
    showIntroduction: false,
    portalSessionMinutes: 480,
    portalIdleMinutes: 30,
    portalPasswordInstruction: 'Use the password manager. The works floor terminals take no quotation marks.',
    portalSessionsEndedAt: demo.day(-45),
    emailSenderName: 'Northwind IT',
    emailReplyTo: 'help@northwind-robotics.example',
    emailDisclaimer: 'Northwind Robotics GmbH, Munich',
    ...dates,
  });
  await tx.insert(organizationLogos).values({
    organizationId,
    contentType: 'image/png',
    width: 32,
    height: 32,
    size: Buffer.from(logo, 'base64').length,
    data: logo,
    ...dates,
  });
  await tx.insert(emailTemplates).values({
    organizationId,
    type: 'ACCOUNT_LOCKED',
    texts: {
      subject: '{{ user.username }} is locked',
      header: 'Northwind IT',
      title: 'Too many wrong passwords',
      body: 'Hello {{ user.displayName }},\n\ntoo many wrong passwords were tried for {{ user.username }}.',
      button: '',
      nextStepContactInfo: 'The help desk unlocks you: extension 4357.',
    },
    ...dates,
  });
  await tx
    .insert(portalSignOuts)
    .values(demo.userIds.slice(0, 2).map((userId) => ({ organizationId, userId, endedAt: demo.day(-3) })));
}
