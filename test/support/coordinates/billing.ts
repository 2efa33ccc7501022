import type { Standings } from './standing.ts';

export const billing: Standings = {
  scope: 'Billing',
  read: `
    BillingAccount BillingPlan ManagedOrganizationPlan Entitlement BillingContact BillingAddress PaymentMethod Invoice InvoiceLine
    PaymentMethodConnection PaymentMethodEdge PaymentMethodFilter PaymentMethodSort InvoiceConnection InvoiceEdge
    InvoiceFilter InvoiceSort PaymentMethodPayload RemovePaymentMethodPayload BillingAccountPayload`,
  edit: 'AddPaymentMethodInput UpdateBillingContactInput UpdateBillingAddressInput SetBillingEmailsInput',
  queries: 'billing paymentMethod paymentMethods invoice invoices',
  mutations: `
    addPaymentMethod removePaymentMethod setDefaultPaymentMethod updateBillingContact updateBillingAddress
    setBillingEmails`,
};
