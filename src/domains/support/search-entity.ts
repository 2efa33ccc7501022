import { type SQL, sql } from 'drizzle-orm';
import { supportCases, supportCaseWords } from '../../../db/tables/support.ts';
import { supportCaseComments } from '../../../db/tables/support-activity.ts';
import { badInput } from '../../errors.ts';

const maxSearchLength = 200;

/**
 * Full text search over cases and their comments. Row-level security keeps `@@` from using an index, because the
 * operator is not leakproof. So an equality look-up finds the cases that have any of the words, and `@@` filters only
 * those. `querytree` is T or empty for a query that can match texts without any of its words; such a query finds
 * nothing.
 */
export function searchFilter(organizationId: string) {
  return (text: string, argument: string): SQL => {
    if (text.length > maxSearchLength)
      throw badInput(argument, `The text must have at most ${maxSearchLength} characters.`);
    if (text.includes('\0')) throw badInput(argument, 'The text must not contain the character U+0000.');
    const query = sql`websearch_to_tsquery('english', ${text})`;
    const ofCase = sql`${supportCaseComments.organizationId} = ${supportCases.organizationId}
      and ${supportCaseComments.caseId} = ${supportCases.id}`;
    return sql`${supportCases.id} in (select ${supportCaseWords.caseId} from ${supportCaseWords}
        where ${supportCaseWords.organizationId} = ${organizationId}
        and ${supportCaseWords.word} = any(tsvector_to_array(to_tsvector('english', ${text}))))
      and querytree(${query}) not in ('', 'T')
      and (${supportCases.search} @@ ${query}
        or exists (select from ${supportCaseComments} where ${ofCase} and ${supportCaseComments.search} @@ ${query}))`;
  };
}

/** Adds the words of a text to those of its case. `vector` is the `tsvector` column of a statement. */
export function enterWords(organizationId: string, caseId: string, vector: SQL): SQL {
  return sql`insert into ${supportCaseWords} (organization_id, word, case_id)
    select ${organizationId}, word, ${caseId} from unnest(tsvector_to_array((${vector}))) as word
    on conflict do nothing`;
}
