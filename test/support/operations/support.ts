import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

const content = Buffer.from('a line of a log\n').toString('base64');

async function newCase(world: World): Promise<string> {
  const data = await world.run(
    'mutation ($input: SubmitSupportTicketInput!) { submitSupportTicket(input: $input) { caseId } }',
    { input: { subject: world.unique('case'), description: 'Something does not work.' } },
  );
  return data.submitSupportTicket.caseId;
}

async function closedCase(world: World): Promise<string> {
  const id = await newCase(world);
  await world.run('mutation ($id: ID!) { closeSupportCase(id: $id) { caseId } }', { id });
  return id;
}

async function newFile(world: World): Promise<string> {
  const data = await world.run(
    'mutation ($input: AttachSupportCaseFileInput!) { attachSupportCaseFile(input: $input) { attachmentId } }',
    { input: { caseId: await newCase(world), fileName: 'agent.log', content } },
  );
  return data.attachSupportCaseFile.attachmentId;
}

export const support: Operations = {
  mutations: {
    submitSupportTicket: (world) => ({
      input: { subject: world.unique('ticket'), description: 'Something does not work.' },
    }),
    submitFeatureRequest: (world) => ({
      input: { subject: world.unique('request'), description: 'Something is missed.' },
    }),
    addSupportCaseComment: async (world) => ({
      input: { caseId: await newCase(world), body: 'And it does so every day.' },
    }),
    attachSupportCaseFile: async (world) => ({
      input: { caseId: await newCase(world), fileName: 'agent.log', content },
    }),
    closeSupportCase: async (world) => ({ id: await newCase(world) }),
    reopenSupportCase: async (world) => ({ id: await closedCase(world) }),
    updateSupportCase: async (world) => ({ input: { id: await newCase(world) } }),
    removeSupportCaseAttachment: async (world) => ({ id: await newFile(world) }),
  },
  samples: {
    'AddSupportCaseCommentInput.caseId': newCase,
    'AttachSupportCaseFileInput.caseId': newCase,
    'AttachSupportCaseFileInput.content': content,
    'UpdateSupportCaseInput.id': newCase,
    'SupportCaseFilter.search': 'wi-fi or certificate',
    'SupportCaseFilter.submittedById': ({ demo }: World) => demo.administrators.MANAGER,
  },
};
