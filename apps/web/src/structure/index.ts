export { type DocumentChoice, DocumentFields } from './documents/document-fields.tsx';
export { cooperationQuery, cooperationsQuery } from './cooperations/cooperation-queries.ts';
