// Whether organizations that a caller may not choose can be told apart by time: the handler's own work, in one process,
// without a socket.
//   npx tsx test/bench/organization-timing.ts [ROUNDS]
// They are compared with one that does not exist, which is the same one each time, as the others are.
import { newId } from '../../db/ids.ts';
import { testGateway } from '../support/gateway.ts';
import { otherOrganization } from '../support/other-organization.ts';
import { compareTimes } from './support/timing.ts';

const rounds = Number(process.argv[2] ?? 1500);
const gateway = await testGateway();
const other = await otherOrganization(gateway.database, 'Of somebody else');
const choose = (chosen: string) => () =>
  gateway.query('ADMINISTRATOR', '{ viewer { role } }', {}, { 'x-org-id': chosen });

console.log(`${rounds} rounds on ${gateway.database.engine}, Node ${process.version}`);
const kinds = {
  'does not exist': choose(newId('org')),
  'does not exist either': choose(newId('org')),
  'of the provider, not on the list': choose(gateway.demo.managed[2]?.id as string),
  'of somebody else': choose(other.organizationId),
  'no identifier': choose('org_1'),
  'an identifier of another type': choose(newId('usr')),
};
await compareTimes(kinds, 'does not exist', rounds);
await gateway.close();
