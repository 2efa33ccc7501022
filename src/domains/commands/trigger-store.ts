import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '../../../db/database.ts';
import type { Origin } from '../../../db/origin.ts';
import { secretForWork } from '../../../db/secrets.ts';
import { commands } from '../../../db/tables/commands.ts';
import { organizations } from '../../../db/tables/organizations.ts';
import { isToken, keyedTokenHasher, newToken } from '../../../db/tokens.ts';
import { changed } from '../../core/change.ts';
import type { Context } from '../../core/context.ts';
import { boundTo } from '../../core/organization-database.ts';
import { invalidState } from '../../errors.ts';
import { recordJob } from '../../trail/record.ts';
import { lockCommand } from './command-store.ts';
import { insertRun } from './run-store.ts';
import { targetsOf } from './target-store.ts';

const prefixLength = 10;

/** New secret of a trigger, shown to its creator once. */
export interface NewTriggerSecret {
  readonly commandId: string;
  readonly secret: string;
}

type Keeper = Pick<Context, 'db' | 'principal' | 'permissions' | 'secret'>;

/** Gives the trigger of a command another secret. The earlier one ends at once. @throws INVALID_STATE without a trigger */
export function rotateSecret(writer: Keeper, id: string): Promise<NewTriggerSecret> {
  const { token, hash } = newToken('rgt', keyedTokenHasher(writer.secret));
  const secret = {
    triggerHash: hash,
    triggerPrefix: token.slice(0, prefixLength),
    triggerSecretAt: sql`now()`,
  };
  return writer.db.transaction(async (tx) => {
    const { trigger } = await lockCommand(writer, tx, id, 'id');
    if (trigger === null) throw invalidState('The command has no trigger.');
    await tx.update(commands).set(secret).where(ofCommand(writer, id));
    return changed(id, { commandId: id, secret: token });
  });
}

/** Ends the secret of a trigger. @throws INVALID_STATE without one */
export function revokeSecret(writer: Keeper, id: string): Promise<string> {
  const none = { triggerHash: null, triggerPrefix: null, triggerSecretAt: null };
  return writer.db.transaction(async (tx) => {
    const { triggerHash } = await lockCommand(writer, tx, id, 'id');
    if (triggerHash === null) throw invalidState('The trigger of the command has no secret.');
    await tx.update(commands).set(none).where(ofCommand(writer, id));
    return changed(id);
  });
}

/** Call of a trigger by another system. */
export interface TriggerCall extends Pick<Origin, 'clientIp' | 'requestId'> {
  /** Name of the trigger. */
  readonly name: string;
  /** Secret of the command. */
  readonly secret: string;
}

/** Organization and digest of a valid secret of a trigger. */
interface FoundTrigger {
  readonly organizationId: string;
  readonly hash: string;
}

/** Finds the organization of a trigger's secret; null for an invalid one. */
export async function findTrigger(database: Database, secret: string): Promise<FoundTrigger | null> {
  if (!isToken('rgt', secret)) return null;
  const hash = keyedTokenHasher(database.secret)(secret);
  const [found] = await database.system<{ organizationId: string }>(
    sql`select * from find_command_trigger(${hash})`,
  );
  return found ? { ...found, hash } : null;
}

/**
 * Queues a run of the command on all of its targets, and records it with the trigger as its initiator.
 * @returns the run's identifier; null if the secret has ended, is not that of the named trigger, or its organization is
 *   suspended
 * @throws INVALID_STATE if none of the targets is a device of the command's type
 */
export function launchByTrigger(
  database: Database,
  { organizationId, hash }: FoundTrigger,
  { name, clientIp, requestId }: Omit<TriggerCall, 'secret'>,
): Promise<string | null> {
  const named = and(
    eq(commands.organizationId, organizationId),
    eq(commands.triggerHash, hash),
    eq(commands.trigger, name),
  );
  return boundTo(database, organizationId).transaction(async (tx) => {
    const [command] = await tx.select().from(commands).where(named).for('no key update');
    const active = and(eq(organizations.id, organizationId), eq(organizations.status, 'ACTIVE'));
    const [organization] = await tx.select({ id: organizations.id }).from(organizations).where(active);
    if (!command || !organization) return null;
    const targets = await targetsOf(tx, command);
    if (targets.length === 0) throw invalidState("None of the command's targets is a device of its type.");
    const resourceId = await insertRun(tx, command, { launchType: 'TRIGGER' }, targets);
    const origin = {
      ...{ initiatorId: command.id, initiatorEmail: name, clientIp, requestId },
      credential: 'COMMAND_TRIGGER',
    };
    const event = { service: 'COMMANDS', eventType: 'command_trigger', error: null } as const;
    const place = { organizationId, secret: secretForWork(database.secret) };
    await recordJob(tx, place, origin, { ...event, resourceId, changes: { devices: targets.length } });
    return resourceId;
  });
}

function ofCommand({ db }: Keeper, id: string) {
  return and(eq(commands.organizationId, db.organizationId), eq(commands.id, id));
}
