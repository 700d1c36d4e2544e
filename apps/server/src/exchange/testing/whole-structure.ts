import { SharedVisibility } from '@augenhoehe/domain/access';
import { roleTerms, targetGroupTerms } from '@augenhoehe/domain/catalogue';
import {
  Balance,
  ExpectationOutcome,
  Intensity,
  PartyOrder,
  Preparation,
  ReadinessAnswer,
  ReadinessKey,
  TaskOrigin,
  WarningKey,
  YesMeans,
} from '@augenhoehe/domain/structure';
import fc from 'fast-check';
import { nastyText } from './nasty-actors.ts';
import { agreementsAmong } from './whole-agreements.ts';
import { examplesAmong } from './whole-examples.ts';
import { day, instant, sorted, stamps, uuid } from './values.ts';
import { logoOfWhole } from './whole-logo.ts';

const cooperation = fc.record({
  id: uuid,
  name: nastyText(100).map((name) => `Kooperation ${name}`.trim()),
  concern: nastyText(200),
  state: fc.constantFrom('stuck', 'resting', 'broken-off'),
  stateReason: nastyText(100).map((reason) => `Weil ${reason}`.trim()),
  lesson: nastyText(200),
  phase: fc.constantFrom('negotiation', 'work'),
  intensity: fc.option(fc.constantFrom(...Intensity.options)),
  formality: fc.option(fc.integer({ min: 0, max: 4 })),
  startedOn: fc.option(day),
  endedOn: fc.constant(null),
  output: nastyText(100),
  benefitOwn: nastyText(100),
  benefitShared: nastyText(100),
  benefitNeighbourhood: nastyText(100),
  targetGroups: fc.subarray(targetGroupTerms.map(({ key }) => key)),
  targetBenefit: nastyText(100),
  participation: fc.option(fc.integer({ min: 1, max: 9 })),
  goal: nastyText(100),
  goalDecidedOn: fc.option(day),
  goalDecidedHow: nastyText(100),
  reviewOn: fc.option(day),
  partyOrder: fc.constantFrom(...PartyOrder.options),
  readiness: fc.dictionary(
    fc.constantFrom(...ReadinessKey.options),
    fc.record({ answer: fc.constantFrom(...ReadinessAnswer.options), reason: nastyText(100) }),
  ),
  visibility: fc.constantFrom(...SharedVisibility.options),
  note: nastyText(200),
  preparation: fc.option(fc.constantFrom(...Preparation.options)),
  provenance: fc.record({
    source: nastyText(100),
    means: fc.constantFrom('entered', 'sample'),
    recordedAt: instant,
    confirmedAt: fc.option(instant),
    confirmedBy: fc.option(fc.constantFrom('actor', 'coordination')),
  }),
  ...stamps,
});

const party = fc.record({
  id: uuid,
  since: fc.option(day),
  until: fc.constant(null),
  leavingNote: nastyText(100),
  expectation: nastyText(100),
  contribution: nastyText(100),
  benefit: nastyText(100),
  contact: nastyText(100),
  deputy: nastyText(100),
  rank: fc.nat({ max: 9 }),
  ...stamps,
});

const review = fc.record({
  id: uuid,
  heldOn: day,
  summary: nastyText(200),
  said: fc.record({
    expectation: nastyText(100),
    outcome: fc.option(fc.constantFrom(...ExpectationOutcome.options)),
    came: nastyText(100),
    balance: fc.option(fc.constantFrom(...Balance.options)),
  }),
  ...stamps,
});

/** Cooperations in which one actor takes part, with a review of each. */
function cooperationsOf(actorIds: readonly string[]) {
  const entry = fc
    .tuple(cooperation, party, review, fc.constantFrom(null, ...actorIds))
    .map(([facts, part, { said, ...held }, actorId]) => ({
      cooperation: facts,
      parties: actorId === null ? [] : [{ ...part, cooperationId: facts.id, actorId }],
      review: {
        ...held,
        cooperationId: facts.id,
        parties: actorId === null ? [] : [{ partyId: part.id, ...said }],
      },
    }));
  return fc
    .uniqueArray(entry, { maxLength: 3, selector: ({ cooperation: { id } }) => id })
    .map((all) => ({
      cooperations: all.map((each) => each.cooperation),
      parties: all.flatMap((each) => each.parties),
      reviews: all.map((each) => each.review),
    }));
}

const task = fc.record({
  id: uuid,
  title: nastyText(100).map((title) => `Aufgabe ${title}`.trim()),
  doneBy: nastyText(100),
  dueOn: day,
  rule: fc.constantFrom('', 'FREQ=WEEKLY', 'FREQ=MONTHLY;BYMONTHDAY=-1'),
  origin: fc.constantFrom(...TaskOrigin.options),
  originNote: nastyText(100),
  note: nastyText(200),
  declineReason: nastyText(100),
  createdBy: uuid,
  ...stamps,
});

const nobody = { ownerId: null, acceptedOn: null, acceptedBy: null };
const asksNobody = { offeredToId: null, offeredOn: null };
const goesOn = { closedOn: null, closedReason: '' };

/** How a task can stand among these actors. */
function standingAmong([one, other]: readonly string[]) {
  const seeking = fc.constant({ state: 'seeking', ...nobody, ...asksNobody, ...goesOn });
  if (one === undefined || other === undefined) return seeking;
  const owned = {
    ownerId: fc.constant(one),
    acceptedOn: day,
    acceptedBy: fc.constantFrom(...YesMeans.options),
  };
  return fc.oneof(
    seeking,
    fc.record(owned).map((held) => ({ state: 'accepted', ...held, ...asksNobody, ...goesOn })),
    fc
      .record({ ...owned, offeredOn: day })
      .map((held) => ({ state: 'offered', ...held, offeredToId: other, ...goesOn })),
    fc.record({ ...owned, closedOn: day, closedReason: fc.constant('Fertig') }).map((held) => ({
      state: 'dropped',
      ...held,
      ...asksNobody,
    })),
  );
}

interface Around {
  readonly actors: readonly string[];
  readonly cooperations: readonly { readonly id: string }[];
  readonly bodies: readonly { readonly id: string }[];
}

interface AroundTasks extends Around {
  readonly agreements: readonly { readonly id: string }[];
}

/** What something belongs to: a cooperation, a body, or neither. */
function contextAmong({ cooperations, bodies }: Omit<Around, 'actors'>) {
  return fc.constantFrom(
    { cooperationId: null, bodyId: null },
    ...cooperations.map(({ id }) => ({ cooperationId: id, bodyId: null })),
    ...bodies.map(({ id }) => ({ cooperationId: null, bodyId: id })),
  );
}

/** Tasks of cooperations, of bodies and of neither. */
function tasksAmong({ actors, cooperations, bodies, agreements }: AroundTasks) {
  const context = contextAmong({ cooperations, bodies });
  const agreement = fc.constantFrom(null, ...agreements.map(({ id }) => id));
  const [, deputy] = actors;
  const entry = fc
    .tuple(task, context, standingAmong(actors), fc.boolean(), agreement)
    .map(([facts, belongsTo, standing, hasDeputy, agreementId]) => ({
      ...facts,
      agreementId: facts.origin === 'agreement' ? agreementId : null,
      ...belongsTo,
      ...standing,
      deputyId: hasDeputy && deputy !== undefined ? deputy : null,
      declinedById: hasDeputy && deputy !== undefined ? deputy : null,
    }));
  return fc.uniqueArray(entry, { maxLength: 4, selector: ({ id }) => id });
}

/** Warnings that are so on purpose, one of each subject at most. */
function acceptedAmong({ actors, cooperations, bodies }: Around) {
  const nothing = { cooperationId: null, bodyId: null, actorId: null };
  const subject = fc.constantFrom(
    nothing,
    ...cooperations.map(({ id }) => ({ ...nothing, cooperationId: id })),
    ...bodies.map(({ id }) => ({ ...nothing, bodyId: id })),
    ...actors.map((id) => ({ ...nothing, actorId: id })),
  );
  const said = fc.record({
    id: uuid,
    warning: fc.constantFrom(...WarningKey.options),
    reason: nastyText(100).map((reason) => `Weil ${reason}`.trim()),
    lookAgainOn: fc.option(day),
    facts: fc.array(fc.oneof(uuid, day), { maxLength: 3 }),
    extent: fc.nat({ max: 99 }),
    acceptedOn: day,
    acceptedBy: uuid,
    ...stamps,
  });
  return fc
    .uniqueArray(
      fc.tuple(said, subject).map(([facts, about]) => ({ ...facts, ...about })),
      {
        maxLength: 3,
        selector: ({ warning, cooperationId, bodyId, actorId }) =>
          [warning, cooperationId, bodyId, actorId].join(),
      },
    )
    .filter((all) => new Set(all.map(({ id }) => id)).size === all.length);
}

const role = fc.record({
  id: uuid,
  role: fc.constantFrom(...roleTerms.map(({ key }) => key)),
  holder: nastyText(100),
  deputy: nastyText(100),
  deputyId: fc.constant(null),
  since: fc.constant(null),
  until: day,
  hoursPerWeek: fc.option(fc.integer({ min: 0, max: 160 }).map((halves) => halves / 2)),
  mandate: nastyText(200),
  neutrality: nastyText(200),
  handedOverOn: fc.option(day),
  handoverNote: nastyText(100),
  visibility: fc.constantFrom(...SharedVisibility.options),
  ...stamps,
});

/** Roles in cooperations, in bodies and in the neighbourhood. */
function rolesAmong({ actors, cooperations, bodies }: Around) {
  const [first, ...others] = actors;
  if (first === undefined) return fc.constant([]);
  const entry = fc
    .tuple(role, contextAmong({ cooperations, bodies }), fc.constantFrom(first, ...others))
    .map(([facts, heldIn, actorId]) => ({ ...facts, ...heldIn, actorId }));
  return fc.uniqueArray(entry, { maxLength: 3, selector: ({ id }) => id });
}

interface WithId {
  readonly id: string;
}

/** The slice's parts of a neighbourhood's file. */
export function structureAmong(actors: readonly WithId[], bodies: readonly WithId[]) {
  const ids = actors.map(({ id }) => id);
  const agreed = cooperationsOf(ids).chain(({ parties, ...beside }) =>
    agreementsAmong(parties).map((agreements) => ({ parties, ...beside, agreements })),
  );
  return agreed.chain(({ cooperations, parties, reviews, agreements }) =>
    fc
      .tuple(
        tasksAmong({ actors: ids, cooperations, bodies, agreements: agreements.agreements }),
        rolesAmong({ actors: ids, cooperations, bodies }),
        acceptedAmong({ actors: ids, cooperations, bodies }),
        examplesAmong(parties),
        logoOfWhole,
      )
      .map(([tasks, roles, accepted, examples, logo]) => ({
        cooperations: sorted(cooperations, ({ id }) => id),
        cooperationParties: sorted(parties, ({ id }) => id),
        cooperationReviews: sorted(reviews, ({ id }) => id),
        tasks: sorted(tasks, ({ id }) => id),
        acceptedWarnings: sorted(accepted, ({ id }) => id),
        roles: sorted(roles, ({ id }) => id),
        ...agreements,
        ...examples,
        ...logo,
      })),
  );
}
