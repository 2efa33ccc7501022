import type { Fence } from '../fences.ts';
import type { Statements } from './statements.ts';

/**
 * Expected differences while the stores' fence is removed. Policies show a provider itself and the organizations that it
 * manages; only the store decides which of them a list or a change concerns.
 */
const ofProvider = [
  /^\w+\.data\.managedOrganizations[. ]/,
  // A filter with the caller's own organization looks like the store's condition.
  /^\w+\.data\.directoryEvent\w+ DirectoryEventFilter\.initiatorOrganizationId\./,
  /^setAllOrganizationsAccess .*INTERNAL_SERVER_ERROR/,
];

export function unexplained(faults: readonly string[], without: Fence): string[] {
  return without === 'STORES'
    ? faults.filter((fault) => !ofProvider.some((known) => known.test(fault)))
    : [...faults];
}

/** Inputs of the type ID that identify no row of any organization: entries of the product's own catalogue. */
export const ofCatalogues: ReadonlySet<string> = new Set(['CreatePolicyInput.template']);

/**
 * Permitted positions of the caller's organization outside of comparisons: written values, requested identifiers, the filter
 * that an export keeps, and the name of a lock.
 */
const places: Readonly<Record<string, RegExp>> = {
  written: /^\s*(insert into|with )/i,
  assigned: /on conflict .* do update set /i,
  selected: /insert into/i,
  // It reads the provider's rows with the provider bound, for one administrator and one organization of its list.
  'function provider_administrator': /from provider_administrator\(/,
  'inside of a value':
    /^insert into "exports"|= any\(\$\d+|unnest\(\$\d+::text\[\]\) as parent\(id\)|^select pg_advisory_xact_lock/,
};

/** Statements that may compare with the caller's organization in a way that was not voided. */
export function unexplainedStatements({ others, untouched }: Statements): string[] {
  const wrong = [...others].flatMap(([place, texts]) =>
    [...texts].filter((text) => !places[place]?.test(text)).map((text) => `${place}: ${text}`),
  );
  const named = new Set([...others.values()].flatMap((texts) => [...texts]));
  return [...wrong, ...[...untouched].filter((text) => !named.has(text))];
}
