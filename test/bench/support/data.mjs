// The data set, made by the database: text as long as a directory has it, and every organization's rows among the others'.
import { apiKey, keyHasher } from './keys.mjs';

/** Returns a TypeID whose order is that of the numbers, like identifiers that are created one after the other. */
export const functionsSql = `
create function pg_temp.id(prefix text, n bigint) returns text language sql immutable as
  $$ select prefix || '_01' || lpad(to_hex(n), 10, '0') || left(md5(prefix || n), 14) $$;
create function pg_temp.pick(n bigint, variadic words text[]) returns text language sql immutable as
  $$ select words[1 + n % cardinality(words)] $$;`;

const first = `'Olivia', 'Noah', 'Amelia', 'Mateo', 'Charlotte', 'Aarav', 'Ingrid', 'Benjamin', 'Yusuf', 'Katarzyna',
  'Sebastian', 'Mei', 'Alexander', 'Priya', 'Guillaume', 'Fatima', 'Henrik', 'Isabella', 'Kwame', 'Magdalena', 'Tomasz'`;
const last = `'Lindqvist', 'Fernandez', 'Okafor', 'Schneider', 'Nakamura', 'Rossi', 'Dubois', 'Kowalski', 'Anderson',
  'Petrov', 'Johansson', 'Garcia', 'Mukherjee', 'van der Berg', 'Silva', 'Papadopoulos', 'Murphy', 'Haddad', 'Weber'`;
const departments = `'Engineering', 'Customer Success', 'Finance & Accounting', 'Human Resources', 'Marketing',
  'Field Operations', 'Information Security', 'Legal', 'Product Management', 'Sales, North America', 'Research',
  'Corporate Development', 'Facilities', 'Business Intelligence', 'Procurement', 'Quality Assurance', 'Design',
  'Technical Support', 'Supply Chain', 'Internal Audit'`;
const titles = `'Senior Software Engineer', 'Account Executive', 'Financial Analyst', 'People Partner', 'Regional Manager',
  'Security Operations Analyst', 'Support Engineer II', 'Principal Product Manager', 'Staff Data Scientist'`;

/**
 * Returns the users.
 * @param organizations number of organizations; user n belongs to number n % organizations
 */
export async function organizationsSql(client, organizations) {
  const { rows } = await client.query('select secret from internal.installation');
  const hash = keyHasher(rows[0].secret)(apiKey);
  return `
insert into organizations (id, name)
  select pg_temp.id('org', n), 'Contoso Permissions ' || n from generate_series(0, ${organizations - 1}) n;
insert into administrators (id, organization_id, email, first_name, last_name, role, registered_at)
  values (pg_temp.id('adm', 0), pg_temp.id('org', 0), 'admin@contoso.example', 'Ada', 'Lovelace', 'ADMINISTRATOR', now());
insert into api_keys (id, organization_id, administrator_id, name, prefix, hash)
  values (pg_temp.id('key', 0), pg_temp.id('org', 0), pg_temp.id('adm', 0), 'Benchmark', '${apiKey.slice(0, 8)}', '${hash}');`;
}

export function usersSql(users, organizations) {
  return `
insert into users (id, organization_id, username, email, first_name, last_name, description, state, source, created_at,
  updated_at, phone_numbers, addresses, attributes, company, cost_center, department, employee_identifier, employee_type,
  job_title, location, manager_id, password_hash, password_set_at, totp)
select pg_temp.id('usr', n), pg_temp.id('org', n % ${organizations}), name || n, name || n || '@contoso.example', first, last,
  'Moved over from the former directory; see the ticket of ' || n % 1000, (array['ACTIVATED','ACTIVATED','ACTIVATED','SUSPENDED','STAGED'])[1 + n % 5]::user_state,
  'DIRECTORY', at, at, jsonb_build_array(jsonb_build_object('type', 'work', 'number', '+1 555 01' || lpad((n % 100)::text, 2, '0'))),
  jsonb_build_array(jsonb_build_object('type', 'work', 'streetAddress', n % 900 || ' Harbor Boulevard', 'locality', 'Portland', 'country', 'US')),
  jsonb_build_array(jsonb_build_object('name', 'badge', 'value', 'B-' || n)), 'Contoso Permissions', 'CC-' || n % 300,
  pg_temp.pick(n / ${organizations}, ${departments}), 'E' || lpad(n::text, 7, '0'), pg_temp.pick(n, 'Full-time', 'Contractor', 'Part-time'),
  pg_temp.pick(n / 7, ${titles}), pg_temp.pick(n / 11, 'Portland, Oregon', 'Lisbon', 'Singapore', 'Remote, EMEA'), null,
  '$argon2id$v=19$m=65536,t=3,p=4$' || md5(n::text) || '$' || md5(n::text || 'a') || md5(n::text || 'b'), at,
  (array['ENROLLED','NOT_ENROLLED','PENDING'])[1 + n % 3]::enrollment_status
from generate_series(0, ${users - 1}::bigint) n,
  lateral (select pg_temp.pick(('x' || left(md5(n || 'f'), 6))::bit(24)::int, ${first}) as first,
    pg_temp.pick(('x' || left(md5(n || 'l'), 6))::bit(24)::int, ${last}) as last) names,
  lateral (select lower(replace(first || '.' || last, ' ', '')) || '.' as name,
    timestamptz '2019-01-01 08:00:00Z' + n * interval '97 seconds' + (n % 1000) * interval '1 millisecond' as at) made;`;
}

/** Returns three groups for each user, in the user's own organization. */
export function groupsSql(users, organizations, groupsOfEach) {
  return `
insert into user_groups (id, organization_id, name, description, email, created_at)
  select pg_temp.id('grp', n), pg_temp.id('org', n % ${organizations}), pg_temp.pick(n / ${organizations}, ${departments}) || ' team ' || n,
    'Everybody who works on it, wherever they are', 'team' || n || '@contoso.example', timestamptz '2018-05-01Z' + n * interval '1 hour'
  from generate_series(0, ${organizations * groupsOfEach - 1}) n;
insert into user_group_members (organization_id, group_id, user_id)
  select pg_temp.id('org', n % ${organizations}), pg_temp.id('grp', n % ${organizations} + ${organizations} * ((n / ${organizations} + k * 7) % ${groupsOfEach})), pg_temp.id('usr', n)
  from generate_series(0, ${users - 1}::bigint) n, generate_series(0, 2) k;`;
}

/** Returns two devices for each user, bound to their owner. */
export function devicesSql(users, organizations) {
  return `
insert into devices (id, organization_id, display_name, hostname, owner_id, os_family, os, os_version, serial_number, vendor,
  agent_version, last_contact_at, created_at, remote_ip, network_interfaces, arch)
select pg_temp.id('dev', n), pg_temp.id('org', n / 2 % ${organizations}), 'Laptop ' || left(md5(n::text), 8), 'CONTOSO-' || upper(left(md5(n::text), 10)),
  pg_temp.id('usr', n / 2), (array['WINDOWS','MAC','LINUX'])[1 + n % 3]::os_family, (array['Windows 11 Pro','macOS','Ubuntu'])[1 + n % 3], '23.5.' || n % 20,
  'SN' || upper(left(md5('s' || n), 12)), pg_temp.pick(n, 'Dell Inc.', 'Apple Inc.', 'Lenovo'), '2.14.' || n % 9, now(),
  timestamptz '2021-01-01Z' + n * interval '61 seconds', '203.0.113.' || n % 250,
  jsonb_build_array(jsonb_build_object('name', 'en0', 'address', '10.0.' || n % 250 || '.7', 'family', 'IPV4', 'internal', false)), 'x86_64'
from generate_series(0, ${2 * users - 1}::bigint) n;
insert into user_devices (id, organization_id, user_id, device_id)
  select pg_temp.id('bnd', n), pg_temp.id('org', n / 2 % ${organizations}), pg_temp.id('usr', n / 2), pg_temp.id('dev', n)
  from generate_series(0, ${2 * users - 1}::bigint) n;`;
}

/**
 * Fills a migrated database with the data set of the comparison.
 * @returns the organization of the queries
 */
export async function fill(client) {
  const [users, organizations, groupsOfEach] = [20_000, 10, 30];
  await client.query(functionsSql);
  await client.query(await organizationsSql(client, organizations));
  await client.query(usersSql(users, organizations));
  await client.query(groupsSql(users, organizations, groupsOfEach));
  await client.query(devicesSql(users, organizations));
  await client.query('vacuum analyze');
  const { rows } = await client.query('select organization_id from administrators');
  return rows[0].organization_id;
}
