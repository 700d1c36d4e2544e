import { DecisionRecord } from './record.ts';
import type { RecordFault } from './record-fault.ts';
import { recordFaults } from './record-faults.ts';
import { shapeFaults } from './shape-faults.ts';

export type ReadRecord =
  | { readonly record: DecisionRecord; readonly faults: readonly [] }
  | { readonly record: null; readonly faults: readonly RecordFault[] };

/** A record out of a file, or everything that is wrong with it; a record with one fault is none. */
export function readRecord(value: unknown): ReadRecord {
  const read = DecisionRecord.safeParse(value, { reportInput: true });
  const faults = read.success ? recordFaults(read.data) : shapeFaults(read.error.issues);
  if (!read.success || faults.length > 0) return { record: null, faults };
  return { record: read.data, faults: [] };
}
