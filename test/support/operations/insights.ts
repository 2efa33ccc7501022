import { purgeEvent } from '../../../db/event-retention.ts';
import { appendEvent } from '../../../db/trail.ts';
import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

/** Events are made by the mutations of the other domains. */
export const insights: Operations = {
  async prepare(world) {
    const username = world.unique('event').toLowerCase().replaceAll(' ', '.');
    await world.run('mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }', {
      input: { username, email: `${username}@events.example` },
    });
    await oldEventsGone(world);
  },
  mutations: { setDirectoryEventRetention: () => ({ input: {} }) },
  samples: {
    'SetDirectoryEventRetentionInput.days': 400,
    'DirectoryEventFilter.initiatorId': ({ demo }: World) => demo.administrators.MANAGER,
    'DirectoryEventFilter.initiatorOrganizationId': ({ demo }: World) => demo.organizationId,
    'DirectoryEventFilter.resourceId': (world: World) => world.anyId('users'),
  },
};

/** As if old events had been removed: the clock would have to go on for a year to do so. */
function oldEventsGone({ database, demo }: World) {
  const { organizationId } = demo;
  return database.transaction(organizationId, (tx) =>
    appendEvent(tx, organizationId, {
      initiatorId: '',
      initiatorEmail: 'nobody',
      credential: 'JOB',
      clientIp: null,
      requestId: 'purge',
      service: 'INSIGHTS',
      eventType: purgeEvent,
      error: null,
      resourceType: 'Organization',
      resourceId: organizationId,
      changes: { removed: 2, through: 2, digest: 'a'.repeat(64) },
    }),
  );
}
