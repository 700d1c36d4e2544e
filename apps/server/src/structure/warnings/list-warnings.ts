import { may } from '@augenhoehe/domain/access';
import { dayInGermany, type ReplyOf } from '@augenhoehe/domain/contract';
import {
  isAbout,
  type listWarnings as contract,
  type ShownWarning,
  acceptanceStanding,
} from '@augenhoehe/domain/structure';
import { personNames, type Place } from '../../access/index.ts';
import { inPlace, type Work } from '../../inventory/index.ts';
import type { Services } from '../../platform/services.ts';
import { acceptedWarnings } from './accepted-store.ts';
import { warningsSeen } from './warnings-seen.ts';

/** Those this member sees, each with what was said of it; `by` is an id. */
export async function warningsWithAcceptance(work: Work): Promise<ShownWarning[]> {
  const { trx, place, at } = work;
  const today = dayInGermany(at);
  const warnings = await warningsSeen(work);
  const allAccepted = await acceptedWarnings(trx, place.neighbourhoodId);
  return warnings.map((warning) => {
    const accepted = allAccepted.find((each) => isAbout(each, warning));
    if (accepted === undefined) return { warning, acceptance: null };
    const { id, reason, acceptedOn, acceptedBy, lookAgainOn } = accepted;
    const standing = acceptanceStanding(accepted, warning, today);
    return {
      warning,
      acceptance: { id, standing, reason, on: acceptedOn, by: acceptedBy, lookAgainOn },
    };
  });
}

export async function listWarnings(
  services: Services,
  place: Place,
): Promise<ReplyOf<typeof contract>> {
  const warnings = await inPlace(services, place, warningsWithAcceptance);
  const people = warnings.flatMap(({ acceptance }) => acceptance?.by ?? []);
  const names = await personNames(services, [...new Set(people)]);
  return {
    warnings: warnings.map(({ warning, acceptance }) => ({
      warning,
      acceptance:
        acceptance === null ? null : { ...acceptance, by: names.get(acceptance.by ?? '') ?? null },
    })),
    can: { accept: may(place.member, 'warning.accept') },
  };
}
