import { Email } from '@augenhoehe/domain/access';
import {
  DecisionId,
  type Language,
  NeighbourhoodId,
  PersonId,
  VoiceId,
} from '@augenhoehe/domain/contract';
import { clockInGermany, noticeTopics, standingInBox } from '@augenhoehe/domain/goals';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../../platform/database/schema.ts';
import type { ComposeMails } from '../../platform/mail/index.ts';
import type { Services } from '../../platform/services.ts';
import { ballotLink, ballotToken } from './ballot-link.ts';
import { decisionMail } from './mails/decision-mail.ts';

const Details = z.object({
  decisionId: DecisionId,
  voiceId: VoiceId,
  topic: z.enum(noticeTopics),
});

interface Told {
  readonly voiceId: VoiceId;
  readonly neighbourhood: string;
  readonly slug: string;
  readonly language: Language;
  readonly question: string;
  readonly state: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly secret: boolean;
  readonly voice: string;
  readonly linkId: string | null;
  readonly email: string | null;
}

/** What a mail says of each of these voices that is still entitled. For the operator's view. */
async function toldVoices(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  voices: readonly VoiceId[],
): Promise<ReadonlyMap<VoiceId, Told>> {
  const { rows } = await sql<Told>`
    select voice.id as "voiceId", neighbourhood.name as neighbourhood, neighbourhood.slug,
      neighbourhood.language, decision.rules ->> 'question' as question, decision.state,
      decision.opens_at as "opensAt", decision.closes_at as "closesAt",
      (decision.rules ->> 'secret')::boolean as secret, voice.name as voice,
      link.id as "linkId", link.email
    from decision_voice voice
    join decision on decision.neighbourhood_id = voice.neighbourhood_id
      and decision.id = voice.decision_id
    join neighbourhood on neighbourhood.id = voice.neighbourhood_id
    left join decision_link link on link.neighbourhood_id = voice.neighbourhood_id
      and link.decision_id = voice.decision_id and link.voice_id = voice.id
    where voice.neighbourhood_id = ${neighbourhoodId} and voice.struck_reason is null
      and voice.id = any(${voices}::uuid[])`.execute(trx);
  return new Map(rows.map((row) => [row.voiceId, row]));
}

interface Address {
  readonly email: string;
  readonly language: Language;
}

/** Proved addresses of accounts. For the operator's view. */
async function addressesOf(trx: Trx, people: readonly PersonId[]) {
  if (people.length === 0) return new Map<string, Address>();
  const rows = await trx
    .selectFrom('person')
    .select(['id', 'email', 'language'])
    .where('id', 'in', people)
    .where('email_verified', '=', true)
    .execute();
  return new Map<string, Address>(rows.map((row) => [row.id, row]));
}

/** Notices on their way. What is over by now, or whose link is gone, is not sent any more. */
export function composeDecisionMails({
  services,
  secret,
}: {
  readonly services: Services;
  readonly secret: string;
}): ComposeMails {
  return async (id, mails) => {
    const neighbourhoodId = NeighbourhoodId.parse(id);
    const asked = mails.map((mail) => ({ mail, details: Details.parse(mail.details) }));
    const people = asked.flatMap(({ mail }) =>
      mail.personId === null ? [] : [PersonId.parse(mail.personId)],
    );
    const { voices, addresses } = await services.database.asOperator(async (trx) => ({
      voices: await toldVoices(
        trx,
        neighbourhoodId,
        asked.map(({ details }) => details.voiceId),
      ),
      addresses: await addressesOf(trx, [...new Set(people)]),
    }));
    const now = services.clock();
    return new Map(
      asked.flatMap(({ mail, details }) => {
        const told = voices.get(details.voiceId);
        if (told === undefined || isPast(told, now)) return [];
        const to =
          mail.personId === null
            ? byLink(told, { services, secret })
            : byAccount(told, addresses.get(mail.personId), services);
        if (to === null) return [];
        const until = clockInGermany(told.closesAt);
        return [[mail.id, decisionMail({ ...told, ...to, topic: details.topic, until })]];
      }),
    );
  };
}

function isPast({ state, opensAt, closesAt }: Told, now: Date): boolean {
  const box = { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() };
  return state !== 'open' || standingInBox(box, now) === 'after';
}

function byLink(
  { linkId, email, language }: Told,
  { services, secret }: { readonly services: Services; readonly secret: string },
) {
  if (linkId === null || email === null) return null;
  const url = ballotLink(services.config, ballotToken(secret, linkId));
  return { to: Email.parse(email), url, language };
}

function byAccount({ slug, voiceId: _ }: Told, address: Address | undefined, { config }: Services) {
  if (address === undefined) return null;
  const url = `${config.publicUrl}/quartier/${slug}/entscheidungen`;
  return { to: address.email, url, language: address.language };
}
