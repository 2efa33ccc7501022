import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Database, DatabaseLog } from '../db/database.ts';
import { openDatabase } from '../db/open.ts';
import { OpenError } from '../db/open-error.ts';
import { Outage } from '../db/outage.ts';
import { packageVersion } from '../db/package-root.ts';
import { seedDemo } from '../db/seed/seed.ts';
import { isSetUp } from '../db/set-up.ts';
import { AccessSchemaError } from './access/requirements.ts';
import { createGateway } from './api/gateway.ts';
import { readTypeDefs } from './api/schema.ts';
import { readArguments, UsageError, usage } from './cli/arguments.ts';
import { auditVerify } from './cli/audit-verify.ts';
import { createOrganization } from './cli/create-organization.ts';
import { assertFree, assertWritable, listenError } from './cli/places.ts';
import { type Config, ConfigError, outboundSettings, publicUrl, readConfig } from './config.ts';
import { domains } from './domains/registry.ts';
import { readTrustedDocuments } from './http/graphql/trusted-manifest.ts';
import { createServer } from './http/server.ts';
import { identitySettings } from './identity/settings.ts';
import { createJobs } from './jobs/service.ts';
import { createLog } from './log.ts';
import { sendRegularly } from './mail/schedule.ts';
import { createMailSender } from './mail/sender.ts';
import { createOutbound } from './outbound/outbound.ts';

/** Opens the database, creates the gateway and listens, until a signal stops the server. */
async function serve(config: Config, demo: boolean): Promise<void> {
  const { HOST: host, PORT: port, METRICS_PORT: metricsPort } = config;
  const isEmbedded = config.DATABASE_URL === undefined;
  const { TRUSTED_DOCUMENTS: manifest, TRUSTED_DOCUMENTS_ONLY: only } = config;
  const trusted = manifest ? readTrustedDocuments(manifest, only === 'true') : undefined;
  // Settings that prevent the start are reported before anything is changed.
  if (demo || isEmbedded) assertWritable(config.DATA_DIR);
  await assertFree(host, port, 'PORT');
  if (metricsPort !== undefined) await assertFree(host, metricsPort, 'METRICS_PORT');
  const log = createLog(config.LOG_LEVEL);
  const database = await open(config, log);
  // The embedded database always gets demo data; others only with --demo.
  if (demo || isEmbedded) await seedDemo(database, config.DATA_DIR, log);
  if (!(await isSetUp(database)))
    log.warn(
      'there is no organization yet: create the first one with rolegate create-organization --name … --email …',
    );
  const outbound = createOutbound(outboundSettings(config));
  const view = config.DENIAL_VIEW;
  const operationMillis = config.OPERATION_SECONDS * 1000;
  const gateway = createGateway({
    database,
    typeDefs: readTypeDefs(),
    domains,
    view,
    operationMillis,
    outbound,
    log,
  });
  // Loaded only where it is needed, to keep the start short.
  const measuring = metricsPort === undefined ? undefined : await import('./http/metrics-server.ts');
  const measured = await measuring?.serveMetrics({ port: metricsPort, host }, log);
  const app = await createServer({
    gateway,
    database,
    log,
    trusted,
    identity: identitySettings(config),
    trustedProxies: config.TRUSTED_PROXIES,
    requestsPerMinute: config.REQUESTS_PER_MINUTE,
    metrics: measured?.metrics,
  });
  const jobs = createJobs({ database, domains, log, outbound });
  const sender = await createMailSender(
    database,
    { smtpUrl: config.SMTP_URL, from: config.MAIL_FROM, publicUrl: publicUrl(config) },
    log,
  );
  const stopSending = sendRegularly(sender, database.committedWork, log);
  app.addHook('onClose', async () => {
    await measured?.close();
    stopSending();
    await jobs.stop();
    await database.close();
  });
  await app.listen({ port, host }).catch((error) => {
    throw listenError(error, host, port, 'PORT');
  });
  if (config.JOB_WORKERS === 'on') jobs.start();
  stopOnSignals(app);
}

function open(config: Config, log: DatabaseLog): Promise<Database> {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, DATABASE_POOL_SIZE: poolSize } = config;
  return openDatabase({ databaseUrl, dataDir, poolSize, log });
}

function stopOnSignals(app: FastifyInstance): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      app.log.info({ signal }, 'stopping after requests in progress are answered');
      app.close().then(
        () => process.exit(0),
        (error) => {
          app.log.error({ err: error }, 'failed to stop cleanly');
          process.exit(1);
        },
      );
    });
  }
}

async function main(): Promise<void> {
  const { command, options } = readArguments(process.argv.slice(2));
  if (command === 'help') return console.log(usage);
  if (command === 'version') return console.log(packageVersion);
  const config = readConfig(process.env);
  if (command === 'serve') return serve(config, options.demo ?? false);
  const database = await open(config, createLog('error'));
  try {
    if (command === 'create-organization') {
      const { name, email, 'allow-duplicate-name': allowDuplicateName } = options;
      const url = publicUrl(config);
      console.log(await createOrganization(database, { name, email, allowDuplicateName, publicUrl: url }));
      return;
    }
    const verdict = await auditVerify(database, options.organization);
    console.log(verdict.text);
    process.exitCode = verdict.whole ? 0 : 1;
  } finally {
    await database.close();
  }
}

/** Errors that an operator can correct. Their message is printed without a stack. */
const operatorErrors = [ConfigError, OpenError, Outage, AccessSchemaError, GraphQLError];

try {
  await main();
} catch (error) {
  const isUsage = error instanceof UsageError;
  const isExplained = isUsage || operatorErrors.some((kind) => error instanceof kind);
  const message = isExplained ? `rolegate: ${(error as Error).message}` : error;
  console.error(isUsage ? `${message}\n\n${usage}` : message);
  process.exit(isUsage ? 2 : 1);
}
