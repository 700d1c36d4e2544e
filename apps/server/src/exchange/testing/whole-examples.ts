import { Language } from '@augenhoehe/domain/contract';
import { ConsentWay } from '@augenhoehe/domain/structure';
import fc from 'fast-check';
import { nastyText } from './nasty-actors.ts';
import { day, sorted, stamps, uuid } from './values.ts';

const words = nastyText(100);

const example = fc.record({
  id: uuid,
  text: fc.record({
    language: fc.constantFrom(...Language.options),
    title: nastyText(50).map((title) => `Beispiel ${title}`.trim()),
    about: words,
    done: words,
    helped: words,
    hard: words,
    lesson: words,
    figures: words,
    principles: fc.record({
      'stock-taking': words,
      contacts: words,
      communication: words,
      structure: words,
      goals: words,
    }),
  }),
  textId: uuid,
  ...stamps,
});

const consent = fc.record({
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

interface WithParty {
  readonly id: string;
  readonly cooperationId: string;
}

/** An example for each cooperation in which somebody takes part, with a word to it. */
export function examplesAmong(parties: readonly WithParty[]) {
  return fc
    .tuple(
      ...parties.map(({ id: partyId, cooperationId }) =>
        fc.tuple(example, consent).map(([told, word]) => ({
          example: { ...told, cooperationId },
          consent: { ...word, exampleId: told.id, partyId },
        })),
      ),
    )
    .map((all) => ({
      examples: sorted(
        all.map((each) => each.example),
        ({ id }) => id,
      ),
      exampleConsents: sorted(
        all.map((each) => each.consent),
        ({ id }) => id,
      ),
    }));
}
