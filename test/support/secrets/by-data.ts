import type { World } from '../exhaustive/world.ts';

interface Sent {
  readonly mutation: string;
  readonly variables: { readonly input: Record<string, unknown> };
  readonly input: string;
}

/**
 * Returns, for each `@secret(by:)`, mutations with every kind of data that makes the value a secret. They are derived from
 * the product's own description, so that new kinds are included.
 */
export const secretsByData: Readonly<Record<string, (world: World) => Promise<Sent[]>>> = {
  'PolicyValueInput.value': policiesWithSecrets,
};

interface Template {
  readonly id: string;
  readonly fields: readonly { name: string; type: string; sensitive: boolean; options: readonly string[] }[];
}

/** Returns mutations for every template that has a secret: a new policy, and changed values. */
async function policiesWithSecrets(world: World): Promise<Sent[]> {
  const data = await world.run('{ policyTemplates { id fields { name type sensitive options } } }');
  const withSecrets = (data.policyTemplates as Template[]).filter(({ fields }) =>
    fields.some(({ sensitive }) => sensitive),
  );
  const sent: Sent[] = [];
  for (const { id: template, fields } of withSecrets) {
    const samples = { CHECKBOX: 'true', NUMBER: '1' } as Record<string, string>;
    const values = fields.map(({ name, type, options }) => ({
      field: name,
      value: samples[type] ?? options[0] ?? 'sample',
    }));
    const name = world.unique('Policy');
    const made = await world.run(
      'mutation ($input: CreatePolicyInput!) { createPolicy(input: $input) { policy { id } } }',
      { input: { name: world.unique('Policy'), template, values } },
    );
    const { id } = made.createPolicy.policy;
    sent.push(
      {
        mutation: 'createPolicy',
        input: 'CreatePolicyInput',
        variables: { input: { name, template, values } },
      },
      { mutation: 'updatePolicy', input: 'UpdatePolicyInput', variables: { input: { id, values } } },
    );
  }
  return sent;
}
