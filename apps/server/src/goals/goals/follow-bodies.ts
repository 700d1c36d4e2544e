import type { BodyFollower } from '../../inventory/index.ts';

/** Goals and workshops follow their body into a merge. */
export const goalsFollowBody: BodyFollower = async ({ trx, place, at }, { from, to }) => {
  await trx
    .updateTable('goal')
    .set({ body_id: to, updated_at: at })
    .where('neighbourhood_id', '=', place.neighbourhoodId)
    .where('body_id', '=', from)
    .execute();
  await trx
    .updateTable('goal_workshop')
    .set({ body_id: to, updated_at: at })
    .where('neighbourhood_id', '=', place.neighbourhoodId)
    .where('body_id', '=', from)
    .execute();
};
