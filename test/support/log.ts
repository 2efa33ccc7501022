import type { DatabaseLog } from '../../db/database.ts';

export const silent: DatabaseLog = { info() {}, warn() {}, error() {} };
