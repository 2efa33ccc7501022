import { expect } from 'vitest';
import type { TestGateway } from './gateway.ts';

// biome-ignore lint/suspicious/noExplicitAny: the shape depends on the request
type Body = any;

export interface ScimAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Body;
}

export type ScimSend = (
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: object | string,
  headers?: Record<string, string>,
) => Promise<ScimAnswer>;

/** Returns a function that sends SCIM requests with a bearer token, as an identity provider does. */
export function scimClient({ app }: Pick<TestGateway, 'app'>, token: string | null): ScimSend {
  return async (method, path, body, headers = {}) => {
    const response = await app.inject({
      method,
      url: `/scim/v2${path}`,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/scim+json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const { statusCode, payload } = response;
    return {
      status: statusCode,
      headers: response.headers,
      body: payload === '' ? null : JSON.parse(payload),
    };
  };
}

/** Creates a service account with a key, and returns the key. */
export async function serviceAccountKey(
  gateway: Pick<TestGateway, 'query'>,
  name: string,
  { role = 'MANAGER', ...limits }: { role?: string; scopes?: string[]; readOnly?: boolean } = {},
  creator = 'ADMINISTRATOR_WITH_BILLING',
): Promise<string> {
  const account = await gateway.query(
    creator,
    'mutation ($input: CreateServiceAccountInput!) { createServiceAccount(input: $input) { serviceAccount { id } } }',
    { input: { name, role } },
  );
  const serviceAccountId = account.body.data.createServiceAccount.serviceAccount.id;
  const { body } = await gateway.query(
    creator,
    'mutation ($input: CreateServiceAccountKeyInput!) { createServiceAccountKey(input: $input) { key } }',
    { input: { serviceAccountId, name, ...limits } },
  );
  return body.data.createServiceAccountKey.key;
}

export const schemas = {
  user: 'urn:ietf:params:scim:schemas:core:2.0:User',
  enterprise: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
  group: 'urn:ietf:params:scim:schemas:core:2.0:Group',
  patch: 'urn:ietf:params:scim:api:messages:2.0:PatchOp',
  error: 'urn:ietf:params:scim:api:messages:2.0:Error',
  list: 'urn:ietf:params:scim:api:messages:2.0:ListResponse',
};

export const patch = (...Operations: object[]) => ({ schemas: [schemas.patch], Operations });

/** Expects an error in the form of RFC 7644, section 3.12. */
export function expectError(answer: ScimAnswer, status: number, scimType?: string): void {
  expect(answer.body).toEqual({
    schemas: [schemas.error],
    status: String(status),
    detail: expect.any(String),
    ...(scimType ? { scimType } : {}),
  });
  expect(answer.status).toBe(status);
  expect(answer.headers['content-type']).toBe('application/scim+json; charset=utf-8');
}
