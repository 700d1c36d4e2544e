export { type DocumentChoice, DocumentFields } from './documents/document-fields.tsx';
export { cooperationQuery, cooperationsQuery } from './cooperations/cooperation-queries.ts';
export { type Recorded, RecordedFields } from './agreements/recorded-fields.tsx';
export { SpeakerFields } from './agreements/speaker-fields.tsx';
export { EditPartButton } from './cooperations/edit-part-button.tsx';
export { agreementPath } from './agreements/agreement-paths.ts';
export { agreementsQuery } from './agreements/agreement-queries.ts';
export { tasksQuery } from './tasks/task-queries.ts';
export { consentWays } from './examples/example-words.ts';
