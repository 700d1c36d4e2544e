import type { ActorId } from '@augenhoehe/domain/contract';
import { type Measure, type MeasureNeed, moveMeasure, moveNeed } from '@augenhoehe/domain/goals';
import type { ActorFollower, Work } from '../../inventory/index.ts';
import { lockMeasuresNaming, updateMeasures } from './measure-store.ts';
import { lockNeedsOf, updateNeeds } from './need-store.ts';

interface Moved {
  readonly measure: (measure: Measure) => Measure;
  readonly need: (need: MeasureNeed) => MeasureNeed;
}

async function follow(
  { trx, place, at }: Work,
  actors: readonly ActorId[],
  moved: Moved,
): Promise<void> {
  const { neighbourhoodId } = place;
  const measures = await lockMeasuresNaming(trx, neighbourhoodId, actors);
  await updateMeasures(trx, neighbourhoodId, { measures: measures.map(moved.measure), at });
  const needs = await lockNeedsOf(trx, neighbourhoodId, actors);
  await updateNeeds(trx, neighbourhoodId, { needs: needs.map(moved.need), at });
}

/** Measures follow their actor into a merge; what one that goes answered for or gave is open again. */
export const measuresFollow: ActorFollower = {
  async move(work, { from, to }) {
    await follow(work, [from], {
      measure: (measure) => moveMeasure(measure, { from, to }),
      need: (need) => moveNeed(need, { from, to }),
    });
  },
  async leave(work, actors) {
    await follow(work, actors, {
      measure: (measure) =>
        actors.reduce((left, from) => moveMeasure(left, { from, to: null }), measure),
      need: (need) => actors.reduce((left, from) => moveNeed(left, { from, to: null }), need),
    });
  },
};
