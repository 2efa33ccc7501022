import type { Pricing } from '../../src/gateway/prepare.ts';

/** Operations that cost nothing. */
export const free: Pricing = () => () => ({ cost: 0, dearest: '' });
