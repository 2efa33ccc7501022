import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../../db/database.ts';
import { newId } from '../../../db/ids.ts';
import { encryptSecret } from '../../../db/secrets.ts';
import { policies, policyResults, policyTargets } from '../../../db/tables/policies.ts';
import { changed } from '../../core/change.ts';
import { type Constraints, withConstraints } from '../../core/constraints.ts';
import type { Context, OrganizationDatabase } from '../../core/context.ts';
import { badInput, notFound } from '../../errors.ts';
import type { PolicyStats, PolicyTemplate } from '../../generated/graphql.ts';
import { type Applied, addTargets, removeTargets } from '../targets/store.ts';
import type { NewPolicy, PolicyChanges, PolicyTargets } from './input.ts';
import { policyTemplate } from './templates.ts';

type Values = (typeof policies.$inferSelect)['values'];

const constraints: Constraints = {
  policies_name_unique: ['ALREADY_EXISTS', 'input.name', 'Another policy has this name.'],
};

export async function createPolicy(context: Context, input: NewPolicy): Promise<string> {
  const template = policyTemplate(input.template);
  if (!template) throw badInput('input.template', 'No policy template with this identifier.');
  const { db } = context;
  const id = newId('pol');
  const values = checkedValues(context, id, template, input.values ?? [], []);
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      await tx.insert(policies).values({
        id,
        organizationId: db.organizationId,
        name: input.name,
        notes: input.notes ?? null,
        template: template.id,
        osFamily: template.osFamily,
        delivery: template.delivery,
        values,
      });
      return changed(id);
    }),
  );
}

export async function updatePolicy(
  context: Context,
  { id, values, ...changes }: PolicyChanges,
): Promise<string> {
  const { db } = context;
  return withConstraints(constraints, () =>
    db.transaction(async (tx) => {
      const [policy] = await tx.select().from(policies).where(ofPolicy(db, id)).for('update');
      const template = policy && policyTemplate(policy.template);
      if (!policy || !template) throw notFound('policy', 'input.id');
      const checked = values ? { values: checkedValues(context, id, template, values, policy.values) } : {};
      await tx
        .update(policies)
        .set({ ...definedOf(changes), ...checked, updatedAt: sql`now()` })
        .where(ofPolicy(db, id));
      return changed(id);
    }),
  );
}

export async function deletePolicy(db: OrganizationDatabase, id: string): Promise<string> {
  return db.transaction(async (tx) => {
    const deleted = await tx.delete(policies).where(ofPolicy(db, id)).returning({ id: policies.id });
    if (deleted.length === 0) throw notFound('policy');
    return changed(id);
  });
}

/** Applies the policy to all of the targets, or to none. */
export function applyPolicy(db: OrganizationDatabase, targets: PolicyTargets): Promise<string> {
  return withPolicy(db, targets, (tx, applied) => addTargets(tx, db, applied, targets));
}

export function removePolicy(db: OrganizationDatabase, targets: PolicyTargets): Promise<string> {
  return withPolicy(db, targets, (tx, applied) => removeTargets(tx, db, applied, targets));
}

function withPolicy(
  db: OrganizationDatabase,
  { policyId }: PolicyTargets,
  work: (tx: Transaction, applied: Applied) => Promise<void>,
): Promise<string> {
  return db.transaction(async (tx) => {
    const found = await tx
      .select({ id: policies.id })
      .from(policies)
      .where(ofPolicy(db, policyId))
      .for('key share');
    if (found.length === 0) throw notFound('policy', 'input.policyId');
    await work(tx, { owner: policyTargets.policyId, id: policyId });
    return changed(policyId);
  });
}

/** Counts the states of policies by device or by policy, in one statement. */
export async function policyStats(
  db: OrganizationDatabase,
  of: 'device_id' | 'policy_id',
  ids: readonly string[],
): Promise<PolicyStats[]> {
  const rows = await db.read<PolicyStats & { id: string }>(
    sql`select ${sql.identifier(of)} as "id", count(*)::int as total,
      count(*) filter (where state = 'SUCCESS')::int as success, count(*) filter (where state = 'FAILED')::int as failed,
      count(*) filter (where state = 'PENDING')::int as pending,
      count(*) filter (where state = 'DUPLICATE')::int as duplicate,
      count(*) filter (where state = 'UNSUPPORTED_OS')::int as "unsupportedOs"
      from ${policyResults} where organization_id = ${db.organizationId} and ${sql.identifier(of)} = any(${sql.param(ids)})
      group by 1`,
  );
  const none = { total: 0, success: 0, failed: 0, pending: 0, duplicate: 0, unsupportedOs: 0 };
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? none);
}

/**
 * Returns the values to store. Each belongs to a field of the template; sensitive ones are encrypted, and absent
 * sensitive ones keep their stored value.
 */
function checkedValues(
  { secret, db }: Context,
  id: string,
  template: PolicyTemplate,
  given: readonly { field: string; value: string }[],
  present: Values,
): Values {
  const byField = new Map(given.map(({ field, value }, index) => [field, { value, index }]));
  for (const [field, { index }] of byField) {
    if (!template.fields.some(({ name }) => name === field)) {
      throw badInput(`input.values.${index}.field`, 'The template has no such field.');
    }
  }
  return template.fields.flatMap(({ name, required, readOnly, sensitive, defaultValue, options, type }) => {
    const own = byField.get(name);
    if (own && readOnly) {
      throw badInput(`input.values.${own.index}.field`, 'The template sets this field itself.');
    }
    const kept = present.find(({ field }) => field === name);
    if (!own && sensitive && kept) return [kept];
    const value = own?.value ?? defaultValue;
    if (value === null || value === undefined) {
      if (required) throw badInput('input.values', `The template requires a value for ${name}.`);
      return [];
    }
    const argument = own ? `input.values.${own.index}.value` : 'input.values';
    if (!fits(type, options, value)) throw badInput(argument, `The value is not valid for ${name}.`);
    const place = { organizationId: db.organizationId, of: `${id} ${name}` };
    return [{ field: name, value: sensitive ? encryptSecret(secret, place, value) : value, sensitive }];
  });
}

function fits(
  type: PolicyTemplate['fields'][number]['type'],
  options: readonly string[],
  value: string,
): boolean {
  if (type === 'CHECKBOX') return value === 'true' || value === 'false';
  if (type === 'NUMBER') return /^\d{1,9}$/.test(value);
  return type === 'SELECT' ? options.includes(value) : value.length > 0;
}

function definedOf<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function ofPolicy(db: OrganizationDatabase, id: string) {
  return and(eq(policies.organizationId, db.organizationId), eq(policies.id, id));
}
