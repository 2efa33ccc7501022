import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { administrators } from '../tables/administrators.ts';
import { supportCaseNumbers, supportCases, supportCaseWords } from '../tables/support.ts';
import {
  supportCaseAttachments,
  supportCaseComments,
  supportCaseContents,
  supportCaseStatusChanges,
} from '../tables/support-activity.ts';
import { type ListedCase, listedCases } from './support-list.ts';
import type { DemoWorld, RoleName } from './world.ts';

type Named = (role: RoleName) => { readonly id: string; readonly name: string };
type Place = { readonly organizationId: string; readonly caseId: string };

/** Support cases and feature requests of the demo organization's administrators. */
export async function seedSupport(tx: Transaction, demo: DemoWorld): Promise<void> {
  const { organizationId } = demo;
  const named = await namesOf(tx, demo);
  for (const [index, listed] of listedCases.entries()) {
    const caseId = demo.newId('cas');
    await tx.insert(supportCases).values(caseRow(demo, named, listed, { caseId, number: index + 1 }));
    const place = { organizationId, caseId };
    await seedActivity(tx, demo, named, listed, place);
  }
  await tx.insert(supportCaseNumbers).values({ organizationId, last: listedCases.length });
  await tx.execute(sql`insert into ${supportCaseWords} (organization_id, word, case_id)
    select distinct ${organizationId}, unnest(tsvector_to_array(search)), id from (
      select id, search from ${supportCases} where organization_id = ${organizationId}
      union all select case_id, search from ${supportCaseComments} where organization_id = ${organizationId}
    ) as texts`);
}

async function namesOf(tx: Transaction, demo: DemoWorld): Promise<Named> {
  const rows = await tx
    .select({ id: administrators.id, name: administrators.name })
    .from(administrators)
    .where(eq(administrators.organizationId, demo.organizationId));
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (role) => {
    const id = demo.administrators[role];
    return { id, name: names.get(id) ?? role };
  };
}

function caseRow(
  demo: DemoWorld,
  named: Named,
  { kind, category, priority, subject, description, by, age, course = [] }: ListedCase,
  { caseId, number }: { caseId: string; number: number },
) {
  const submitter = named(by);
  const reached = (status: string) =>
    course.includes(status as never) ? demo.day(-age + course.indexOf(status as never) + 1) : null;
  return {
    ...{ id: caseId, organizationId: demo.organizationId, number },
    ...{ kind, category, priority, subject, description },
    status: course.at(-1) ?? ('OPEN' as const),
    submittedById: submitter.id,
    submittedByName: submitter.name,
    resolvedAt: reached('RESOLVED'),
    closedAt: reached('CLOSED'),
    createdAt: demo.day(-age),
    updatedAt: demo.day(-age + course.length),
  };
}

async function seedActivity(
  tx: Transaction,
  demo: DemoWorld,
  named: Named,
  { by, age, course = [], comments = [], file }: ListedCase,
  place: Place,
): Promise<void> {
  for (const [index, [writer, body]] of comments.entries()) {
    const { id: writtenById, name: writtenByName } = named(writer);
    const createdAt = demo.day(-age + 0.3 * (index + 1));
    await tx
      .insert(supportCaseComments)
      .values({ ...place, id: demo.newId('ccm'), body, writtenById, writtenByName, createdAt });
  }
  for (const [index, to] of course.entries()) {
    const { id: changedById, name: changedByName } = named('ADMINISTRATOR');
    await tx.insert(supportCaseStatusChanges).values({
      ...{ ...place, id: demo.newId('cst'), from: course[index - 1] ?? 'OPEN', to },
      ...{ changedById, changedByName, changedAt: demo.day(-age + index + 1) },
    });
  }
  if (!file) return;
  const [fileName, contentType, content] = file;
  const { id: attachedById, name: attachedByName } = named(by);
  const id = demo.newId('cat');
  await tx.insert(supportCaseAttachments).values({
    ...{ ...place, id, fileName, contentType, attachedById, attachedByName },
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    createdAt: demo.day(-age + 0.4),
  });
  await tx
    .insert(supportCaseContents)
    .values({ organizationId: place.organizationId, attachmentId: id, content });
}
