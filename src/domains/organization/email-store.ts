import { and, eq, sql } from 'drizzle-orm';
import { type EmailTexts, emailTemplates } from '../../../db/tables/organization.ts';
import { changed } from '../../core/change.ts';
import type { OrganizationDatabase } from '../../core/context.ts';
import { invalidState } from '../../errors.ts';
import type { EmailTemplateType } from '../../generated/graphql.ts';
import { type EmailTemplateParent, emailTypes } from './email-types.ts';
import type { EmailTextChanges } from './input.ts';

/** Returns the templates of these types, or all templates in the order of their types. */
export async function readTemplates(
  db: OrganizationDatabase,
  types = Object.keys(emailTypes) as EmailTemplateType[],
): Promise<EmailTemplateParent[]> {
  const rows = await db.read<EmailTemplateParent>(
    sql`select ${emailTemplates.type}, ${emailTemplates.texts}, ${emailTemplates.updatedAt} as "updatedAt"
      from ${emailTemplates} where ${emailTemplates.organizationId} = ${db.organizationId}
      and ${emailTemplates.type}::text = any(${sql.param(types)}::text[])`,
  );
  const byType = new Map(rows.map((row) => [row.type, row]));
  return types.map((type) => byType.get(type) ?? { type, texts: null, updatedAt: null });
}

export async function readTemplate(
  db: OrganizationDatabase,
  type: EmailTemplateType,
): Promise<EmailTemplateParent> {
  const [row] = await readTemplates(db, [type]);
  return row ?? { type, texts: null, updatedAt: null };
}

/** Returns the texts after a change. An absent text stays, and null restores the default. */
export function changedTexts(
  type: EmailTemplateType,
  current: EmailTexts | null,
  changes: EmailTextChanges,
): EmailTexts {
  const { defaults } = emailTypes[type];
  const texts: Record<string, string> = { ...(current ?? defaults) };
  for (const name of Object.keys(defaults) as (keyof EmailTexts)[]) {
    if (changes[name] !== undefined) texts[name] = changes[name] ?? defaults[name];
  }
  return texts as unknown as EmailTexts;
}

export async function changeTemplate(
  db: OrganizationDatabase,
  type: EmailTemplateType,
  changes: EmailTextChanges,
): Promise<void> {
  const { organizationId } = db;
  // Imported on demand with the template engine, so that the start does not wait for it.
  const { checkTexts } = await import('./email-render.ts');
  await db.transaction(async (tx) => {
    const initial = { organizationId, type, texts: emailTypes[type].defaults };
    await tx.insert(emailTemplates).values(initial).onConflictDoNothing();
    const [row] = await tx.select().from(emailTemplates).where(ofType(db, type)).for('update');
    const texts = changedTexts(type, row?.texts ?? null, changes);
    checkTexts(type, texts);
    await tx.update(emailTemplates).set({ texts }).where(ofType(db, type));
    return changed(organizationId);
  });
}

export async function resetTemplate(db: OrganizationDatabase, type: EmailTemplateType): Promise<void> {
  await db.transaction(async (tx) => {
    const gone = await tx
      .delete(emailTemplates)
      .where(ofType(db, type))
      .returning({ type: emailTemplates.type });
    if (gone.length === 0) throw invalidState('The template has the default texts already.', 'type');
    return changed(db.organizationId);
  });
}

function ofType(db: OrganizationDatabase, type: EmailTemplateType) {
  return and(eq(emailTemplates.organizationId, db.organizationId), eq(emailTemplates.type, type));
}
