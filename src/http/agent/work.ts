import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { IdPrefix } from '../../../db/ids.ts';
import { checkInput, idInput, textInput } from '../../core/input.ts';
import { answerPrompt, endAtDevice, enterCode, sessionsAtDevice } from '../../domains/assist/device-store.ts';
import { commandReportInput } from '../../domains/commands/device-input.ts';
import { beginCommand, endCommand, waitingCommands } from '../../domains/commands/device-store.ts';
import { fileFor } from '../../domains/commands/file-store.ts';
import { fetchAction, finishAction, settingsOf, waitingActions } from '../../domains/devices/device-store.ts';
import { askingDevice } from './context.ts';

interface OneOf {
  Params: { id: string };
}

interface FileOf {
  Params: { id: string; fileId: string };
}

const actionInput = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('SENT') }),
  z.strictObject({ state: z.literal('DONE') }),
  z.strictObject({ state: z.literal('FAILED'), error: textInput() }),
]);
const answerInput = z.strictObject({ agreed: z.boolean() });
const codeInput = z.strictObject({ code: z.string().max(64) });

/** Registers the routes that hand work to a device and take its results. */
export function registerWork(app: FastifyInstance): void {
  app.get('/work', async (request) => {
    const device = askingDevice(request);
    const [settings, commands, actions, remoteAssist] = await Promise.all([
      settingsOf(device),
      waitingCommands(device),
      waitingActions(device),
      sessionsAtDevice(device),
    ]);
    return { rotateToken: device.rotateToken, settings, commands, actions, remoteAssist };
  });

  app.post<OneOf>('/commands/:id', async (request, reply) => {
    const device = askingDevice(request);
    const report = checkInput(commandReportInput, request.body, 'body');
    const id = idOf(request, 'res');
    await (report.state === 'RUNNING' ? beginCommand(device, id) : endCommand(device, id, report));
    return reply.code(204).send();
  });

  app.get<FileOf>('/commands/:id/files/:fileId', async (request, reply) => {
    const fileId = checkInput(idInput('cfl'), request.params.fileId, 'fileId');
    const content = await fileFor(askingDevice(request), idOf(request, 'res'), fileId);
    return reply.type('application/octet-stream').send(content);
  });

  app.post<OneOf>('/actions/:id', async (request, reply) => {
    const device = askingDevice(request);
    const report = checkInput(actionInput, request.body, 'body');
    const id = idOf(request, 'act');
    if (report.state === 'SENT') return fetchAction(device, id);
    await finishAction(device, id, report.state === 'FAILED' ? report.error : null);
    return reply.code(204).send();
  });

  app.post<OneOf>('/remote-assist/:id/answer', async (request, reply) => {
    const device = askingDevice(request);
    const { agreed } = checkInput(answerInput, request.body, 'body');
    await answerPrompt(device, idOf(request, 'ras'), agreed);
    return reply.code(204).send();
  });

  app.post('/remote-assist/code', async (request) => {
    const device = askingDevice(request);
    const { code } = checkInput(codeInput, request.body, 'body');
    return { accepted: await enterCode(device, code) };
  });

  app.post<OneOf>('/remote-assist/:id/end', async (request, reply) => {
    const device = askingDevice(request);
    await endAtDevice(device, idOf(request, 'ras'));
    return reply.code(204).send();
  });
}

function idOf({ params }: { readonly params: OneOf['Params'] }, prefix: IdPrefix): string {
  return checkInput(idInput(prefix), params.id, 'id');
}
