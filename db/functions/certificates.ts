import { expirySteps } from '../certificate-expiry.ts';

/**
 * Trigger function `note_certificates(service, column …)`, which records the certificates in a row's columns: a
 * StoredCertificate, or a list of them.
 */
const note = `
create or replace function note_certificates() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
declare
  resource jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  held jsonb := '[]';
begin
  if tg_op <> 'DELETE' then
    select coalesce(jsonb_agg(certificate), '[]') into held
    from unnest(tg_argv[1:]) as name, jsonb_path_query(resource -> name, 'lax $[*]') as certificate
    where jsonb_typeof(certificate) = 'object';
  end if;
  delete from certificate_expiries e
  where e.organization_id = resource ->> 'organization_id' and e.resource_id = resource ->> 'id'
    and not held @> jsonb_build_array(jsonb_build_object('fingerprint', e.fingerprint));
  insert into certificate_expiries
    (organization_id, resource_id, fingerprint, service, subject, expires_at, due_at)
  select resource ->> 'organization_id', resource ->> 'id', certificate ->> 'fingerprint', tg_argv[0],
    certificate ->> 'subject', (certificate ->> 'validTo')::timestamptz,
    (certificate ->> 'validTo')::timestamptz - interval '${Math.max(...expirySteps)} days'
  from jsonb_array_elements(held) as certificate
  on conflict do nothing;
  return null;
end
$function$;
`;

const holders = {
  sso_applications: ['SSO_APPLICATIONS', 'idp_certificate', 'sp_certificate'],
  radius_servers: ['RADIUS', 'ca_certificates'],
  apple_mdms: ['DEVICES', 'push_certificate'],
};

const triggers = Object.entries(holders).map(
  ([table, [service, ...columns]]) => `
create or replace trigger note_certificates after insert or update of ${columns.join(', ')} or delete on ${table}
  for each row execute function note_certificates('${[service, ...columns].join(`', '`)}');
`,
);

export const certificates = note + triggers.join('');
