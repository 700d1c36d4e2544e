import { fieldsOfAction, resourceTerms, targetGroupTerms } from '@augenhoehe/domain/catalogue';
import { GoalLevel } from '@augenhoehe/domain/goals';
import { ConsentWay } from '@augenhoehe/domain/structure';
import fc from 'fast-check';
import { nastyText } from './nasty-actors.ts';
import { day, sorted, stamps, uuid } from './values.ts';
import { measuresAmong } from './whole-measures.ts';
import { standingProxiesAmong } from './whole-standing-proxies.ts';
import { structureAmong } from './whole-structure.ts';
import { type Around, contextAmong, workshopsAmong } from './whole-workshops.ts';

const words = nastyText(100);
const amount = fc.option(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => number + 0),
);

const wording = {
  level: fc.constantFrom(...GoalLevel.options),
  text: words.map((text) => `Ziel ${text}`.trim()),
  changes: words,
  targetGroups: fc.subarray(targetGroupTerms.map(({ key }) => key)),
  benefit: words,
  indicator: words.map((indicator) => `Strichliste ${indicator}`.trim()),
  unit: fc.constantFrom('', 'Familien'),
  baseline: amount,
  target: amount,
  targetOn: fc.option(day),
};

const nobodyYet = fc.record({
  state: fc.constantFrom('idea', 'in-negotiation', 'adapted'),
  decision: fc.constant(null),
  reviewOn: fc.option(day),
});
const decided = fc.record({
  state: fc.constantFrom('decided', 'in-progress', 'reached'),
  decision: fc.record({
    on: day,
    how: fc.constantFrom('parties', 'rule'),
    rule: fc.constantFrom('', 'Beschluss des Beirats'),
    source: words,
  }),
  reviewOn: day,
});

const goal = fc.record({
  ...wording,
  id: uuid,
  areaId: fc.constant(null),
  fields: fc.subarray(fieldsOfAction.map(({ key }) => key)),
  contributions: fc.subarray(
    resourceTerms.map(({ key }) => key),
    { maxLength: 5 },
  ),
  participation: fc.option(fc.integer({ min: 1, max: 9 })),
  specific: words,
  measurable: words,
  attractive: words,
  realistic: words,
  timed: words,
  workshopId: fc.constant(null),
  interestIds: fc.constant([]),
  stateReason: words,
  textId: uuid,
  createdBy: uuid,
  ...stamps,
});

const revision = fc.record({
  id: uuid,
  number: fc.integer({ min: 1, max: 99 }),
  textId: uuid,
  wording: fc.record(wording),
  reason: words,
  remarkId: fc.constant(null),
  personId: uuid,
  ...stamps,
});

const word = fc.record({
  id: uuid,
  textId: uuid,
  answer: fc.constantFrom('confirmed', 'declined'),
  name: nastyText(60).map((name) => `Leitung ${name}`.trim()),
  function: nastyText(60).map((duty) => `Funktion ${duty}`.trim()),
  reason: words,
  way: fc.constantFrom(...ConsentWay.options),
  personId: uuid,
  witness: fc.constant('Verwaltung'),
  givenOn: day,
  ...stamps,
});

const value = fc.record({
  id: uuid,
  on: day,
  amount: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((number) => number + 0),
  source: fc.constant('Strichliste'),
  note: words,
  personId: uuid,
  ...stamps,
});

const remark = fc.record({
  id: uuid,
  text: words.map((text) => `Beitrag ${text}`.trim()),
  textId: uuid,
  way: fc.constantFrom(...ConsentWay.options),
  personId: uuid,
  ...stamps,
});
const unspecific = { replyToId: null, stance: null, field: null, passage: '', replacement: '' };
const remarkKind = fc.constantFrom(
  { kind: 'proposal', ...unspecific },
  { kind: 'reaction', ...unspecific, stance: 'supports' },
  { kind: 'amendment', ...unspecific, field: 'text', passage: 'zwölf', replacement: 'zehn' },
);
const fate = fc.oneof(
  fc.constant({ fate: 'open', fateReason: '', fateBy: null, fateOn: null }),
  fc.record({
    fate: fc.constantFrom('declined', 'withdrawn'),
    fateReason: fc.constant('Darum'),
    fateBy: uuid,
    fateOn: day,
  }),
);

function oneWith({ actors, ...contexts }: Around) {
  const proposer = fc.constantFrom(null, ...actors);
  const standing = fc.oneof(nobodyYet, decided);
  return fc.tuple(goal, contextAmong(contexts), standing, proposer, revision, word, value);
}

/** Something said to each goal, by an actor or by who leads. */
function remarksTo(goals: readonly WithId[], actors: readonly string[]) {
  return fc
    .tuple(
      ...goals.map(({ id: goalId }) =>
        fc
          .tuple(remark, remarkKind, fate, fc.constantFrom(null, ...actors.slice(0, 1)))
          .map(([said, ofKind, settled, by]) => ({
            ...said,
            ...ofKind,
            ...settled,
            goalId,
            actorId: by,
          })),
      ),
    )
    .map((remarks) => ({ goalRemarks: sorted(remarks, ({ id }) => id) }));
}

/** Somebody is named on each goal, and may have left again. */
function namedOn(goals: readonly WithId[], actors: readonly string[]) {
  const [actorId] = actors;
  if (actorId === undefined) return fc.constant({ goalActors: [] });
  return fc
    .tuple(
      ...goals.map(({ id: goalId }) =>
        fc.record({
          id: uuid,
          goalId: fc.constant(goalId),
          actorId: fc.constant(actorId),
          role: fc.constantFrom('party', 'supporter'),
          leftOn: fc.option(day),
          personId: uuid,
          ...stamps,
        }),
      ),
    )
    .map((all) => ({
      goalActors: sorted(
        all.map((actor) => ({ ...actor, leftReason: actor.leftOn === null ? '' : 'Zieht um' })),
        ({ id }) => id,
      ),
    }));
}

/** Goals of cooperations, bodies and themes, the second under the first, with what is kept of each. */
function goalsAmong(around: Around) {
  const [speaker] = around.actors;
  return fc
    .uniqueArray(oneWith(around), { maxLength: 3, selector: ([{ id }]) => id })
    .map((all) => ({
      goals: sorted(
        all.map(([facts, context, standing, proposedById], number) => ({
          ...facts,
          ...context,
          ...standing,
          proposedById,
          key: `Z${number + 1}`,
          parentId: number === 0 ? null : (all[0]?.[0].id ?? null),
        })),
        ({ id }) => id,
      ),
      goalRevisions: sorted(
        all.map(([{ id }, , , proposedById, told]) => ({ ...told, goalId: id, proposedById })),
        ({ id }) => id,
      ),
      goalWords: sorted(
        speaker === undefined
          ? []
          : all.map(([{ id }, , , , , said]) => ({ ...said, goalId: id, actorId: speaker })),
        ({ id }) => id,
      ),
      goalValues: sorted(
        all.map(([{ id }, , , , , , measured]) => ({ ...measured, goalId: id })),
        ({ id }) => id,
      ),
    }));
}

interface WithId {
  readonly id: string;
}

/** The parts of a neighbourhood's file of the slices structure and goals. */
export function structureAndGoalsAmong(actors: readonly WithId[], bodies: readonly WithId[]) {
  return structureAmong(actors, bodies).chain((structure) => {
    const around = {
      actors: actors.map(({ id }) => id),
      cooperations: structure.cooperations,
      bodies,
    };
    return fc
      .tuple(
        goalsAmong(around).chain((goals) =>
          fc
            .tuple(
              remarksTo(goals.goals, around.actors),
              namedOn(goals.goals, around.actors),
              measuresAmong({ actors: around.actors, goals: goals.goals }),
            )
            .map(([remarks, named, measures]) => ({
              ...goals,
              ...remarks,
              ...named,
              ...measures,
            })),
        ),
        workshopsAmong(around),
        standingProxiesAmong(around),
      )
      .map(([goals, workshops, proxies]) => ({ ...structure, ...goals, ...workshops, ...proxies }));
  });
}
