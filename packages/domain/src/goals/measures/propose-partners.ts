import type { ActorId, AreaId, MeasureNeedId } from '../../contract/index.ts';
import { leadsOn, type NetworkTie, partnerIn, type PossiblePartner } from '../../position/index.ts';
import { canPrevent, type ConsentOf, type MeasureNeed, standingOfNeed } from './measure-need.ts';
import { type WayToTable, waysToTable } from './ways-to-table.ts';

type Asked = Pick<MeasureNeed, 'id' | 'resource' | 'consent' | 'partnerId' | 'agreedOn'>;
type Partner = Pick<PossiblePartner, 'id' | 'name' | 'type' | 'areaId' | 'offers'>;

export interface ProposalInput {
  readonly needs: readonly Asked[];
  /** Where the measure takes place; `null`: everywhere. */
  readonly areaId: AreaId | null;
  /** Who takes part already. */
  readonly table: ReadonlySet<ActorId>;
  /** Everybody, in the order in which equals are to be shown. */
  readonly actors: readonly Partner[];
  readonly ties: readonly NetworkTie[];
}

/** The closest tie to somebody at the table. */
export interface TableTie {
  readonly partnerId: ActorId;
  readonly level: NetworkTie['level'];
}

/** Who could give what is still open, and how they are reached. */
export interface PartnerProposal {
  readonly actor: Partner;
  readonly needIds: readonly MeasureNeedId[];
  readonly resources: readonly string[];
  /** `null`: they work with nobody at the table. */
  readonly tie: TableTie | null;
  /** `null`: no way leads there. */
  readonly way: WayToTable | null;
}

/** Who can prevent the measure and does not take part: „Veto, nicht am Tisch“. */
export interface AbsentVeto extends Omit<PartnerProposal, 'needIds' | 'resources'> {
  readonly needId: MeasureNeedId;
  readonly consent: ConsentOf;
}

/** What is known of one need. */
export interface NeedOutlook {
  readonly needId: MeasureNeedId;
  /** Who takes part already and could give it. */
  readonly atTable: readonly ActorId[];
  /** So many others could. */
  readonly others: number;
  /** Nobody gives it, and nobody is known who could. */
  readonly isGap: boolean;
}

export interface ProposedPartners {
  /** The best fit first: who gives most of what is needed, then the closest tie, then the shortest way. */
  readonly proposals: readonly PartnerProposal[];
  readonly vetoes: readonly AbsentVeto[];
  readonly needs: readonly NeedOutlook[];
}

/**
 * With whom a measure could be carried out. Consent is everybody's who can prevent it where it takes place, while one
 * who gives a resource is enough; what has been agreed on is sought no longer.
 */
export function proposePartners(input: ProposalInput): ProposedPartners {
  const { needs, table, actors, ties } = input;
  const reached = reaching(table, ties);
  const outside = actors.filter(({ id }) => !table.has(id));
  const sought = needs.filter((need) => standingOfNeed(need) !== 'agreed');
  return {
    proposals: outside
      .flatMap((actor) => {
        const given = sought.filter(({ resource }) => offers(actor, resource));
        return given.length === 0 ? [] : [{ ...reached(actor), ...what(given) }];
      })
      .toSorted(byFitAndTie),
    vetoes: needs.flatMap(({ id: needId, consent, partnerId, agreedOn }) =>
      consent === null
        ? []
        : outside
            .filter((actor) => prevents(actor, consent, input))
            .filter(({ id }) => agreedOn === null || id !== partnerId)
            .map((actor) => ({ ...reached(actor), needId, consent })),
    ),
    needs: needs.map((need) => outlookOf(need, input)),
  };
}

function offers({ offers: offered }: Partner, resource: string | null): boolean {
  return resource !== null && offered.includes(resource);
}

function prevents(
  { type, areaId: seat }: Partner,
  consent: ConsentOf,
  { areaId }: Pick<ProposalInput, 'areaId'>,
): boolean {
  const isThere = consent !== 'owner' || areaId === null || seat === areaId;
  return isThere && canPrevent(consent, type);
}

function what(given: readonly Asked[]): Pick<PartnerProposal, 'needIds' | 'resources'> {
  return {
    needIds: given.map(({ id }) => id),
    resources: [...new Set(given.flatMap(({ resource }) => resource ?? []))],
  };
}

function outlookOf(need: Asked, input: ProposalInput): NeedOutlook {
  const { resource, consent } = need;
  const able = input.actors.filter((actor) =>
    consent === null ? offers(actor, resource) : prevents(actor, consent, input),
  );
  const atTable = able.filter(({ id }) => input.table.has(id)).map(({ id }) => id);
  return {
    needId: need.id,
    atTable,
    others: able.length - atTable.length,
    isGap: standingOfNeed(need) === 'open' && able.length === 0,
  };
}

function reaching(table: ReadonlySet<ActorId>, ties: readonly NetworkTie[]) {
  const wayTo = waysToTable(table, ties);
  const closest = new Map<ActorId, TableTie>();
  for (const tie of ties.filter(leadsOn)) {
    for (const id of [tie.from, tie.to]) {
      const partnerId = partnerIn(tie, id);
      const known = closest.get(id);
      if (!table.has(partnerId) || (known !== undefined && known.level >= tie.level)) continue;
      closest.set(id, { partnerId, level: tie.level });
    }
  }
  return (actor: Partner): Pick<PartnerProposal, 'actor' | 'tie' | 'way'> => ({
    actor,
    tie: closest.get(actor.id) ?? null,
    way: wayTo(actor.id),
  });
}

function byFitAndTie(a: PartnerProposal, b: PartnerProposal): number {
  return (
    b.needIds.length - a.needIds.length ||
    (b.tie?.level ?? 0) - (a.tie?.level ?? 0) ||
    steps(a) - steps(b)
  );
}

function steps({ way }: PartnerProposal): number {
  return way?.actors.length ?? Number.MAX_SAFE_INTEGER;
}
