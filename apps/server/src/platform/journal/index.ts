export { beginChange, type Change, type ChangeNotice, changeChannel } from './begin-change.ts';
export { writeWithoutChange } from './journal-table.ts';
export {
  type ChangeSet,
  type EntriesQuery,
  type JournalCursor,
  type JournalEntry,
  type JournalPage,
  type JournalQuery,
  type RowName,
  readEntries,
  readJournal,
} from './read-journal.ts';
export type { ChangeSetTable, JournalEntryTable, JsonObject, JsonValue } from './tables.ts';
export { type Undo, type UndoOutcome, type UndoProblem, undoChange } from './undo-change.ts';
