export { beginChange, changeChannel, type Change, type ChangeNotice } from './begin-change.ts';
export type { ChangeSetTable, JournalEntryTable, JsonObject, JsonValue } from './tables.ts';
