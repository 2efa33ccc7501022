import type { Principal } from './context.ts';

type Names = Readonly<Record<string, string | null | undefined>>;

/**
 * Returns the columns of an object to which the caller gives names of the caller's own system. An absent name stays, and
 * null removes it. The names of another provisioner do not stay, because they would be taken for the caller's.
 * @param names all names of this kind of object
 * @param provisionerId the provisioner so far
 */
export function externalValues<Given extends Names>(
  { administratorId }: Pick<Principal, 'administratorId'>,
  names: Given,
  provisionerId: string | null = null,
): Partial<Given & { readonly provisionerId: string }> {
  if (Object.values(names).every((name) => name === undefined)) return {};
  const rest = provisionerId === administratorId ? undefined : null;
  const values = Object.entries(names).map(([name, value]) => [name, value === undefined ? rest : value]);
  return { ...Object.fromEntries(values), provisionerId: administratorId };
}
