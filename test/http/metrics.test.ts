import { expect, onTestFinished, test } from 'vitest';
import { serveMetrics } from '../../src/http/metrics-server.ts';
import { createLog } from '../../src/log.ts';
import { testGateway } from '../support/gateway.ts';

test('what was asked, by whom, and how it ended', async () => {
  const beside = await serveMetrics({ port: 0, host: '127.0.0.1' }, createLog('silent'));
  const gateway = await testGateway({ metrics: beside.metrics });
  onTestFinished(() => Promise.all([gateway.close(), beside.close()]).then(() => undefined));

  const mine = '{ viewer { role } }';
  // The first goes through Apollo Server, the second does not.
  for (let time = 0; time < 2; time += 1) await gateway.query('HELP_DESK', mine);
  await gateway.query('HELP_DESK', '{ viewer { role } billing { contact { email } } }');
  await gateway.query('READ_ONLY', 'mutation { lockUser(id: "usr_1") { user { id } } }');
  await gateway.query('READ_ONLY', '{ nothing }');
  await gateway.query(null, mine);
  await gateway.app.inject({ method: 'GET', url: '/wp-login.php' });

  const answer = await fetch(`${beside.url}/metrics`);
  expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  const text = await answer.text();
  const lines = text.split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'rolegate_operations_total{kind="query",role="Help Desk",outcome="ok"} 2',
      'rolegate_operations_total{kind="query",role="Help Desk",outcome="partial"} 1',
      'rolegate_operations_total{kind="mutation",role="Read Only",outcome="refused"} 1',
      'rolegate_operations_total{kind="query",role="Read Only",outcome="failed"} 1',
      'rolegate_operations_total{kind="query",role="none",outcome="failed"} 1',
      'rolegate_operation_errors_total{code="FORBIDDEN"} 2',
      'rolegate_operation_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'rolegate_operation_errors_total{code="UNAUTHENTICATED"} 1',
      'rolegate_http_request_duration_seconds_count{route="/graphql",method="POST",status="200"} 4',
      'rolegate_http_request_duration_seconds_count{route="none",method="GET",status="404"} 1',
    ]),
  );
  // No label repeats what a client has sent.
  expect(text).not.toContain('wp-login');
});
