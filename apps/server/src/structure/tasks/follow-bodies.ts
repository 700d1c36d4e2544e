import type { BodyFollower } from '../../inventory/index.ts';

/** Tasks follow their body into a merge. */
export const tasksFollowBody: BodyFollower = async ({ trx, place, at }, { from, to }) => {
  await trx
    .updateTable('task')
    .set({ body_id: to, updated_at: at })
    .where('neighbourhood_id', '=', place.neighbourhoodId)
    .where('body_id', '=', from)
    .execute();
};
