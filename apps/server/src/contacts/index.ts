export { insertApproaches } from './approach-store.ts';
export { approachesInDigest } from './approaches-in-digest.ts';
export { approachesFollow } from './follow-actors.ts';
export { keptContacts } from './kept-contacts.ts';
export { seenApproaches } from './list-approaches.ts';
export { contactsMigrations } from './migrations.ts';
export { contactsRoutes } from './routes.ts';
export { toldApproaches } from './told-approaches.ts';
