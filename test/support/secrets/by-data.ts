import type { World } from '../exhaustive/world.ts';

interface Sent {
  readonly mutation: string;
  readonly variables: { readonly input: Record<string, unknown> };
  readonly input: string;
}

/**
 * For each `@secret(by:)`, the mutations that give one of every kind of data that makes it a secret. They are made from what
 * the product says of itself, so that a new kind is among them.
 */
export const secretsByData: Readonly<Record<string, (world: World) => Promise<Sent[]>>> = {
  'PolicyValueInput.value': policiesWithSecrets,
};

interface Template {
  readonly id: string;
  readonly fields: readonly { name: string; type: string; sensitive: boolean; options: readonly string[] }[];
}

/** Of every template that has a secret: a new policy, and other values for it. */
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
