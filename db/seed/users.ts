import type { Transaction } from '../database.ts';
import { sshKeys, users } from '../tables/users.ts';
import type { DemoWorld } from './world.ts';

const howMany = 240;

const firstNames =
  'Ada Alan Amara Anders Anika Aoife Björn Carmen Chen Chidi Daniel Dmitri Elena Emeka Fatima Felix Grace Hana Hugo Ingrid Isabel Ivan Jamal Jonas Kaito Lars Leila Lucía Maeve Marek Mei Mina Nadia Noah Olga Omar Paula Priya Quentin Rafael Rosa Sanjay Sofia Tariq Theo Uma Vera Wanjiru Yara Zofia'.split(
    ' ',
  );
const lastNames =
  'Abara Andersson Becker Bianchi Costa Dubois Eze Fischer García Haddad Hansen Ito Jansen Kaya Khan Kowalski Larsen Lee Lindqvist Lopez Malik Moreau Murphy Nakamura Novak Okafor Olsen Patel Petrov Ramos Rossi Sato Schmidt Silva Singh Sørensen Tanaka Torres Vargas Weber Wolf Yilmaz Zhang'.split(
    ' ',
  );
const departments = [
  ['Engineering', 'Software Engineer', 'CC-100'],
  ['Robotics', 'Controls Engineer', 'CC-110'],
  ['Sales', 'Account Executive', 'CC-200'],
  ['Support', 'Support Specialist', 'CC-210'],
  ['Finance', 'Accountant', 'CC-300'],
  ['People', 'People Partner', 'CC-310'],
  ['Operations', 'Technician', 'CC-400'],
] as const;
const places = [
  ['Hamburg', 'DE', 'Speicherstraße 4', '20457'],
  ['Rotterdam', 'NL', 'Wilhelminakade 12', '3072'],
  ['Austin', 'US', '500 Congress Avenue', '78701'],
  ['Nairobi', 'KE', 'Ngong Road 88', '00100'],
] as const;

/** Staff: a few managers, to whom all others report; most are active, some staged, suspended or locked. */
export async function seedUsers(tx: Transaction, demo: DemoWorld): Promise<void> {
  const rows = Array.from({ length: howMany }, (_, index) => userRow(demo, index));
  await tx.insert(users).values(rows);
  await tx.insert(sshKeys).values(
    rows
      .filter(({ publicKeyAllowed }) => publicKeyAllowed)
      .map(({ id, username }) => ({
        id: demo.newId('ssh'),
        organizationId: demo.organizationId,
        userId: id,
        name: 'laptop',
        publicKey: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${keyBody(demo)} ${username}@northwind.example`,
        createdAt: demo.day(-demo.random.int(1, 300)),
      })),
  );
}

function userRow(
  demo: DemoWorld,
  index: number,
): typeof users.$inferInsert & { id: string; username: string } {
  const { random } = demo;
  const firstName = firstNames[index % firstNames.length] as string;
  const lastName = lastNames[(index * 7) % lastNames.length] as string;
  const username = `${ascii(firstName)}.${ascii(lastName)}${index >= firstNames.length ? index : ''}`;
  const [department, jobTitle, costCenter] = random.pick(departments);
  const [location, country, streetAddress, postalCode] = random.pick(places);
  const id = demo.newId('usr');
  // The first eight manage the others; one of them manages the managers.
  const managerId = index === 0 ? null : (demo.userIds[index < 8 ? 0 : 1 + (index % 7)] ?? null);
  demo.userIds.push(id);
  const state =
    index < 8
      ? 'ACTIVATED'
      : random.pick(['ACTIVATED', 'ACTIVATED', 'ACTIVATED', 'STAGED', 'SUSPENDED'] as const);
  const enrolled = state === 'ACTIVATED' && random.int(0, 2) > 0;
  return {
    id,
    organizationId: demo.organizationId,
    username,
    email: `${username}@northwind.example`,
    firstName,
    lastName,
    state,
    source: random.pick(['MANUAL', 'IMPORT', 'IMPORT', 'DIRECTORY'] as const),
    createdAt: demo.day(-random.int(30, 1200)),
    company: 'Northwind Robotics',
    department,
    jobTitle: index < 8 ? `Head of ${department}` : jobTitle,
    costCenter,
    location,
    employeeType: random.pick(['Full-time', 'Full-time', 'Part-time', 'Contractor']),
    employeeIdentifier: `NW-${1000 + index}`,
    managerId,
    addresses: [{ type: 'work', streetAddress, locality: location, postalCode, country }],
    phoneNumbers: [{ type: 'mobile', number: `+49 40 555 ${String(index).padStart(4, '0')}` }],
    attributes: [{ name: 'badge', value: String(50_000 + index) }],
    lockedAt: index % 37 === 36 ? demo.day(-1) : null,
    failedSignIns: index % 37 === 36 ? 5 : 0,
    passwordSetAt: state === 'STAGED' ? null : demo.day(-random.int(1, 170)),
    passwordExpiresAt: state === 'STAGED' ? null : demo.day(random.int(-10, 90)),
    mfaRequired: index % 3 !== 0,
    totp: enrolled ? 'ENROLLED' : 'NOT_ENROLLED',
    totpEnrolledAt: enrolled ? demo.day(-random.int(1, 200)) : null,
    webAuthn: enrolled && index % 4 === 0 ? 'ENROLLED' : 'NOT_ENROLLED',
    publicKeyAllowed: index % 5 === 0,
    sudo: index % 11 === 0,
    posixManaged: index % 6 === 0,
    posixUid: index % 6 === 0 ? 5000 + index : null,
    posixGid: index % 6 === 0 ? 5000 : null,
  };
}

function ascii(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('ø', 'o')
    .toLowerCase();
}

function keyBody({ random }: DemoWorld): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return Array.from({ length: 43 }, () => alphabet[random.int(0, 63)]).join('');
}
