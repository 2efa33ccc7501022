import { expect } from 'vitest';
import { domains } from '../../src/domains/registry.ts';
import { createOutbound } from '../../src/outbound/outbound.ts';
import { testGateway } from '../support/gateway.ts';
import { jobRunner } from '../support/jobs.ts';
import { silent } from '../support/log.ts';
import { scimPeer } from '../support/scim-peer.ts';
import { asking } from './asking.ts';
import { create, rotate, runOf, start } from './directories-documents.ts';

/** Starts a gateway next to an application with SCIM, and returns operations that several tests of runs share. */
export async function directoriesClient() {
  const peer = await scimPeer();
  const outbound = createOutbound({ allowPrivate: true, ca: peer.ca });
  const gateway = await testGateway({ outbound });
  const runJobs = jobRunner(gateway.database, domains, silent, outbound);
  const { answer, refusal } = asking(() => gateway, 'ADMINISTRATOR');
  let count = 0;

  async function directory(fields: object = {}): Promise<string> {
    count += 1;
    peer.tokens.add('a-token-of-the-application');
    const settings = { scim: { baseUrl: peer.baseUrl, automaticExport: false, ...fields } };
    const { createDirectory } = await answer(create, { input: { name: `Application ${count}`, settings } });
    const { id } = createDirectory.directory;
    await answer(rotate, { input: { id, bearerToken: 'a-token-of-the-application' } });
    return id;
  }

  async function ran(directoryId: string, kind: string) {
    const { startDirectorySync } = await answer(start, { input: { directoryId, kind } });
    await runJobs();
    const run = (await answer(runOf, { id: startDirectorySync.directorySyncRun.id })).directorySyncRun;
    expect(run.state).toBe('SUCCEEDED');
    return run;
  }

  async function user(username: string, fields: object = {}): Promise<string> {
    const input = { username, email: `${username}@corp.example`, state: 'ACTIVATED', ...fields };
    const { createUser } = await answer(
      'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }',
      { input },
    );
    return createUser.user.id;
  }

  async function rename(id: string, username: string): Promise<void> {
    await answer('mutation ($input: UpdateUserInput!) { updateUser(input: $input) { user { id } } }', {
      input: { id, username },
    });
  }

  async function suspend(id: string): Promise<void> {
    await answer('mutation ($id: ID!) { suspendUser(id: $id) { user { id } } }', { id });
  }

  const close = async () => {
    await gateway.close();
    await peer.close();
  };
  return { gateway, peer, outbound, runJobs, answer, refusal, directory, ran, user, rename, suspend, close };
}

export type DirectoriesClient = Awaited<ReturnType<typeof directoriesClient>>;
