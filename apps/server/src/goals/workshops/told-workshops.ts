import { may } from '@augenhoehe/domain/access';
import { Interest, Workshop, WorkshopParty } from '@augenhoehe/domain/goals';
import { z } from 'zod';
import type { LaterToldTable, ToldTable, Work } from '../../inventory/index.ts';
import { allWorkshops } from './workshop-store.ts';

const WorkshopRow = z.object({ opening: Workshop.shape.opening });

/** What was opened stays open, and from then on a workshop only goes on. */
const toldWorkshop: ToldTable = {
  table: 'goal_workshop',
  untold: [],
  mayKeep: ({ member }, row) =>
    may(member, 'workshop.steer', []) && WorkshopRow.parse(row).opening === null,
};

async function opened(work: Work): Promise<ReadonlySet<string>> {
  const all = await allWorkshops(work.trx, work.place.neighbourhoodId);
  return new Set(all.filter(({ opening }) => opening !== null).map(({ id }) => String(id)));
}

const InterestRow = z.object({
  workshop_id: Interest.shape.workshopId,
  person_id: Interest.shape.personId,
});
const PartyRow = z.object({ workshop_id: WorkshopParty.shape.workshopId });

/** Interests are read in their workshop and never in the history; what others have read is withdrawn, not undone. */
async function toldInterests(work: Work): Promise<ToldTable> {
  const open = await opened(work);
  return {
    table: 'workshop_interest',
    untold: ['text'],
    mayKeep: ({ person }, row) => {
      const { workshop_id: workshopId, person_id: personId } = InterestRow.parse(row);
      return !open.has(workshopId) && personId === person.id;
    },
  };
}

/** That a party has stated its interests is taken back until others have read them. */
async function toldParties(work: Work): Promise<ToldTable> {
  const open = await opened(work);
  return {
    table: 'workshop_party',
    untold: [],
    mayKeep: (_place, row) => !open.has(PartyRow.parse(row).workshop_id),
  };
}

export const toldWorkshops: readonly LaterToldTable[] = [toldWorkshop, toldInterests, toldParties];
