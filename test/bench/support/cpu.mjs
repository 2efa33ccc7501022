// Processor time, which says what a request costs however busy the machine is with other things. Linux only.
import { readFileSync } from 'node:fs';

const millisPerTick = 10;
/** Fields of /proc/PID/stat after the name: own time, and that of ended children. */
const own = [11, 12];
const ended = [13, 14];

/** @returns milliseconds of a process since it began; 0 where it is gone or the system does not tell */
export function cpuOf(pid, fields = own) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return fields.reduce((sum, field) => sum + Number(stat[field]), 0) * millisPerTick;
  } catch {
    return 0;
  }
}

/** @returns milliseconds of a process and all it has started, such as PostgreSQL's with its backends */
export function cpuOfFamily(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean);
    return cpuOf(pid, [...own, ...ended]) + children.reduce((sum, child) => sum + cpuOf(child), 0);
  } catch {
    return 0;
  }
}
