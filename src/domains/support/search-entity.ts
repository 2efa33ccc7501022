import { type SQL, sql } from 'drizzle-orm';
import { supportCases, supportCaseWords } from '../../../db/tables/support.ts';
import { supportCaseComments } from '../../../db/tables/support-activity.ts';
import { badInput } from '../../errors.ts';

const longestSearch = 200;

/**
 * Full text over cases and their comments. `@@` may leak what it compares, so that no index serves it behind row-level
 * security: the cases that have any of the words are looked up by equality, and `@@` is asked of those alone.
 * `querytree` is T or empty where a query could match texts that have none of its words: such a one finds nothing.
 */
export function searchFilter(organizationId: string) {
  return (text: string, argument: string): SQL => {
    if (text.length > longestSearch) throw badInput(argument, `At most ${longestSearch} characters.`);
    if (text.includes('\0')) throw badInput(argument, 'The character U+0000 is not accepted.');
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

/** Enters the words of a text among those of its case; a statement's `tsvector` column tells them. */
export function enterWords(organizationId: string, caseId: string, vector: SQL): SQL {
  return sql`insert into ${supportCaseWords} (organization_id, word, case_id)
    select ${organizationId}, word, ${caseId} from unnest(tsvector_to_array((${vector}))) as word
    on conflict do nothing`;
}
