import { memberOf, UnreadableEntry } from '../../core/reading.ts';
import type { BrokenEntry, RemoteEntry } from './remote-types.ts';

/**
 * Reads the records of a page. A record that cannot be read is a fault of that record alone. `names` are the attributes
 * by which people know a record.
 */
export function readRecords(
  records: readonly unknown[],
  names: readonly string[],
  read: (record: unknown) => RemoteEntry,
): (RemoteEntry | BrokenEntry)[] {
  return records.map((record) => {
    try {
      return read(record);
    } catch (error) {
      if (!(error instanceof UnreadableEntry)) throw error;
      return { reference: referenceOf(record, names), fault: error.message };
    }
  });
}

function referenceOf(record: unknown, names: readonly string[]): string {
  for (const name of names) {
    const text = attempted(() => memberOf(record, name));
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return 'An entry without a name';
}

function attempted(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
