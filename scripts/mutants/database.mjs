const leaks = 'leaks/identifiers';
const policyOf = (table) =>
  `CREATE POLICY "organization" ON "${table}" AS PERMISSIVE FOR ALL TO public USING (organization_id = nullif(current_setting('rolegate.organization', true), ''));`;
const open = (table) =>
  `CREATE POLICY "organization" ON "${table}" AS PERMISSIVE FOR ALL TO public USING (true);`;
const weakened = (table) => [`row-level security of ${table}`, policyOf(table), open(table), leaks];

export const database = {
  'db/migrations/0000_base.sql': [
    'users',
    'devices',
    'user_groups',
    'policies',
    'ssh_keys',
    'radius_servers',
  ].map(weakened),
  'db/functions/jobs.ts': [
    [
      'the commit that wakes the workers',
      `perform pg_notify('\${channels.work}', 'requests');`,
      '',
      'jobs/requests',
    ],
    [
      'later requests for the same row',
      'join due d on (r.organization_id, r.kind, r.row_id) = (d.organization_id, d.kind, d.row_id)',
      `join due d on (r.organization_id, r.kind, r.row_id) = (d.organization_id, d.kind, d.row_id)
        and r.due_at <= now()`,
      'jobs/service',
    ],
    [
      'the mail that wakes the senders',
      `perform pg_notify('\${channels.work}', 'mails');`,
      '',
      'mail/schedule',
    ],
  ],
  'src/jobs/relay.ts': [
    ['the wake of the workers', 'await executeSql(notify, [channels.work, kinds]);', '', 'jobs/requests'],
    ['the order of jobs', "id: prefix + String(position).padStart(12, '0'),", '', 'jobs/requests'],
    [
      'requests that the queue did not accept',
      'await boss.insert(inOrder(requests), { db: { executeSql } });',
      'await boss.insert(inOrder(requests), { db: { executeSql } }).catch(() => {});',
      'jobs/requests',
    ],
  ],
  'src/core/worker.ts': [
    ['a ring during the work', 'if (!rung) await pause(millis);', 'await pause(millis);', 'core/worker'],
  ],
  'src/relay/list.ts': [
    [
      'the organization of lists',
      "and(eq(entity.tenant, sql.placeholder('organizationId')), visible, filter)",
      `and(sql\`\${sql.placeholder('organizationId')}::text is not null\`, visible, filter)`,
      leaks,
    ],
  ],
  'src/relay/batch.ts': [
    [
      'the organization of objects',
      "const ofOrganization = eq(entity.tenant, sql.placeholder('organizationId'));",
      `const ofOrganization = sql\`\${sql.placeholder('organizationId')}::text is not null\`;`,
      leaks,
    ],
  ],
  'src/relay/cursor.ts': [
    [
      'cursors of another list',
      'timingSafeEqual(bytes.subarray(0, tagLength), tag(scope, place));',
      'tag(scope, place).length > 0;',
      'relay/cursor',
    ],
  ],
  'src/relay/filters.ts': [
    [
      'null in a filter',
      'if (value === null) return fields[name]?.none ?? refuseNull(place);',
      'if (value === null) return undefined;',
      'relay/filters',
    ],
    [
      'null in the test of a filter',
      `if (operand === null) refuseNull(\`\${place}.\${test}\`);`,
      '',
      'relay/filters',
    ],
    [
      'the canonical form of names',
      "if (filter.eq != null) return eq(key, keyOf(text('eq').trim()));",
      "if (filter.eq != null) return eq(key, text('eq'));",
      'relay/name-keys',
    ],
  ],
  'src/domains/users/store.ts': [
    [
      'the organization of users',
      'return and(eq(users.organizationId, db.organizationId), eq(users.id, id));',
      'return eq(users.id, id);',
      leaks,
    ],
    [
      'cycles of managers',
      "if (cycles.size > 0) throw badInput('input.managerId', managerCycle);",
      '',
      'domains/users-managers',
    ],
  ],
  'src/domains/users/checks-store.ts': [
    [
      'cycles of managers in an import',
      'if (above === id) refused.add(id);',
      'if (managerId === id) refused.add(id);',
      'domains/users-managers',
    ],
  ],
  'schema/mtp.graphql': [
    [
      'plans of managed organizations',
      'plan: ManagedOrganizationPlan @access(scope: BILLING)',
      'plan: ManagedOrganizationPlan',
      'access/billing-facts',
    ],
  ],
  'src/trail/record.ts': [
    [
      'rights lost during a change',
      "if (!recorded) throw codedError('FORBIDDEN', 'Your access changed while this ran. Nothing was changed.');",
      '',
      'domains/administrators-race',
    ],
  ],
  'src/trail/once.ts': [
    [
      'keys of another operation',
      'if (rows.some((row) => row.bodyDigest !== bodyDigest)) {',
      'if (rows.length > 99) {',
      'api/idempotency',
    ],
    [
      'answers that are kept',
      'if (found) return replay(tx, principal, JSON.parse(decryptSecret(database.secret, place, found)));',
      '',
      'api/idempotency',
    ],
  ],
  'db/trail.ts': [
    [
      'the previous digest',
      `json_build_array(\${previous}, `,
      `json_build_array(left(\${previous}, 0), `,
      'trail/chain',
    ],
    [
      'the caller in the digest',
      'const texts = columns.map((name) => {',
      "const texts = columns.filter((name) => name !== 'initiator_id').map((name) => {",
      'trail/chain',
    ],
  ],
};
