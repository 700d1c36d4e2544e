import { LinkToken, may } from '@augenhoehe/domain/access';
import {
  ActorId,
  Language,
  NeighbourhoodId,
  PersonId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import type {
  makeCalendarFeed as making,
  showCalendarFeed as showing,
} from '@augenhoehe/domain/structure';
import { hashLinkToken, newLinkToken, type Place } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { Services } from '../../platform/services.ts';
import { calendarEntries } from './calendar-entries.ts';
import { calendarWords } from './calendar-words.ts';
import { deleteFeed, feedSince, findFeed, putFeed } from './feed-store.ts';
import { writeCalendar } from './write-calendar.ts';

function readerIn({ neighbourhoodId, person }: Place) {
  return { neighbourhoodId, personId: person.id };
}

export async function showCalendarFeed(
  { database }: Services,
  place: Place,
): Promise<ReplyOf<typeof showing>> {
  const since = await database.asOperator((trx) => feedSince(trx, readerIn(place)));
  return { since: since?.toISOString() ?? null };
}

/** The secret stands in the path, as calendars send nothing else; so it leads to days, titles and nothing more. */
export async function makeCalendarFeed(
  { database, config, clock }: Services,
  place: Place,
): Promise<ReplyOf<typeof making>> {
  const token = newLinkToken();
  const at = clock();
  await database.inNeighbourhood(place.neighbourhoodId, (trx) =>
    putFeed(trx, readerIn(place), { tokenHash: hashLinkToken(token), at }),
  );
  return { address: `${config.publicUrl}/api/calendars/${token}.ics`, since: at.toISOString() };
}

export async function revokeCalendarFeed({ database }: Services, place: Place): Promise<null> {
  await database.inNeighbourhood(place.neighbourhoodId, (trx) => deleteFeed(trx, readerIn(place)));
  return null;
}

type Feed = NonNullable<Awaited<ReturnType<typeof findFeed>>>;

/** The reader as the page would know them, without name and address, which no entry needs. */
function placeOf(feed: Feed): Place {
  return {
    neighbourhoodId: NeighbourhoodId.parse(feed.neighbourhoodId),
    slug: feed.slug,
    name: feed.name,
    language: Language.parse(feed.language),
    sample: feed.sample,
    person: { id: PersonId.parse(feed.personId), name: '', email: '' },
    member: { role: feed.role, actorId: ActorId.nullable().parse(feed.actorId) },
    isInProtectedCircle: false,
    version: 0,
  };
}

async function placeBehind({ database }: Services, token: string): Promise<Place | null> {
  if (!LinkToken.safeParse(token).success) return null;
  const feed = await database.asOperator((trx) => findFeed(trx, hashLinkToken(token)));
  if (feed === undefined) return null;
  const place = placeOf(feed);
  return may(place.member, 'task.edit') ? place : null;
}

/** The calendar behind an address; `null` for whatever is none, or none any more. */
export async function readCalendarFeed(services: Services, token: string): Promise<string | null> {
  const place = await placeBehind(services, token);
  if (place === null) return null;
  const entries = await inPlace(services, place, calendarEntries);
  return writeCalendar(entries, {
    neighbourhood: place.name,
    language: place.language,
    url: `${services.config.publicUrl}/quartier/${place.slug}/aufgaben`,
  });
}

/** In both languages, as nothing says who asks. */
export const noSuchCalendar = `${calendarWords.de.gone}\n${calendarWords.en.gone}\n`;
