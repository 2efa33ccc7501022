import { servingRole } from '../roles.ts';

interface Granted {
  readonly name: string;
  /** Arguments, each with name and type. */
  readonly takes: readonly string[];
  readonly returns: string;
  /** True for a function with its owner's rights, which are limited by its body. */
  readonly asOwner?: boolean;
  /** Role that may call it. Defaults to the serving role. */
  readonly to?: string;
  /** Variables of the function. */
  readonly declares?: string;
  /** Statements in PL/pgSQL. */
  readonly body: string;
}

/**
 * Returns the SQL of a function that only the serving role, or another named one, may call. Few are SECURITY DEFINER: policies show the required
 * rows while a setting is on, and the setting ends with the call. (The settings are not `set` clauses of the function,
 * because only superusers may declare those for settings that no extension defines.)
 */
export function granted({
  name,
  takes,
  returns,
  asOwner,
  to = servingRole,
  declares,
  body,
}: Granted): string {
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
grant execute on function ${signature} to ${to};
`;
}

/** Returns such a function that answers a query while a setting has a value, given as an SQL expression. */
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

/** Returns a function that names the organization of the credential with the presented digest. */
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
