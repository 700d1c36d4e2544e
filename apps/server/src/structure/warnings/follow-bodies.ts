import type { BodyFollower } from '../../inventory/index.ts';

/** What was said of a warning follows its body into a merge, unless of that one the same was said already. */
export const acceptedWarningsFollowBody: BodyFollower = async (
  { trx, place, at },
  { from, to },
) => {
  await trx
    .updateTable('accepted_warning')
    .set({ body_id: to, updated_at: at })
    .where('neighbourhood_id', '=', place.neighbourhoodId)
    .where('body_id', '=', from)
    .where('warning', 'not in', (query) =>
      query
        .selectFrom('accepted_warning as said')
        .select('said.warning')
        .where('said.neighbourhood_id', '=', place.neighbourhoodId)
        .where('said.body_id', '=', to),
    )
    .execute();
  await trx
    .deleteFrom('accepted_warning')
    .where('neighbourhood_id', '=', place.neighbourhoodId)
    .where('body_id', '=', from)
    .execute();
};
