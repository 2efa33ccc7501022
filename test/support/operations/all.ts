import { access } from './access.ts';
import { billing } from './billing.ts';
import { commands } from './commands.ts';
import { devices } from './devices.ts';
import { directories } from './directories.ts';
import { groups } from './groups.ts';
import { insights } from './insights.ts';
import { mtp } from './mtp.ts';
import type { Operations } from './operations.ts';
import { policies } from './policies.ts';
import { radius } from './radius.ts';
import { sso } from './sso.ts';
import { users } from './users.ts';

const domains: readonly Operations[] = [
  access,
  users,
  groups,
  devices,
  directories,
  policies,
  commands,
  billing,
  insights,
  mtp,
  radius,
  sso,
];

/** The operations of all domains as one. */
export const operations = {
  prepare: domains.flatMap(({ prepare }) => prepare ?? []),
  mutations: merged('mutations'),
  unmet: merged('unmet'),
  samples: merged('samples'),
  companions: merged('companions'),
  seen: merged('seen'),
  unseen: merged('unseen'),
};

function merged<Part extends Exclude<keyof Operations, 'prepare'>>(
  part: Part,
): NonNullable<Operations[Part]> {
  return Object.assign({}, ...domains.map((domain) => domain[part]));
}
