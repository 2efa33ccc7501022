import { servingRole } from '../roles.ts';

interface Granted {
  readonly name: string;
  /** Its arguments: a name and a type each. */
  readonly takes: readonly string[];
  readonly returns: string;
  /** It works with its owner's rights: what it may do is all in its body. */
  readonly asOwner?: boolean;
  /** Its variables. */
  readonly declares?: string;
  /** PL/pgSQL statements. */
  readonly body: string;
}

/**
 * A function that the serving role may call, and nobody else. Hardly any is SECURITY DEFINER: policies show the rows that
 * it needs while a setting says so, and the setting ends with the call. (Settings are not `set` clauses of the function, for
 * only superusers may declare those for settings that no extension defines.)
 */
export function granted({ name, takes, returns, asOwner, declares, body }: Granted): string {
  const signature = `${name}(${takes.map((argument) => argument.replace(/^\w+ /, '')).join(', ')})`;
  return `
drop function if exists ${signature};
create function ${name}(${takes.join(', ')})
returns ${returns}
language plpgsql${asOwner ? ' security definer' : ''}
set search_path = pg_catalog, public, pg_temp
as $function$
${declares ? `declare${declares}\n` : ''}begin${body}
end
$function$;
revoke all on function ${signature} from public;
grant execute on function ${signature} to ${servingRole};
`;
}

/** Such a function that answers a query while a setting has a value, an SQL expression, and does nothing else. */
export function shownWhile(
  setting: string,
  value: string,
  { query, ...rest }: Omit<Granted, 'declares' | 'body'> & { readonly query: string },
): string {
  return granted({
    ...rest,
    body: `
  perform set_config('${setting}', ${value}, true);
  return query ${query};
  perform set_config('${setting}', '', true);`,
  });
}

/** Tells the organization of the row that a credential belongs to: of the digest that the caller presents, and no other. */
export function organizationOf(
  name: string,
  {
    of,
    where,
    takes = [],
  }: { readonly of: string; readonly where: string; readonly takes?: readonly string[] },
): string {
  return shownWhile('rolegate.credential', 'presented', {
    name,
    takes: ['presented text', ...takes],
    returns: 'table ("organizationId" text)',
    query: `select t.organization_id from public.${of} t where ${where}`,
  });
}
