import { organizationOf } from './shape.ts';

/**
 * Trigger that ends the links of a user with what they were made for: another password, another address, a suspension.
 * Whatever changes the user, no link of before sets a password afterwards.
 */
const end = `
create or replace function end_user_links() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp
as $function$
begin
  delete from user_links l where l.organization_id = new.organization_id and l.user_id = new.id;
  return null;
end
$function$;
create or replace trigger end_user_links after update of password_hash, email, recovery_address, state on users
  for each row when (old.password_hash is distinct from new.password_hash or old.email <> new.email
    or old.recovery_address is distinct from new.recovery_address or new.state = 'SUSPENDED')
  execute function end_user_links();
`;

export const userLinks =
  end + organizationOf('find_user_link', { of: 'user_links', where: 't.hash = presented' });
