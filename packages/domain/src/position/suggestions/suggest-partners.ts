import type { ActorId } from '../../contract/index.ts';
import { isContested, workingLevel } from '../../inventory/index.ts';
import type { NetworkTie } from '../network.ts';
import { partnerIn } from '../network.ts';
import { stepsAlongWays } from '../ways/steps-along-ways.ts';
import { comparePair, modeOf } from './compared-pair.ts';
import { partsOfPair } from './parts-of-pair.ts';
import type { PossiblePartner } from './possible-partner.ts';
import { type Sitting, sharedBodies } from './sitting.ts';
import type { SuggestionMode } from './suggestion-mode.ts';
import { pointsOf, type SuggestionPart } from './suggestion-part.ts';

export interface Setting {
  /** Everybody, in the order in which equals are to be shown. */
  readonly actors: readonly PossiblePartner[];
  readonly ties: readonly NetworkTie[];
  readonly sitting: Sitting;
  /** See `scarceResources`. */
  readonly scarce: ReadonlySet<string>;
}

export interface RatedPartner {
  readonly partner: PossiblePartner;
  readonly mode: SuggestionMode;
  readonly points: number;
  readonly parts: readonly SuggestionPart[];
}

/**
 * With whom `me` could work, most points first, equal ones as given. Whom it works with already, with
 * whom it competes or is in conflict, and what was dismissed is not among them.
 *
 * Time O(n + m).
 */
export function suggestPartners(
  me: PossiblePartner,
  setting: Setting,
  dismissed: ReadonlySet<ActorId>,
): RatedPartner[] {
  const taken = takenPartners(me.id, setting.ties);
  const stepsTo = stepsAlongWays(me.id, setting.ties);
  return setting.actors
    .filter(({ id }) => id !== me.id && !taken.has(id) && !dismissed.has(id))
    .flatMap((partner) => {
      const pair = comparePair(me, partner);
      const mode = modeOf(pair);
      if (mode === null) return [];
      const parts = partsOfPair({
        ...pair,
        areaId: me.areaId === partner.areaId ? me.areaId : null,
        bodies: sharedBodies(setting.sitting, me.id, partner.id),
        steps: stepsTo(partner.id),
        scarce: [...pair.supports, ...pair.receives]
          .filter((resource) => setting.scarce.has(resource))
          .toSorted(),
      });
      return [{ partner, mode, points: pointsOf(parts), parts }];
    })
    .toSorted((a, b) => b.points - a.points);
}

function takenPartners(me: ActorId, ties: readonly NetworkTie[]): ReadonlySet<ActorId> {
  return new Set(
    ties
      .filter(({ from, to }) => from === me || to === me)
      .filter((tie) => tie.level >= workingLevel || isContested(tie))
      .map((tie) => partnerIn(tie, me)),
  );
}
