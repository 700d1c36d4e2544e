import {
  actorTypeTerms,
  fieldsOfAction,
  resourceTerms,
  tieTypeTerms,
} from '@augenhoehe/domain/catalogue';
import { ActorId, NeighbourhoodId, TieId } from '@augenhoehe/domain/contract';
import { emptyFacts, type Provenance, tieKey } from '@augenhoehe/domain/inventory';
import { z } from 'zod';
import type { Database } from '../../apps/server/src/platform/database/database.ts';
import { insertActors, insertTies } from '../../apps/server/src/inventory/index.ts';
import { newId } from '../../apps/server/src/platform/ids.ts';
import { beginChange } from '../../apps/server/src/platform/journal/index.ts';

const at = new Date('2026-11-01T09:00:00Z');
const origin: Provenance = {
  source: 'Liste',
  means: 'imported',
  recordedAt: at.toISOString(),
  confirmedAt: at.toISOString(),
  confirmedBy: 'actor',
};

/** Numerical Recipes' linear congruential generator: the same network in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

function pick<T>(all: readonly T[], index: number): T {
  const chosen = all[index % all.length];
  if (chosen === undefined) throw new Error('Nothing to choose from.');
  return chosen;
}

function actors(count: number) {
  return Array.from({ length: count }, (_, i) => ({
    id: ActorId.parse(newId()),
    facts: {
      ...emptyFacts(`${pick(['Verein', 'Kita', 'Treff', 'Schule', 'Werkstatt'], i)} Nummer ${i}`),
      type: pick(actorTypeTerms, i).key,
      fields: [pick(fieldsOfAction, i).key],
      offers: [pick(resourceTerms, i).key, pick(resourceTerms, i + 11).key],
      needs: [pick(resourceTerms, i * 3 + 1).key],
      offersText: 'Beratung, Gruppenarbeit, Sport',
      street: `Musterstraße ${i}`,
      postalCode: '10315',
      city: 'Talstedt',
      email: `kontakt${i}@example.org`,
    },
    provenance: { identity: origin, offers: origin, contact: origin },
    visibility: {},
  }));
}

function ties(ids: readonly ActorId[], count: number) {
  const draw = seeded(42);
  const known = new Map<string, Parameters<typeof insertTies>[2]['ties'][number]>();
  while (known.size < count) {
    const [from, to] = [pick(ids, draw(ids.length)), pick(ids, draw(ids.length))];
    const type = pick(tieTypeTerms, draw(tieTypeTerms.length)).key;
    if (from === to) continue;
    const facts = { from, to, type, since: null, until: null, note: '' };
    const statedAt = at.toISOString();
    const statement = { side: 'from' as const, level: 3 as const, formality: 1 as const };
    known.set(tieKey(facts), {
      id: TieId.parse(newId()),
      facts,
      statements: [{ ...statement, statedAt, source: '' }],
    });
  }
  return [...known.values()];
}

export async function idOfNeighbourhood(
  database: Database,
  slug: string,
): Promise<NeighbourhoodId> {
  const found = await database.executeSql('select id from neighbourhood where slug = $1', [slug]);
  return z.tuple([z.object({ id: NeighbourhoodId })]).parse(found.rows)[0].id;
}

/** Fills the neighbourhood with so many actors and ties; answers with the actors' ids. */
export async function fillNeighbourhood(
  database: Database,
  slug: string,
  count: { readonly actors: number; readonly ties: number },
): Promise<ActorId[]> {
  const neighbourhoodId = await idOfNeighbourhood(database, slug);
  const all = actors(count.actors);
  const ids = all.map((actor) => actor.id);
  await database.inNeighbourhood(neighbourhoodId, async (trx) => {
    const change = { kind: 'import.applied', params: {}, personId: null, at, neighbourhoodId };
    await beginChange(trx, change);
    await insertActors(trx, neighbourhoodId, { actors: all, at });
    await insertTies(trx, neighbourhoodId, { ties: ties(ids, count.ties), at });
  });
  await database.executeSql('analyze');
  return ids;
}
