import { ConsentWay } from '@augenhoehe/domain/structure';
import fc from 'fast-check';
import { nastyText } from './nasty-actors.ts';
import { instant, sorted, stamps, uuid } from './values.ts';

const words = nastyText(100);

const workshop = fc.record({
  id: uuid,
  title: words.map((title) => `Werkstatt ${title}`.trim()),
  question: words,
  phase: fc.constantFrom('interests', 'wording', 'closed'),
  phases: fc.array(fc.record({ phase: fc.constant('interests'), at: instant, personId: uuid }), {
    minLength: 1,
    maxLength: 2,
  }),
  opening: fc.record({
    at: instant,
    how: fc.constantFrom('all', 'moderator'),
    personId: uuid,
  }),
  createdBy: uuid,
  ...stamps,
});
const workshopParty = fc.record({ id: uuid, statedAt: fc.option(instant), ...stamps });
const interest = fc.record({
  id: uuid,
  text: words.map((text) => `Interesse ${text}`.trim()),
  way: fc.constantFrom(...ConsentWay.options),
  personId: uuid,
  withdrawnAt: fc.option(instant),
  ...stamps,
});

export interface Around {
  readonly actors: readonly string[];
  readonly cooperations: readonly { readonly id: string }[];
  readonly bodies: readonly { readonly id: string }[];
}

/** Of a theme, a cooperation or a body. */
export function contextAmong({ cooperations, bodies }: Omit<Around, 'actors'>) {
  const none = { cooperationId: null, bodyId: null, theme: '' };
  return fc.constantFrom(
    { ...none, theme: 'Wohnen' },
    ...cooperations.map(({ id }) => ({ ...none, cooperationId: id })),
    ...bodies.map(({ id }) => ({ ...none, bodyId: id })),
  );
}

/** Workshops in which one actor takes part and has stated an interest. */
export function workshopsAmong({ actors, ...contexts }: Around) {
  const [actorId] = actors;
  const one = fc.tuple(workshop, contextAmong(contexts), workshopParty, interest);
  return fc.uniqueArray(one, { maxLength: 2, selector: ([{ id }]) => id }).map((all) => ({
    goalWorkshops: sorted(
      all.map(([facts, context]) => ({ ...facts, ...context })),
      ({ id }) => id,
    ),
    workshopParties: sorted(
      actorId === undefined
        ? []
        : all.map(([{ id }, , party]) => ({ ...party, workshopId: id, actorId })),
      ({ id }) => id,
    ),
    workshopInterests: sorted(
      actorId === undefined
        ? []
        : all.map(([{ id }, , party, said]) => ({ ...said, workshopId: id, partyId: party.id })),
      ({ id }) => id,
    ),
  }));
}
