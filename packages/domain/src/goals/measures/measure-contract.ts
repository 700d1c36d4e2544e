import { z } from 'zod';
import { ActorTypeKey, ResourceKey, TieLevel } from '../../catalogue/index.ts';
import {
  ActorId,
  AreaId,
  endpoint,
  GoalId,
  MeasureId,
  MeasureNeedId,
} from '../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../inventory/index.ts';
import { Yes } from '../../structure/index.ts';
import { Goal } from '../goals/goal.ts';
import { ConsentOf, MeasureNeed, NeedFacts } from './measure-need.ts';
import { Measure, MeasureChanges, MeasureFacts, MeasureState } from './measure.ts';

const ofMeasure = ofNeighbourhood.extend({ measureId: MeasureId });
const ofNeed = ofMeasure.extend({ needId: MeasureNeedId });
const reading = { kind: 'member', action: 'goal.read' } as const;
const writing = { kind: 'member', action: 'measure.edit' } as const;
const NamedActor = z.object({ id: ActorId, name: z.string() });
const reason = z.string().trim().max(1000).default('');

/** Far above what a neighbourhood has. */
export const measuresAtMost = 2000;
/** So much one measure can take. */
export const needsAtMost = 50;
/** So many partners are proposed, the best fit first. */
export const proposalsAtMost = 30;

/** A goal in the chain that leads from a measure up to the guiding goal. */
const ChainGoal = Goal.pick({ id: true, key: true, level: true, text: true, state: true });

export const MeasureRow = Measure.pick({
  id: true,
  title: true,
  state: true,
  startsOn: true,
  endsOn: true,
  areaId: true,
}).extend({
  goal: ChainGoal,
  responsible: NamedActor.nullable(),
  /** How many needs there are, and how many of them somebody said yes to. */
  needs: z.int(),
  agreed: z.int(),
});
export type MeasureRow = z.infer<typeof MeasureRow>;

/** What an actor has to do with a measure. */
export const PartInMeasure = z.enum(['responsible', 'partner', 'asked', 'proposed']);
export type PartInMeasure = z.infer<typeof PartInMeasure>;

export const listMeasures = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/measures',
  summary:
    'The measures this member sees, those that go on first; of one goal and all under it, one actor, or all',
  audience: reading,
  params: ofNeighbourhood,
  query: z.object({
    goal: GoalId.optional(),
    actor: ActorId.optional(),
  }),
  reply: z.object({
    measures: z.array(
      MeasureRow.extend({
        /** Of the actor that was asked for. */
        parts: z.array(PartInMeasure),
      }),
    ),
    /** Goals that a measure can serve. */
    goals: z.array(ChainGoal),
    can: z.object({ add: z.boolean() }),
  }),
});
export type MeasureList = z.infer<typeof listMeasures.reply>;

const NeedShown = MeasureNeed.omit({ measureId: true }).extend({
  /** Who gives it or is asked for it. */
  partner: NamedActor.nullable(),
  /** Say yes or no for whoever is asked. */
  can: z.object({ answer: z.boolean() }),
});
export type NeedShown = z.infer<typeof NeedShown>;

export const showMeasure = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/measures/:measureId',
  summary: 'A measure with what it takes, who gives it, and the goals that it serves',
  audience: reading,
  params: ofMeasure,
  reply: z.object({
    measure: Measure.omit({ createdBy: true }),
    responsible: NamedActor.nullable(),
    proposedBy: NamedActor.nullable(),
    /** From the guiding goal down to the one that it serves. */
    chain: z.array(ChainGoal),
    /** Whose goal it is. */
    context: z
      .object({ kind: z.enum(['cooperation', 'body']), id: z.uuid(), name: z.string() })
      .nullable(),
    /** Who takes part already: parties of the goal, who answers for it, and who gives something. */
    table: z.array(NamedActor),
    needs: z.array(NeedShown),
    can: z.object({
      edit: z.boolean(),
      /** Say yes to answering for it by the own account. */
      accept: z.boolean(),
      /** Write down a yes that was said or came on paper. */
      record: z.boolean(),
      remove: z.boolean(),
    }),
  }),
});
export type MeasureSheet = z.infer<typeof showMeasure.reply>;

const Reached = z.object({
  actor: NamedActor.extend({ type: ActorTypeKey.nullable(), areaId: AreaId.nullable() }),
  /** The closest tie to somebody at the table. */
  tie: z.object({ partner: NamedActor, level: TieLevel }).nullable(),
  /** From the table to the actor, without both ends that are named elsewhere; `null`: no way leads there. */
  way: z
    .object({
      hops: z.array(NamedActor),
      /** Over whom every way leads. */
      onlyOver: NamedActor.nullable(),
    })
    .nullable(),
});
export type ReachedActor = z.infer<typeof Reached>;

export const proposeMeasurePartners = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/measures/:measureId/partners',
  summary:
    'Who could give what a measure takes, the best fit and the closest tie first, and who can prevent it and is not at the table',
  audience: reading,
  params: ofMeasure,
  reply: z.object({
    proposals: z.array(
      Reached.extend({ needIds: z.array(MeasureNeedId), resources: z.array(ResourceKey) }),
    ),
    /** How many there are; the list has the first of them. */
    count: z.int(),
    vetoes: z.array(Reached.extend({ needId: MeasureNeedId, consent: ConsentOf })),
    needs: z.array(
      z.object({
        needId: MeasureNeedId,
        atTable: z.array(NamedActor),
        others: z.int(),
        isGap: z.boolean(),
      }),
    ),
    can: z.object({ approach: z.boolean() }),
  }),
});
export type MeasurePartners = z.infer<typeof proposeMeasurePartners.reply>;

export const addMeasure = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/measures',
  summary: 'Add a measure as an idea; its name and the goal it serves are enough',
  audience: writing,
  params: ofNeighbourhood,
  body: MeasureChanges.extend({
    title: MeasureFacts.shape.title,
    goalId: MeasureFacts.shape.goalId,
    /** What it takes, as far as that is known. */
    needs: z.array(NeedFacts).max(needsAtMost).default([]),
  }),
  reply: Changed.extend({ id: MeasureId }),
});

export const editMeasure = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/measures/:measureId',
  summary:
    'Change facts of a measure; refused with `changed-meanwhile` where somebody else was faster',
  audience: writing,
  params: ofMeasure,
  body: z.object({
    changes: MeasureChanges,
    /** The values the writer saw, for each changed fact. */
    was: MeasureChanges,
  }),
  reply: Changed,
});

export const stepMeasure = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/measures/:measureId/steps',
  summary:
    'Lead a measure to another state; ending says what became of it. Refused with `measure-moved-on` where it stands differently by now',
  audience: writing,
  params: ofMeasure,
  body: z.object({
    /** The state the writer saw. */
    from: MeasureState,
    to: MeasureState,
    reason,
  }),
  reply: Changed,
});

export const answerForMeasure = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/measures/:measureId/responsible',
  summary:
    'Record who said yes to answering for a measure, or with `null` that nobody does; by account a party says yes for itself alone',
  audience: writing,
  params: ofMeasure,
  body: z.object({
    /** Who answered for it as the writer saw it. */
    was: ActorId.nullable(),
    responsible: z.object({ actorId: ActorId, yes: Yes }).nullable(),
  }),
  reply: Changed,
});

export const removeMeasure = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/measures/:measureId',
  summary: 'Remove a measure entered by mistake; can be undone',
  audience: writing,
  params: ofMeasure,
  reply: Changed,
});

export const addMeasureNeed = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/measures/:measureId/needs',
  summary: 'Add what a measure takes: a resource of the catalogue, or somebody’s consent',
  audience: writing,
  params: ofMeasure,
  body: NeedFacts,
  reply: Changed.extend({ id: MeasureNeedId }),
});

export const giveMeasureNeed = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/measures/:measureId/needs/:needId/partner',
  summary:
    'Say who gives what a measure takes: who is asked, who said yes, or with `null` that it is open',
  audience: writing,
  params: ofNeed,
  body: z.object({
    /** Who gave it as the writer saw it. */
    was: ActorId.nullable(),
    partner: z.object({ actorId: ActorId, yes: Yes.nullable() }).nullable(),
  }),
  reply: Changed,
});

export const removeMeasureNeed = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/measures/:measureId/needs/:needId',
  summary: 'Remove what a measure does not take after all; can be undone',
  audience: writing,
  params: ofNeed,
  reply: Changed,
});
