export { beginChange, changeChannel, tellLookers } from './begin-change.ts';
export { type EntryImages, entriesOfChange } from './entries-of-change.ts';
export { forgetRows, letForget } from './forgettable-table.ts';
export {
  type ChangeSet,
  type JournalEntry,
  type JournalPage,
  type JournalQuery,
  peopleOfJournal,
  readJournal,
} from './read-journal.ts';
export type { JsonObject } from './tables.ts';
export { type UndoProblem, undoChange } from './undo-change.ts';
