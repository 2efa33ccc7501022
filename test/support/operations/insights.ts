import { purgeEvent } from '../../../db/event-retention.ts';
import { appendEvent } from '../../../db/trail.ts';
import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

/** The mutations of the other domains create events. */
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

/** Simulates the removal of old events, for which a year would have to pass. */
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
