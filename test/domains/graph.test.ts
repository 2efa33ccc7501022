import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestGateway, testGateway } from '../support/gateway.ts';
import { asking } from './asking.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway();
});
afterAll(() => gateway.close());
const { answer, refusal } = asking(() => gateway, 'MANAGER');

test('try', async () => {
  const d =
    await answer(`{ users(first: 3) { nodes { id username associations { totalCount leftOut nodes { relation since sudo from { kind id } to { kind id resource { __typename id } } } pageInfo { hasNextPage endCursor } }
   traverse(kinds: [DEVICE], first: 3) { totalCount leftOut nodes { kind id resource { ... on Device { hostname } } paths { associations { from { kind id resource { ... on Group { name } } } to { kind id } } } } } } } }`);
  console.log(JSON.stringify(d, null, 1).slice(0, 6000));
  const m = await answer(
    'mutation ($input: AssociationInput!) { associate(input: $input) { association { relation from { kind id } to { kind id } since } } }',
    { input: { user: { id: d.users.nodes[0].id, deviceId: gateway.demo.deviceIds[3] } } },
  );
  console.log(JSON.stringify(m));
  console.log(
    JSON.stringify(
      await refusal(
        'mutation ($input: AssociationInput!) { associate(input: $input) { association { relation from { kind id } to { kind id } since } } }',
        { input: { user: { id: d.users.nodes[0].id, deviceId: gateway.demo.deviceIds[3] } } },
        'COMMAND_RUNNER',
      ),
    ),
  );
});
