import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { checkInput } from '../../core/input.ts';
import { reportedFacts } from '../../domains/agents/facts-input.ts';
import { reportFacts } from '../../domains/agents/report-store.ts';
import { rotateToken } from '../../domains/agents/token-store.ts';
import { reportAccounts } from '../../domains/devices/account-store.ts';
import {
  accountsInput,
  policyResultsInput,
  softwareStatusesInput,
} from '../../domains/devices/result-input.ts';
import { reportPolicies, reportSoftware } from '../../domains/devices/result-store.ts';
import { insightsInput } from '../../domains/system-insights/report-input.ts';
import { replaceInsights } from '../../domains/system-insights/report-store.ts';
import { invalidState, notFound } from '../../errors.ts';
import { askingDevice } from './context.ts';

/** Maximum size of a report in bytes. Thousands of programs or packages are a few hundred kilobytes. */
const maxReportBytes = 4 * 1024 * 1024;

const reportInput = z.strictObject({
  facts: reportedFacts.default({}),
  insights: insightsInput.optional(),
  policies: policyResultsInput.default([]),
  software: softwareStatusesInput.default([]),
  accounts: accountsInput.default([]),
});

/** Registers the routes with which a device reports its state, all of it or nothing, and rotates its token. */
export function registerReports(app: FastifyInstance): void {
  app.post('/report', { bodyLimit: maxReportBytes }, async (request, reply) => {
    const device = askingDevice(request);
    const { facts, insights, policies, software, accounts } = checkInput(reportInput, request.body, 'body');
    await device.db.transaction(async (tx) => {
      const state = await reportFacts(tx, device, facts);
      if (state === null) throw notFound('device');
      await reportPolicies(tx, device, policies);
      await reportSoftware(tx, device, software);
      await reportAccounts(tx, device, accounts);
      if (!insights) return;
      if (state !== 'ENABLED')
        throw invalidState('System Insights is not enabled for this device.', 'body.insights');
      await replaceInsights(tx, device, insights);
    });
    return reply.code(204).send();
  });

  app.post('/token', (request) => rotateToken(askingDevice(request)));
}
