import { z } from 'zod';
import { ResourceKey } from '../../catalogue/index.ts';
import {
  ActorId,
  Instant,
  MeasureId,
  MeasureNeedId,
  PlainDate,
  text,
} from '../../contract/index.ts';
import { YesMeans } from '../../structure/index.ts';

/** Who can prevent a measure: those who own where it takes place, and those who permit it. */
export const ConsentOf = z.enum(['owner', 'permit']);
export type ConsentOf = z.infer<typeof ConsentOf>;

const holders: Readonly<Record<ConsentOf, readonly string[]>> = {
  owner: ['wohn.kommunal', 'wohn.geno', 'wohn.privat', 'wohn.eigen', 'bew.haus'],
  permit: ['verw.stadtplanung', 'verw.gruen', 'verw.ordnung'],
};

/** Whether an actor of that type can prevent what takes that consent. */
export function canPrevent(consent: ConsentOf, type: string | null): boolean {
  return type !== null && holders[consent].includes(type);
}

/** What a measure takes: a resource of the catalogue, or somebody's consent; either of them and never both. */
export const NeedFacts = z.object({
  resource: ResourceKey.nullable(),
  consent: ConsentOf.nullable(),
  /** „für 60 Menschen, einmal im Monat“. */
  note: text(300),
});
export type NeedFacts = z.infer<typeof NeedFacts>;

/** Whether exactly one thing is needed. */
export function isOneNeed({ resource, consent }: Pick<NeedFacts, 'resource' | 'consent'>): boolean {
  return (resource === null) !== (consent === null);
}

/** Who gives it. Who is asked has not said yes: both days and means are `null`. */
export const NeedPartner = z.object({
  partnerId: ActorId.nullable(),
  agreedOn: PlainDate.nullable(),
  agreedBy: YesMeans.nullable(),
});

export const MeasureNeed = NeedFacts.extend(NeedPartner.shape).extend({
  id: MeasureNeedId,
  measureId: MeasureId,
  createdAt: Instant,
  updatedAt: Instant,
});
export type MeasureNeed = z.infer<typeof MeasureNeed>;

/**
 * How a need stands.
 *
 * - `agreed`: somebody gives it and said yes
 * - `asked`: somebody is asked for it
 * - `open`: nobody is
 */
export type NeedStanding = 'agreed' | 'asked' | 'open';

export function standingOfNeed({
  partnerId,
  agreedOn,
}: Pick<MeasureNeed, 'partnerId' | 'agreedOn'>): NeedStanding {
  if (partnerId === null) return 'open';
  return agreedOn === null ? 'asked' : 'agreed';
}
