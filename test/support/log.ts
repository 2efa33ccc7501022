import type { DatabaseLog } from '../../db/client.ts';

export const silent: DatabaseLog = { info() {}, warn() {}, error() {} };
