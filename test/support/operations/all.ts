import { exportsOf } from '../domain-files.ts';
import type { Operations } from './operations.ts';

const domains = await exportsOf<Operations>(new URL('.', import.meta.url), (value) => 'mutations' in value);

/** Operations of all domains. */
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
