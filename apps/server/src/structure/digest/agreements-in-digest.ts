import type { AgreementId, PersonId } from '@augenhoehe/domain/contract';
import { soonDays } from '@augenhoehe/domain/contacts';
import { sql } from 'kysely';
import type { DigestSource } from '../../notification/index.ts';
import { holdsToday } from '../../inventory/index.ts';
import { asRows, takesPart } from './digest-readers.ts';

/** An end has to be thought of in time: whether to go on is nothing to decide within a week. */
const endsAhead = 60;

interface Row {
  readonly personId: PersonId;
  readonly id: AgreementId;
  readonly title: string;
  readonly note: string;
  readonly day: string;
}

/** Versions that wait for the word of the reader's actor. */
export const unansweredVersionsInDigest: DigestSource = async ({
  trx,
  neighbourhoodId,
  readers,
  today,
}) => {
  const { rows } = await sql<Row>`
    select reader."personId", agreement.id, version.content ->> 'title' as title, version.reason as note
    from ${asRows(readers, 'agreement.edit')}
    join cooperation_party party on party.neighbourhood_id = ${neighbourhoodId}
      and party.actor_id = reader."actorId" and ${holdsToday('party', today)}
    join agreement on agreement.neighbourhood_id = party.neighbourhood_id
      and agreement.cooperation_id = party.cooperation_id and agreement.state <> 'ended'
    join agreement_version version on version.neighbourhood_id = agreement.neighbourhood_id
      and version.agreement_id = agreement.id and version.state = 'open'
    where not exists (
      select from agreement_confirmation word
      where word.neighbourhood_id = version.neighbourhood_id
        and word.version_id = version.id and word.party_id = party.id)`.execute(trx);
  return rows.map(({ personId, id, title, note }) => ({
    personId,
    kind: 'agreement.unanswered',
    urgency: 'must',
    name: title,
    note,
    day: null,
    path: `vereinbarungen/${id}`,
  }));
};

/** What the reader's actor promised and has not given in full, overdue or due before the next digest. */
export const contributionsInDigest: DigestSource = async ({
  trx,
  neighbourhoodId,
  readers,
  today,
}) => {
  const { rows } = await sql<Row>`
    select reader."personId", agreement.id, contribution.what as title,
      version.content ->> 'title' as note, contribution.due_on as day
    from ${asRows(readers, 'agreement.edit')}
    join cooperation_party party on party.neighbourhood_id = ${neighbourhoodId}
      and party.actor_id = reader."actorId"
    join agreement_contribution contribution on contribution.neighbourhood_id = party.neighbourhood_id
      and contribution.party_id = party.id
    join agreement on agreement.neighbourhood_id = party.neighbourhood_id
      and agreement.id = contribution.agreement_id and agreement.state = 'in-force'
    join agreement_version version on version.neighbourhood_id = agreement.neighbourhood_id
      and version.agreement_id = agreement.id and version.state = 'in-force'
    where contribution.state in ('promised', 'partly')
      and contribution.due_on <= ${today}::date + ${soonDays}::int`.execute(trx);
  return rows.map(({ personId, id, title, note, day }) => ({
    personId,
    kind: 'contribution.due',
    urgency: 'must',
    name: title,
    note,
    day,
    path: `vereinbarungen/${id}`,
  }));
};

/** Reviews that are overdue or due before the next digest, and ends that come near. */
export const agreementDaysInDigest: DigestSource = async ({
  trx,
  neighbourhoodId,
  readers,
  today,
}) => {
  const { rows } = await sql<Row & { readonly kind: 'agreement.review' | 'agreement.ends' }>`
    select reader."personId", agreement.id, version.content ->> 'title' as title, days.kind, days.day
    from ${asRows(readers, 'agreement.edit')}
    join agreement on agreement.neighbourhood_id = ${neighbourhoodId} and agreement.state = 'in-force'
    join agreement_version version on version.neighbourhood_id = agreement.neighbourhood_id
      and version.agreement_id = agreement.id and version.state = 'in-force'
    cross join lateral (values
      ('agreement.review', (version.content ->> 'reviewOn')::date, ${soonDays}::int),
      ('agreement.ends', (version.content ->> 'endsOn')::date, ${endsAhead}::int)
    ) as days (kind, day, ahead)
    where days.day <= ${today}::date + days.ahead
      and (reader.everywhere or ${takesPart('agreement.cooperation_id', { neighbourhoodId, today })})`.execute(
    trx,
  );
  return rows.map(({ personId, id, title, kind, day }) => ({
    personId,
    kind,
    urgency: kind === 'agreement.review' ? 'must' : 'can-wait',
    name: title,
    note: '',
    day,
    path: `vereinbarungen/${id}`,
  }));
};
