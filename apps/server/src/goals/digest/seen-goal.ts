import { sql } from 'kysely';

/** Whose goal it is, as far as the `reader` sees that; conditions of the query follow with `and`. */
export const ofSeenGoal = sql`
  left join cooperation on cooperation.neighbourhood_id = goal.neighbourhood_id
    and cooperation.id = goal.cooperation_id
  left join body on body.neighbourhood_id = goal.neighbourhood_id and body.id = goal.body_id
  where coalesce(cooperation.visibility, body.visibility, 'netzwerk') = any(reader.levels)`;
