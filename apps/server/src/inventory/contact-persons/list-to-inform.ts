import { dayInGermany, type ReplyOf } from '@augenhoehe/domain/contract';
import {
  blockOf,
  eraseBy,
  informBy,
  type listToInform as contract,
} from '@augenhoehe/domain/inventory';
import { type RawBuilder, sql } from 'kysely';
import { viewerOf } from '../../access/index.ts';
import type { Work } from '../change.ts';
import { toContactPerson } from './contact-person-row.ts';
import { viewFor } from './visible-contact-persons.ts';
import { keptBy, visibleTo } from './visible-to.ts';

const most = 500;

/** Those that the member keeps and sees, with the names of their actors. */
function kept({ trx, place }: Work, which: RawBuilder<boolean>) {
  const viewer = viewerOf(place);
  return trx
    .selectFrom('contact_person')
    .innerJoin('actor', (join) =>
      join
        .onRef('actor.neighbourhood_id', '=', 'contact_person.neighbourhood_id')
        .onRef('actor.id', '=', 'contact_person.actor_id'),
    )
    .where('contact_person.neighbourhood_id', '=', place.neighbourhoodId)
    .where('contact_person.anonymised_on', 'is', null)
    .where(visibleTo(viewer))
    .where(keptBy(viewer))
    .where(which);
}

async function listed(work: Work, which: RawBuilder<boolean>, by: 'inform_by' | 'blocked_on') {
  const rows = await kept(work, which)
    .selectAll('contact_person')
    .select('actor.name as actorName')
    .orderBy(`contact_person.${by}`)
    .orderBy('contact_person.id')
    .limit(most)
    .execute();
  return rows.map(({ actorName, ...row }) => {
    const person = toContactPerson(row);
    return { person, shown: { ...viewFor(work.place, person), actorName } };
  });
}

async function countInformed(work: Work): Promise<number> {
  const { count } = await kept(
    work,
    sql<boolean>`contact_person.informed_on is not null and contact_person.blocked_on is null`,
  )
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Who is to be informed and who is to be erased by when, next first. */
export async function listToInform(work: Work): Promise<ReplyOf<typeof contract>> {
  const due = await listed(
    work,
    sql<boolean>`contact_person.inform_by is not null
      and contact_person.informed_on is null and contact_person.blocked_on is null`,
    'inform_by',
  );
  const blocked = await listed(
    work,
    sql<boolean>`contact_person.blocked_on is not null`,
    'blocked_on',
  );
  return {
    today: dayInGermany(work.at),
    toInform: due.flatMap(({ person, shown }) => {
      const by = informBy(person);
      return by === null ? [] : [{ ...shown, informBy: by }];
    }),
    toErase: blocked.flatMap(({ person, shown }) => {
      const block = blockOf(person);
      return block === null ? [] : [{ ...shown, eraseBy: eraseBy(block) }];
    }),
    informed: await countInformed(work),
  };
}
