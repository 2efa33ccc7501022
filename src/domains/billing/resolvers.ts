import type { OrganizationDatabase } from '../../core/context.ts';
import { byId, written } from '../../relay/batch.ts';
import { connection } from '../../relay/connection.ts';
import { checkId } from '../../relay/ids.ts';
import type { Domain } from '../domain.ts';
import { readAccount, readDefaultPaymentMethodId, readEntitlements, readPlan } from './account-entity.ts';
import { invoiceEntity, invoiceList, paymentMethodEntity, paymentMethodList } from './entity.ts';
import {
  addPaymentMethodInput,
  checkBillingInput,
  setBillingEmailsInput,
  updateBillingAddressInput,
  updateBillingContactInput,
} from './input.ts';
import type { BillingAccountParent } from './parents.ts';
import * as store from './store.ts';

const account = async (db: OrganizationDatabase): Promise<BillingAccountParent> =>
  (await readAccount(db)) ?? {};

export const billing: Domain = {
  entities: [invoiceEntity, paymentMethodEntity],
  resolvers: {
    Query: {
      billing: (_root, _args, { db }) => account(db),
      paymentMethod: (_root, { id }, context, info) =>
        byId(paymentMethodEntity, checkId('pay', id), context, info),
      paymentMethods: (_root, args, context, info) => connection(paymentMethodList, args, context, info),
      invoice: (_root, { id }, context, info) => byId(invoiceEntity, checkId('inv', id), context, info),
      invoices: (_root, args, context, info) => connection(invoiceList, args, context, info),
    },
    BillingAccount: {
      plan: (_account, _args, { db }) => readPlan(db),
      entitlements: (_account, _args, { db }) => readEntitlements(db),
      contact: ({ contactName, contactEmail }) => ({ name: contactName, email: contactEmail }),
      address: (row) => row,
      emails: ({ emails }) => emails ?? [],
      defaultPaymentMethod: async (_account, _args, context, info) =>
        byId(paymentMethodEntity, await readDefaultPaymentMethodId(context.db), context, info),
    },
    Entitlement: {
      uncommittedQuantity: ({ usedQuantity, committedQuantity }) =>
        Math.max(usedQuantity - committedQuantity, 0),
    },
    BillingAccountPayload: { billing: (_payload, _args, { db }) => account(db) },
    PaymentMethodPayload: {
      paymentMethod: ({ paymentMethodId }, _args, context, info) =>
        written(paymentMethodEntity, paymentMethodId, context, info),
    },
    RemovePaymentMethodPayload: {
      defaultPaymentMethod: ({ defaultId }, _args, context, info) =>
        byId(paymentMethodEntity, defaultId, context, info),
    },
    Mutation: {
      addPaymentMethod: async (_root, { input }, { db, secret }) => {
        const method = checkBillingInput(addPaymentMethodInput, input);
        return { paymentMethodId: await store.addPaymentMethod(db, secret, method) };
      },
      removePaymentMethod: async (_root, { id }, { db }) => {
        const { defaultId } = await store.removePaymentMethod(db, checkId('pay', id));
        return { removedId: id, defaultId };
      },
      setDefaultPaymentMethod: async (_root, { id }, { db }) => ({
        paymentMethodId: await store.setDefaultPaymentMethod(db, checkId('pay', id)),
      }),
      updateBillingContact: async (_root, { input }, { db }) => {
        await store.updateContact(db, checkBillingInput(updateBillingContactInput, input));
        return {};
      },
      updateBillingAddress: async (_root, { input }, { db }) => {
        await store.updateAddress(db, checkBillingInput(updateBillingAddressInput, input));
        return {};
      },
      setBillingEmails: async (_root, { input }, { db }) => {
        await store.setEmails(db, checkBillingInput(setBillingEmailsInput, input).emails);
        return {};
      },
    },
  },
};
