export { agreesWith } from './decisions/agrees-with.ts';
export { readRecord } from './decisions/read-record.ts';
export type { RecordFault, RecordFaultCode } from './decisions/record-fault.ts';
export { tally } from './decisions/tally.ts';
