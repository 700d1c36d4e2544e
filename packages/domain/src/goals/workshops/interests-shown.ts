import type { Member } from '../../access/index.ts';
import type { PersonId } from '../../contract/index.ts';
import type { Interest, Workshop, WorkshopParty } from './workshop.ts';

/** Whether every party has stated its interests; nobody is opened where nobody takes part. */
export function allHaveStated(parties: readonly Pick<WorkshopParty, 'statedAt'>[]): boolean {
  return parties.length > 0 && parties.every(({ statedAt }) => statedAt !== null);
}

interface Looking {
  readonly member: Pick<Member, 'actorId'>;
  readonly personId: PersonId;
}

interface Stated {
  readonly workshop: Pick<Workshop, 'opening'>;
  readonly party: Pick<WorkshopParty, 'actorId'>;
  readonly interest: Pick<Interest, 'personId'>;
}

/**
 * Whether somebody sees an interest. Until they are opened a party sees its own alone, and whoever wrote some down on its
 * behalf those; coordinating shows nobody else's.
 */
export function seesInterest(
  { member, personId }: Looking,
  { workshop, party, interest }: Stated,
): boolean {
  if (workshop.opening !== null) return true;
  return member.actorId === party.actorId || interest.personId === personId;
}
