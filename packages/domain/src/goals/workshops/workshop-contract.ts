import { z } from 'zod';
import {
  ActorId,
  endpoint,
  GoalId,
  InterestId,
  WorkshopId,
  WorkshopPartyId,
} from '../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../inventory/index.ts';
import { ConsentWay, TaskContext } from '../../structure/index.ts';
import { GoalRow } from '../goals/goal-contract.ts';
import { GoalFacts } from '../goals/goal.ts';
import {
  Interest,
  InterestText,
  Opening,
  PhaseEntry,
  Workshop,
  WorkshopFacts,
  WorkshopPhase,
} from './workshop.ts';

const ofWorkshop = ofNeighbourhood.extend({ workshopId: WorkshopId });
const ofParty = ofWorkshop.extend({ partyId: WorkshopPartyId });
const ofInterest = ofWorkshop.extend({ interestId: InterestId });
const speaking = { kind: 'member', action: 'goal.speak' } as const;
const steering = { kind: 'member', action: 'workshop.steer' } as const;
const NamedActor = z.object({ id: ActorId, name: z.string() });

/** Far above what a neighbourhood has. */
export const workshopsAtMost = 300;
export const workshopPartiesAtMost = 200;
/** Of all parties of one workshop. */
export const interestsAtMost = 1000;

export const WorkshopRow = Workshop.pick({
  id: true,
  title: true,
  cooperationId: true,
  bodyId: true,
  theme: true,
  phase: true,
  createdAt: true,
}).extend({
  parties: z.int(),
  /** How many of them have stated all their interests. */
  stated: z.int(),
  isOpen: z.boolean(),
});
export type WorkshopRow = z.infer<typeof WorkshopRow>;

export const listWorkshops = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/goal-workshops',
  summary: 'The goal workshops this member takes part in or leads, the latest first',
  audience: speaking,
  params: ofNeighbourhood,
  reply: z.object({
    workshops: z.array(WorkshopRow),
    contexts: z.array(TaskContext),
    can: z.object({ add: z.boolean() }),
  }),
});
export type WorkshopList = z.infer<typeof listWorkshops.reply>;

const InterestShown = Interest.omit({ personId: true, workshopId: true, updatedAt: true }).extend({
  /** Who wrote it down; `null`: by the party's own account. */
  recordedBy: z.string().nullable(),
  /** Whether it was stated after the others could be read. */
  isLater: z.boolean(),
  can: z.object({ remove: z.boolean(), withdraw: z.boolean() }),
});
export type InterestShown = z.infer<typeof InterestShown>;

export const PartyOfWorkshop = NamedActor.extend({
  partyId: WorkshopPartyId,
  hasStated: z.boolean(),
  /** Those that this member may see; `null`: not opened yet, and not its own. */
  interests: z.array(InterestShown).nullable(),
  /** `state`: by one's own account; `record`: what came on paper or was said. */
  can: z.object({ state: z.boolean(), record: z.boolean() }),
});
export type PartyOfWorkshop = z.infer<typeof PartyOfWorkshop>;

export const showWorkshop = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/goal-workshops/:workshopId',
  summary:
    'A goal workshop with its parties; the interests of others only once all have stated theirs or they are opened',
  audience: speaking,
  params: ofWorkshop,
  reply: z.object({
    workshop: Workshop.omit({ createdBy: true, phases: true, opening: true }),
    context: z
      .object({ kind: TaskContext.shape.kind, id: TaskContext.shape.id, name: z.string() })
      .nullable(),
    phases: z.array(PhaseEntry.omit({ personId: true }).extend({ by: z.string().nullable() })),
    opening: Opening.omit({ personId: true }).extend({ by: z.string().nullable() }).nullable(),
    /** By name. */
    parties: z.array(PartyOfWorkshop),
    /** Drafted here, each with the interests it rests on and who proposed it. */
    goals: z.array(
      GoalRow.extend({ interestIds: z.array(InterestId), proposedBy: NamedActor.nullable() }),
    ),
    can: z.object({ steer: z.boolean(), draft: z.boolean(), remove: z.boolean() }),
  }),
});
export type WorkshopSheet = z.infer<typeof showWorkshop.reply>;

export const addWorkshop = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/goal-workshops',
  summary:
    'Begin a goal workshop for a theme, cooperation or body; who takes part there is invited, and whoever else is named',
  audience: steering,
  params: ofNeighbourhood,
  body: WorkshopFacts.partial()
    .required({ title: true })
    .extend({ parties: z.array(ActorId).max(workshopPartiesAtMost).default([]) }),
  reply: Changed.extend({ id: WorkshopId }),
});

export const addWorkshopParty = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/goal-workshops/:workshopId/parties',
  summary: 'Let an actor take part in the workshop while interests are stated',
  audience: steering,
  params: ofWorkshop,
  body: z.object({ actorId: ActorId }),
  reply: Changed.extend({ id: WorkshopPartyId }),
});

export const stateInterest = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/goal-workshops/:workshopId/parties/:partyId/interests',
  summary: 'State an interest of a party, by its own account or written down from paper',
  audience: speaking,
  params: ofParty,
  body: z.object({ text: InterestText, way: ConsentWay }),
  reply: Changed.extend({ id: InterestId }),
});

export const removeInterest = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/goal-workshops/:workshopId/interests/:interestId',
  summary:
    'Take an interest out before anybody else has read it; afterwards it is withdrawn and stays readable',
  audience: speaking,
  params: ofInterest,
  reply: Changed,
});

export const finishStating = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/goal-workshops/:workshopId/parties/:partyId/stated',
  summary:
    'Say that a party has stated all its interests; with the last one they are opened to all parties',
  audience: speaking,
  params: ofParty,
  reply: Changed.extend({ isOpen: z.boolean() }),
});

export const openInterests = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/goal-workshops/:workshopId/opening',
  summary: 'Open the interests to all parties although not all have stated theirs; for good',
  audience: steering,
  params: ofWorkshop,
  reply: Changed,
});

export const goOnWithWorkshop = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/goal-workshops/:workshopId/phases',
  summary: 'Go on to the next phase; refused with `interests-not-open` or `no-goal-drafted`',
  audience: steering,
  params: ofWorkshop,
  body: z.object({ to: WorkshopPhase }),
  reply: Changed,
});

export const draftGoal = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/goal-workshops/:workshopId/goals',
  summary: 'Propose a goal that rests on stated interests; it goes into negotiation',
  audience: speaking,
  params: ofWorkshop,
  body: GoalFacts.pick({ level: true, text: true, parentId: true, reviewOn: true }).extend({
    interestIds: z.array(InterestId).min(1).max(200),
    /** The party whose proposal is written down; left out: one's own. */
    proposedById: ActorId.optional(),
  }),
  reply: Changed.extend({ id: GoalId }),
});

export const removeWorkshop = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/goal-workshops/:workshopId',
  summary: 'Remove a workshop begun by mistake in which nobody has stated anything',
  audience: steering,
  params: ofWorkshop,
  reply: Changed,
});
