/** Card as the payment provider describes it. */
export const card = {
  token: 'pm_1PqK3v2eZvKYlo2C',
  brand: 'VISA',
  lastFour: '1881',
  expiryMonth: 12,
  expiryYear: 2040,
  holderName: 'Northwind Robotics',
};
export const add = `mutation ($input: AddPaymentMethodInput!) { addPaymentMethod(input: $input) { paymentMethod {
  id brand lastFour expiryMonth expiryYear expired holderName isDefault createdAt } } }`;
export const remove =
  'mutation ($id: ID!) { removePaymentMethod(id: $id) { removedId defaultPaymentMethod { id } } }';
export const makeDefault =
  'mutation ($id: ID!) { setDefaultPaymentMethod(id: $id) { paymentMethod { id isDefault } } }';
export const methods = '{ paymentMethods { totalCount nodes { id lastFour isDefault expired } } }';
