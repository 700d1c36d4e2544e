import { ConsentId, ExampleId, ExampleTextId, type PersonId } from '../contract/index.ts';
import {
  type Consent,
  type Cooperation,
  type Example,
  type ExampleText,
  type Party,
} from '../structure/index.ts';
import { dayBefore } from './sample-drafts.ts';

const cafe: ExampleText = {
  language: 'de',
  title: 'Elterncafé Nordhof: ein Vormittag ohne Anmeldung',
  about:
    'Familien im Nordhof finden früh Kontakt und Rat, ohne sich dafür rechtfertigen zu müssen. Fünf Einrichtungen öffnen dafür einmal die Woche gemeinsam die Tür.',
  done: 'Jede Woche ein Vormittag mit Frühstück, Kinderbetreuung und Gespräch in drei Sprachen. Wer etwas auf dem Herzen hat, bekommt einen Termin, aber keine Beratung im Caféraum. Anwesenheit wird nur gezählt, nie mit Namen.',
  helped:
    'Jede Seite hat zuerst für sich gesagt, was sie möchte. Raum, Betreuung und Sprachen hat nur alles zusammen. Zwei Mütter laden selbst ein.',
  hard: 'Aus dem dritten Wohnblock kamen lange nur wenige. Der Einkauf hing zu sehr an einer Stelle.',
  lesson:
    'Auch festhalten, was nicht das Ziel ist. Und nach einem halben Jahr zusammen nachsehen, wer wie viel gibt.',
  figures: 'Fünf Beteiligte, zwölf Familien regelmäßig, drei Wohnblöcke, drei Sprachen.',
  principles: {
    'stock-taking':
      'Vor dem Start haben wir gefragt, wer Familien im Nordhof kennt, auch wer auf keiner Liste stand.',
    contacts: 'Auf jeder Seite kennen sich zwei: Ansprechperson und Vertretung.',
    communication:
      'Wir schauen jedes Jahr gemeinsam zurück. Wer keine E-Mail liest, erfährt alles am Aushang.',
    structure:
      'Lose verabredet, aber klar: Jede Seite hat einen festen Beitrag, eine spricht für alle.',
    goals: 'Das Ziel haben alle fünf nach einer Runde zu den eigenen Interessen beschlossen.',
  },
};

/** By the name of the cooperation. */
const told: Readonly<Record<string, ExampleText>> = { 'Elterncafé Nordhof': cafe };

interface Telling {
  readonly cooperations: readonly Cooperation[];
  readonly parties: readonly Party[];
  /** Who wrote down what the parties said. */
  readonly personId: PersonId;
  readonly newId: () => string;
  readonly now: Date;
}

export interface SampleExamples {
  readonly examples: readonly Example[];
  readonly consents: readonly Consent[];
}

/** The last two have not been asked yet: it cannot be published. */
const notAsked = 2;

function consentsTo(
  { id: exampleId, textId }: Example,
  actors: readonly Party[],
  { personId, newId, now }: Pick<Telling, 'personId' | 'newId' | 'now'>,
): Consent[] {
  return actors.slice(0, -notAsked).map(({ id: partyId }, number) => ({
    id: ConsentId.parse(newId()),
    exampleId,
    partyId,
    textId,
    answer: 'confirmed',
    name: 'Leitung',
    function: 'Leitung',
    reason: '',
    ...(number === 0 ? { way: 'paper', witness: 'Verwaltung' } : { way: 'oral', witness: '' }),
    personId,
    givenOn: dayBefore(now, 1),
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }));
}

/** The good example, with words to read and not everybody asked. */
export function sampleExamples(telling: Telling): SampleExamples {
  const { cooperations, parties, newId, now } = telling;
  const examples = cooperations.flatMap((cooperation): Example[] => {
    const text = told[cooperation.name];
    if (text === undefined) return [];
    return [
      {
        id: ExampleId.parse(newId()),
        cooperationId: cooperation.id,
        text,
        textId: ExampleTextId.parse(newId()),
        publication: null,
        createdAt: now.toISOString(),
        updatedAt: now.toISOString(),
      },
    ];
  });
  return {
    examples,
    consents: examples.flatMap((example) =>
      consentsTo(
        example,
        parties.filter(({ cooperationId }) => cooperationId === example.cooperationId),
        telling,
      ),
    ),
  };
}
