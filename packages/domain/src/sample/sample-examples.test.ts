import { expect, test } from 'vitest';
import { ActorId, BodyId, CooperationId, PersonId } from '../contract/index.ts';
import {
  coordinatingRoles,
  consentStanding,
  exampleLimits,
  ExampleText,
  principleEvidence,
  proposedExample,
  publicationProblem,
  unwordedParts,
} from '../structure/index.ts';
import { readSample } from './hafergraben.ts';
import { sampleAgreement } from './sample-agreements.ts';
import { sampleCooperations } from './sample-cooperations.ts';
import { sampleExamples } from './sample-examples.ts';
import { sampleRoles } from './sample-roles.ts';

const now = new Date('2026-11-22T10:00:00Z');
const today = '2026-11-22';
const sample = readSample();
const ids = new Map<string, string>();
function idOf(key: string): string {
  const id = ids.get(key) ?? `00000000-0000-4000-8000-${String(ids.size).padStart(12, '0')}`;
  ids.set(key, id);
  return id;
}

let made = 0;
const around = {
  actor: (key: string) => ActorId.parse(idOf(key)),
  cooperation: (key: string) => CooperationId.parse(idOf(key)),
  body: (key: string) => BodyId.parse(idOf(key)),
  newId: () => idOf(`new ${(made += 1)}`),
};
const { cooperations, parties, reviews } = sampleCooperations(sample, around, now);
const roles = sampleRoles(around, now);
const names = new Map(sample.organisations.map(({ id, name }) => [around.actor(id), name]));

function known(key: string) {
  const id = around.cooperation(key);
  const cooperation = cooperations.find((each) => each.id === id);
  if (cooperation === undefined) throw new Error(`There is no ${key}.`);
  const own = parties.filter(({ cooperationId }) => cooperationId === id);
  return {
    cooperation,
    parties: own.map((party) => ({ ...party, actor: { name: names.get(party.actorId) ?? '' } })),
    reviews: reviews.filter(({ cooperationId }) => cooperationId === id),
    isAgreed:
      sampleAgreement({
        cooperation,
        parties: own,
        nameOf: () => '',
        newId: around.newId,
        now,
      }) !== null,
    isCoordinated: roles.some(
      ({ cooperationId, role }) => cooperationId === id && coordinatingRoles.includes(role),
    ),
  };
}

const n = 'own-words';
test.each([
  ['C01', [n, 'seen', 'partly', 'partly', 'partly']],
  ['C02', [n, 'seen', 'partly', 'seen', 'partly']],
  ['C03', [n, n, 'partly', 'seen', 'partly']],
  ['C04', [n, 'seen', 'partly', 'seen', 'partly']],
  ['C05', [n, 'seen', 'partly', 'partly', 'partly']],
  ['C06', [n, 'seen', n, 'partly', n]],
  ['C07', [n, n, n, 'partly', n]],
  ['C08', [n, 'seen', 'partly', 'seen', 'seen']],
  ['C09', [n, n, n, n, n]],
  ['C10', [n, n, n, n, n]],
])('which principles %s shows', (key, expected) => {
  expect(principleEvidence(known(key), today).map(({ standing }) => standing)).toEqual(expected);
});

test('words are proposed from what the parties said, and nothing else', () => {
  const facts = known('C08');
  const proposed = proposedExample({
    ...facts,
    parties: facts.parties.length,
    principles: principleEvidence(facts, today),
    language: 'de',
  });
  expect(ExampleText.parse(proposed)).toEqual(proposed);
  expect(proposed).toMatchObject({
    title: 'Elterncafé Nordhof',
    about: 'Ein Café für Familien im Nordhof, ohne Anmeldung.',
    done: 'Ein Vormittag die Woche. Zwölf Familien kommen regelmäßig; aus dem dritten Block noch wenige. Früh Kontakt und Rat, ohne sich rechtfertigen zu müssen.',
    figures: '5 Beteiligte, seit dem 22. Januar 2025.',
    hard: '',
    principles: { contacts: 'Auf jeder Seite kennen sich zwei: Ansprechperson und Vertretung.' },
  });
  expect(unwordedParts(proposed)).toEqual(['lesson', 'stock-taking']);
  for (const words of Object.values(proposed.principles)) {
    expect(words.length).toBeLessThanOrEqual(exampleLimits.principle);
  }
});

test('the parents’ café is worded, and cannot be published until all five have agreed', () => {
  const { examples, consents } = sampleExamples({
    cooperations,
    parties,
    personId: PersonId.parse('someone'),
    newId: around.newId,
    now,
  });
  const [cafe] = examples;
  if (cafe === undefined) throw new Error('There is no example.');
  expect(examples).toHaveLength(1);
  expect(ExampleText.parse(cafe.text)).toEqual(cafe.text);
  expect(unwordedParts(cafe.text)).toEqual([]);
  const five = known('C08').parties.map(({ id }) => ({ id, takesPart: true }));
  const standing = consentStanding({ textId: cafe.textId, parties: five, consents });
  expect(publicationProblem(cafe, standing)).toEqual({
    problem: 'consent-missing',
    missing: five.slice(3).map(({ id }) => id),
    declined: [],
  });
});
