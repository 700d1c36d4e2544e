import {
  type ActorId,
  type AreaId,
  type CooperationId,
  dayInGermany,
  daysAfter,
  GoalId,
  GoalRevisionId,
  GoalTextId,
  MeasureId,
  MeasureNeedId,
  type PersonId,
} from '../contract/index.ts';
import {
  emptyGoal,
  emptyMeasure,
  type Goal,
  type GoalRevision,
  type Measure,
  type MeasureFacts,
  type MeasureNeed,
  type NeedFacts,
  wordingOf,
} from '../goals/index.ts';

interface Telling {
  readonly goals: readonly Pick<Goal, 'id' | 'key'>[];
  readonly actor: (key: string) => ActorId;
  readonly area: (key: string) => AreaId;
  readonly cooperation: (key: string) => CooperationId;
  readonly personId: PersonId;
  readonly newId: () => string;
  readonly now: Date;
}

export interface SampleMeasures {
  /** The one idea that a measure serves and that nobody has agreed on yet. */
  readonly idea: { readonly goal: Goal; readonly revision: GoalRevision };
  readonly measures: readonly Measure[];
  readonly needs: readonly MeasureNeed[];
}

/** Days until the first of them begins. */
const beginsIn = 40;

function stamps({ now }: Telling) {
  return { createdAt: now.toISOString(), updatedAt: now.toISOString() };
}

function cleanEstate(telling: Telling): SampleMeasures['idea'] {
  const { newId, personId } = telling;
  const goal: Goal = {
    ...emptyGoal('Der Nordhof ist so sauber, dass alle gern draußen sind'),
    key: 'Z4',
    cooperationId: telling.cooperation('C06'),
    areaId: telling.area('N'),
    id: GoalId.parse(newId()),
    workshopId: null,
    interestIds: [],
    proposedById: telling.actor('O04'),
    state: 'idea',
    stateReason: '',
    textId: GoalTextId.parse(newId()),
    decision: null,
    createdBy: personId,
    ...stamps(telling),
  };
  const revision: GoalRevision = {
    id: GoalRevisionId.parse(newId()),
    goalId: goal.id,
    number: 1,
    textId: goal.textId,
    wording: wordingOf(goal),
    reason: '',
    remarkId: null,
    proposedById: goal.proposedById,
    personId,
    ...stamps(telling),
  };
  return { goal, revision };
}

function measureOf(facts: MeasureFacts, telling: Telling): Measure {
  return {
    ...facts,
    areaId: telling.area('N'),
    id: MeasureId.parse(telling.newId()),
    state: 'idea',
    stateReason: '',
    steppedAt: telling.now.toISOString(),
    responsibleId: null,
    acceptedOn: null,
    acceptedBy: null,
    createdBy: telling.personId,
    ...stamps(telling),
  };
}

function needsOf(
  { id: measureId }: Measure,
  needs: readonly Partial<NeedFacts>[],
  telling: Telling,
): MeasureNeed[] {
  return needs.map((need) => ({
    resource: null,
    consent: null,
    note: '',
    ...need,
    id: MeasureNeedId.parse(telling.newId()),
    measureId,
    partnerId: null,
    agreedOn: null,
    agreedBy: null,
    ...stamps(telling),
  }));
}

/**
 * Two measures of which nothing is agreed yet: one that needs a hall and a kitchen, and one that nobody can carry out
 * without those who own the houses.
 */
export function sampleMeasures(telling: Telling): SampleMeasures {
  const eightOfTen = telling.goals.find(({ key }) => key === 'Z1.1.1');
  if (eightOfTen === undefined) throw new Error('The sample has no goal Z1.1.1.');
  const idea = cleanEstate(telling);
  const breakfast = measureOf(
    {
      ...emptyMeasure('Frühstück für alle drei Wohnblöcke', eightOfTen.id),
      what: 'Einmal im Monat ein gemeinsames Frühstück, damit auch Familien kommen, die das Café noch nicht kennen.',
      startsOn: daysAfter(dayInGermany(telling.now), beginsIn),
      rhythm: 'am ersten Samstag im Monat',
      proposedById: telling.actor('O61'),
    },
    telling,
  );
  const bins = measureOf(
    {
      ...emptyMeasure('Müllplätze im Nordhof neu ordnen', idea.goal.id),
      what: 'Die offenen Müllplätze einhausen und abschließbar machen.',
      proposedById: telling.actor('O04'),
    },
    telling,
  );
  return {
    idea,
    measures: [breakfast, bins],
    needs: [
      ...needsOf(
        breakfast,
        [
          { resource: 'r.raum.saal', note: 'für 60 Menschen' },
          { resource: 'r.raum.kueche', note: 'am Samstagvormittag' },
        ],
        telling,
      ),
      ...needsOf(bins, [{ consent: 'owner' }], telling),
    ],
  };
}
