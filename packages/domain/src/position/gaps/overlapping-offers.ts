import type { ActorId } from '../../contract/index.ts';
import { everybodyKey } from '../../inventory/index.ts';
import type { NetworkTie } from '../network.ts';
import { comparePair } from '../suggestions/compared-pair.ts';
import type { PossiblePartner } from '../suggestions/possible-partner.ts';
import { sameTimes, type WeeklyTime, weeklyTimes } from './weekly-times.ts';

export interface OfferingActor extends PossiblePartner {
  /** Offers in the actor's own words. */
  readonly offersText: string;
}

/** Two who do the same kind of thing for the same people and do not coordinate. */
export interface OverlappingOffers {
  readonly actors: readonly [ActorId, ActorId];
  readonly targetGroups: readonly string[];
  readonly fields: readonly string[];
  readonly times: readonly WeeklyTime[];
  /** One of them says so. */
  readonly isCompetition: boolean;
}

/** From this level on two coordinate times and offers: „Abstimmung“. */
const coordinatingLevel = 3;
const competition = 'konkurrenz';

/** A list in which everybody has the same standard words would pair all with all. */
const pairsAtMost = 20_000;

/**
 * Early warning w03: same field of action, same particular target group, and the same time in their
 * own words or a tie called competition, without a tie on which they coordinate. Those with a time
 * first, otherwise in the order of the actors.
 *
 * Time O(n + m), and the square of those who do something for the same people on the same day; of these,
 * no more than 20,000 pairs are looked at.
 */
export function overlappingOffers(
  actors: readonly OfferingActor[],
  ties: readonly NetworkTie[],
): OverlappingOffers[] {
  const timesOf = new Map(actors.map(({ id, offersText }) => [id, weeklyTimes(offersText)]));
  const timed = actors
    .map((actor): TimedActor => ({ actor, times: timesOf.get(actor.id) ?? [] }))
    .filter(({ times }) => times.length > 0);
  const competing = ties.filter(({ type }) => type === competition);
  const said = new Set(competing.map(({ from, to }) => pairName(from, to)));
  const found = [...atTheSameTime(timed), ...whoCompete(actors, competing)].flatMap(
    ([one, other]) => overlapOf([one, other], { said, timesOf }),
  );
  const unique = new Map(found.map((overlap) => [pairName(...overlap.actors), overlap]));
  for (const { type, level, from, to } of ties) {
    if (type !== competition && level >= coordinatingLevel) unique.delete(pairName(from, to));
  }
  return [...unique.values()].toSorted(
    (a, b) => Number(b.times.length > 0) - Number(a.times.length > 0),
  );
}

interface TimedActor {
  readonly actor: OfferingActor;
  readonly times: readonly WeeklyTime[];
}
type Pair = readonly [OfferingActor, OfferingActor];

/** Those who do something for the same people at the same time; a pair may come twice. */
function atTheSameTime(timed: readonly TimedActor[]): Pair[] {
  const pairs: Pair[] = [];
  const met = new Map<string, TimedActor[]>();
  for (const { actor, times } of timed) {
    for (const place of placesOf(actor, times)) {
      const there = met.get(place) ?? [];
      for (const other of there) {
        if (pairs.length >= pairsAtMost) return pairs;
        if (sameTimes(other.times, times).length > 0) pairs.push([other.actor, actor]);
      }
      there.push({ actor, times });
      met.set(place, there);
    }
  }
  return pairs;
}

/** „mittwochs, für Ältere“: who never shares one of these does not overlap. */
function placesOf(
  { targetGroups }: OfferingActor,
  times: readonly WeeklyTime[],
): readonly string[] {
  const days = [...new Set(times.map(({ day }) => day))];
  const particular = targetGroups.filter((group) => group !== everybodyKey);
  return days.flatMap((day) => particular.map((group) => `${day} ${group}`));
}

function whoCompete(
  actors: readonly OfferingActor[],
  competing: readonly NetworkTie[],
): readonly Pair[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return competing.flatMap(({ from, to }): Pair[] => {
    const [one, other] = [byId.get(from), byId.get(to)];
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
}

interface Told {
  /** Pairs of which one says that they compete. */
  readonly said: ReadonlySet<string>;
  readonly timesOf: ReadonlyMap<ActorId, readonly WeeklyTime[]>;
}

function overlapOf([one, other]: Pair, { said, timesOf }: Told): OverlappingOffers[] {
  const { targetGroups, fields } = comparePair(one, other);
  if (targetGroups.length === 0 || fields.length === 0) return [];
  return [
    {
      actors: [one.id, other.id],
      targetGroups,
      fields,
      times: sameTimes(timesOf.get(one.id) ?? [], timesOf.get(other.id) ?? []),
      isCompetition: said.has(pairName(one.id, other.id)),
    },
  ];
}

/** One name, whichever comes first. */
function pairName(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
