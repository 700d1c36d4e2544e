import { expect, test } from 'vitest';
import type { ActorId } from '../contract/index.ts';
import {
  analyseNetwork,
  dependenciesOf,
  keyPositions,
  neutralityQuestions,
  wayFinder,
} from '../position/index.ts';
import { sampleActorId, sampleNetwork } from './sample-network.fixture.ts';

const network = sampleNetwork();
const analysis = analyseNetwork(network);
const office = sampleActorId('O01');

function names(ids: readonly ActorId[]): string[] {
  return network.actors.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}

test('the neighbourhood office knows most others and reaches most in two steps', () => {
  const { connected, reaching } = keyPositions(network, analysis);
  expect(connected.entries[0]).toMatchObject({
    actor: { name: 'Stadtteilbüro Hafergraben' },
    figure: 37,
  });
  expect(reaching.entries[0]?.actor.name).toBe('Stadtteilbüro Hafergraben');
});

test('only the women’s association leads to the mosque community and the kiosk', () => {
  const { irreplaceable } = keyPositions(network, analysis);
  const between = irreplaceable.find(({ actor }) => actor.name.includes('Mosaik'));
  expect(names(between?.cutOff.flat() ?? [])).toEqual([
    'Kiosk am Wendehammer',
    'Moscheegemeinde Nord',
  ]);
});

test('the neighbourhood office depends on its carrier and on the department of urban renewal', () => {
  const dependencies = dependenciesOf(office, network.ties);
  expect(
    dependencies.map(({ kind, partner, isOurs }) => [kind, ...names([partner]), isOurs]),
  ).toEqual([
    ['traeger', 'Sozialwerk Talstedt e. V.', true],
    ['finanzierung', 'Stadterneuerung', true],
    ['finanzierung', 'Bürgerstiftung Talstedt', true],
    ['ressource', 'Nachbarschaftsinitiative „Bank an der Ecke“', false],
  ]);
});

test('its carrier competes with a partner, and so does the office itself', () => {
  const rival = sampleActorId('O19');
  expect(neutralityQuestions(office, network.ties)).toEqual([
    {
      reason: 'dependency',
      on: sampleActorId('O02'),
      kind: 'traeger',
      rival,
      contest: 'konkurrenz',
    },
    { reason: 'own', rival, contest: 'konkurrenz' },
  ]);
});

test('the way from the office to the mosque community leads over the women’s association', () => {
  const way = wayFinder(network)(office, sampleActorId('O53'));
  expect(way?.actors).toEqual(['O01', 'O61', 'O53'].map(sampleActorId));
});
