import type { World } from '../exhaustive/world.ts';
import type { Operations } from './operations.ts';

const card = (world: World) => ({
  token: `pm_${world.unique('exhaustive')}`,
  brand: 'VISA',
  lastFour: '4242',
  expiryMonth: 12,
  expiryYear: 2099,
  holderName: 'Ingrid Solberg',
});

async function newPaymentMethod(world: World): Promise<string> {
  const data = await world.run(
    'mutation ($input: AddPaymentMethodInput!) { addPaymentMethod(input: $input) { paymentMethod { id } } }',
    { input: card(world) },
  );
  return data.addPaymentMethod.paymentMethod.id;
}

const email = (world: World) => `${world.unique('bills')}@northwind-robotics.example`;

export const billing: Operations = {
  async prepare(world) {
    await newPaymentMethod(world);
  },
  mutations: {
    addPaymentMethod: (world) => ({ input: card(world) }),
    removePaymentMethod: async (world) => ({ id: await newPaymentMethod(world) }),
    setDefaultPaymentMethod: async (world) => ({ id: await newPaymentMethod(world) }),
    updateBillingContact: () => ({ input: {} }),
    updateBillingAddress: () => ({ input: {} }),
    setBillingEmails: (world) => ({ input: { emails: [email(world)] } }),
  },
  samples: {
    'AddPaymentMethodInput.token': (world: World) => card(world).token,
    'AddPaymentMethodInput.lastFour': '4444',
    'AddPaymentMethodInput.expiryYear': 2098,
    'UpdateBillingContactInput.email': email,
    'UpdateBillingAddressInput.country': 'DE',
  },
};
