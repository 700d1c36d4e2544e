import type { BodyFollower } from '../../inventory/index.ts';

/** Roles follow their body into a merge. */
export const rolesFollowBody: BodyFollower = async ({ trx, place, at }, { from, to }) => {
  await trx
    .updateTable('role_assignment')
    .set({ body_id: to, updated_at: at })
    .where('neighbourhood_id', '=', place.neighbourhoodId)
    .where('body_id', '=', from)
    .execute();
};
