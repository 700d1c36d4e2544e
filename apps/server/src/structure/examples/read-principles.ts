import { sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import { dayInGermany } from '@augenhoehe/domain/contract';
import { holdsOn } from '@augenhoehe/domain/inventory';
import {
  coordinatingRoles,
  principleEvidence,
  type PrincipleStanding,
  type Review,
} from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { agreementsWhere, ofCooperation } from '../agreements/agreement-store.ts';
import { reviewsOf } from '../cooperations/review-store.ts';
import { rolesOf } from '../roles/role-store.ts';
import type { ToldOf } from './known-example.ts';

export interface ReadPrinciples {
  readonly principles: readonly PrincipleStanding[];
  readonly reviews: readonly Review[];
}

/** What the entries of a cooperation show of the five principles, as far as this member sees them. */
export async function readPrinciples(
  { trx, place, at }: Work,
  { cooperation, parties }: ToldOf,
): Promise<ReadPrinciples> {
  const { neighbourhoodId, member } = place;
  const today = dayInGermany(at);
  const visible = sharedLevelsSeenBy(member.role);
  const reviews = await reviewsOf(trx, neighbourhoodId, [cooperation.id]);
  const agreements = await agreementsWhere(trx, neighbourhoodId, ofCooperation(cooperation.id));
  const roles = await rolesOf(trx, neighbourhoodId);
  const known = {
    cooperation,
    parties,
    reviews,
    isAgreed: agreements.some(({ state }) => state === 'in-force'),
    isCoordinated: roles.some(
      (role) =>
        role.cooperationId === cooperation.id &&
        coordinatingRoles.includes(role.role) &&
        visible.includes(role.visibility) &&
        holdsOn(role, today),
    ),
  };
  return { principles: principleEvidence(known, today), reviews };
}
