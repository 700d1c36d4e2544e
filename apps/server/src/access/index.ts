export { accessMigrations } from './access-migrations.ts';
export { addCoordinator } from './add-coordinator.ts';
export type { Person, Place } from './admit.ts';
export { mailsByPerson, mailsToAddress, spend, spendOrRefuse } from './allowance.ts';
export { composeInvitations } from './compose-invitations.ts';
export { createSetUpLink } from './create-set-up-link.ts';
export {
  factsOf,
  findNeighbourhood,
  firstSlugs,
  insertNeighbourhoodAs,
} from './neighbourhood-store.ts';
export { hashLinkToken, keyedLinkToken, newLinkToken } from './link-token.ts';
export { personNames } from './person-names.ts';
export { isAddressProved } from './person-store.ts';
export { readSecret } from './read-secret.ts';
export { accessRoutes } from './routes.ts';
export { requireSetUpLink } from './set-up.ts';
export { serveAnyone, serveMember, servePerson } from './serve.ts';
export { viewerOf } from './viewer-of.ts';
