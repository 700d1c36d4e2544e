import { resourceTerms } from '@augenhoehe/domain/catalogue';
import fc from 'fast-check';
import { nastyText } from './nasty-actors.ts';
import { day, instant, sorted, stamps, uuid } from './values.ts';

const words = nastyText(100);
const means = fc.constantFrom('account', 'oral', 'paper');

const measure = fc.record({
  id: uuid,
  title: words.map((title) => `Maßnahme ${title}`.trim()),
  what: words,
  areaId: fc.constant(null),
  rhythm: nastyText(60),
  steppedAt: instant,
  createdBy: uuid,
  ...stamps,
});

const need = fc.record({
  id: uuid,
  note: words,
  what: fc.oneof(
    fc.record({
      resource: fc.constantFrom(...resourceTerms.map(({ key }) => key)),
      consent: fc.constant(null),
    }),
    fc.record({ resource: fc.constant(null), consent: fc.constantFrom('owner', 'permit') }),
  ),
  ...stamps,
});

const nobody = fc.record({
  responsibleId: fc.constant(null),
  acceptedOn: fc.constant(null),
  acceptedBy: fc.constant(null),
  state: fc.constantFrom('idea', 'done', 'dropped'),
});

interface Around {
  readonly actors: readonly string[];
  readonly goals: readonly { readonly id: string }[];
}

function standing(actors: readonly string[]) {
  const [first, ...rest] = actors;
  if (first === undefined) return nobody;
  const somebody = fc.record({
    responsibleId: fc.constantFrom(first, ...rest),
    acceptedOn: day,
    acceptedBy: means,
    state: fc.constantFrom('idea', 'planned', 'running', 'done'),
  });
  return fc.oneof(nobody, somebody);
}

function giving(actors: readonly string[]) {
  const open = fc.constant({ partnerId: null, agreedOn: null, agreedBy: null });
  const [first, ...rest] = actors;
  if (first === undefined) return open;
  const partnerId = fc.constantFrom(first, ...rest);
  const unanswered = { agreedOn: fc.constant(null), agreedBy: fc.constant(null) };
  return fc.oneof(
    open,
    fc.record({ partnerId, ...unanswered }),
    fc.record({ partnerId, agreedOn: day, agreedBy: means }),
  );
}

/** Measures of goals, each with one thing that it takes. */
export function measuresAmong({ actors, goals }: Around) {
  const [goal, ...others] = goals.map(({ id }) => id);
  if (goal === undefined) return fc.constant({ measures: [], measureNeeds: [] });
  const one = fc.tuple(
    measure,
    fc.constantFrom(goal, ...others),
    standing(actors),
    fc.constantFrom(null, ...actors),
    fc.option(day),
    need,
    giving(actors),
  );
  return fc.uniqueArray(one, { maxLength: 3, selector: ([{ id }]) => id }).map((all) => ({
    measures: sorted(
      all.map(([facts, goalId, held, proposedById, startsOn]) => ({
        ...facts,
        ...held,
        goalId,
        proposedById,
        startsOn,
        endsOn: startsOn,
        stateReason: 'Es kam so.',
      })),
      ({ id }) => id,
    ),
    measureNeeds: sorted(
      all.map(([{ id }, , , , , { what, ...facts }, given]) => ({
        ...facts,
        ...what,
        ...given,
        measureId: id,
      })),
      ({ id }) => id,
    ),
  }));
}
