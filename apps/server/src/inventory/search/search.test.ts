import type { ActorId, ChangeSetId } from '@augenhoehe/domain/contract';
import {
  listActors as listContract,
  searchNeighbourhood as contract,
} from '@augenhoehe/domain/inventory';
import type { Role } from '@augenhoehe/domain/access';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { addAreas } from '../add-areas.ts';
import { addBody } from '../bodies/add-body.ts';
import { addContactPerson } from '../contact-persons/add-contact-person.ts';
import { blockContactPerson } from '../contact-persons/block-contact-person.ts';
import { confirmActor } from '../confirm-actor.ts';
import { editActor } from '../edit-actor.ts';
import { removeArea, renameArea } from '../edit-area.ts';
import { listActors } from '../list-actors.ts';
import { listAreas } from '../list-areas.ts';
import { removeActor } from '../remove-actor.ts';
import { TestNeighbourhood } from '../testing.ts';
import { undoChange } from '../undo-change.ts';
import { searchNeighbourhood } from './search-neighbourhood.ts';

describeOnBothEngines('search', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
  });

  async function search(
    q: string,
    { role = 'coordination', ...filters }: { readonly role?: Role } & Record<string, string> = {},
  ) {
    const query = contract.query.parse({ q, ...filters });
    return await here.as(role, (work) => searchNeighbourhood(work, query));
  }
  async function namesOf(q: string, role: Role = 'coordination'): Promise<string[]> {
    return (await search(q, { role })).actors.map(({ name }) => name);
  }
  async function undo(changeSetId: ChangeSetId): Promise<void> {
    await here.as('coordination', (work) => undoChange(work, changeSetId, { keepChanged: false }));
  }

  test('the answer says why, from where and how old', async () => {
    const id = await here.addActor({
      name: 'Mosaik',
      offers: ['r.wissen.sprache'],
      offersText: 'Arabisch und Farsi, donnerstags 14–17 Uhr',
      source: 'Gespräch am 3. März',
    });
    await here.addActor({ name: 'Kompass', offers: ['r.wissen.sprache'] });
    await here.as('partner', (work) => confirmActor(work, id, { groups: ['offers'] }), id);
    here.now = new Date('2028-01-22T10:00:00.000Z');
    const found = await search('who could interpret on Thursday');
    expect(found).toMatchObject({ complete: 1, partial: 1, instead: [] });
    const [first, second] = found.actors;
    expect(first).toMatchObject({ name: 'Mosaik', missing: [] });
    expect(first?.matches).toEqual([
      { fact: 'offers', key: 'r.wissen.sprache', text: '' },
      { fact: 'offersText', key: null, text: 'Arabisch und Farsi, donnerstags 14–17 Uhr' },
    ]);
    expect(Object.keys(first?.provenance ?? {})).toEqual(['offers']);
    expect(first?.provenance.offers).toMatchObject({
      source: 'Gespräch am 3. März',
      confirmedBy: 'actor',
    });
    expect(second).toMatchObject({ name: 'Kompass', missing: ['Thursday'] });
    expect(found.facets).toMatchObject({
      in: { offers: 2 },
      age: { stale: 1, unconfirmed: 1 },
      group: { none: 2 },
    });
  });

  test('what was found can be narrowed down', async () => {
    await here.addActor({ name: 'Chor', type: 'ver.musik', offersText: 'Gesang' });
    await here.addActor({ name: 'Kita', type: 'kiju.kita', needsText: 'Gesang' });
    await here.addActor({ name: 'Gesangverein' });
    expect((await search('gesang')).actors).toHaveLength(3);
    const narrowed = await search('gesang', {
      in: 'offers,needs',
      group: 'kiju',
      age: 'unconfirmed',
    });
    expect(narrowed.actors.map(({ name }) => name)).toEqual(['Kita']);
    expect(narrowed).toMatchObject({ complete: 1, facets: { in: { offers: 1, needs: 1 } } });
    expect((await search('gesang', { age: 'stale' })).actors).toEqual([]);
  });

  test('where nobody has the word, a similar one is taken and told', async () => {
    await here.addActor({ name: 'Bürgerverein Alter Anger' });
    const found = await search('buergervrein');
    expect(found.actors.map(({ name }) => name)).toEqual(['Bürgerverein Alter Anger']);
    expect(found.instead).toEqual(['Bürgerverein']);
  });

  test('only the coordination finds by its notes', async () => {
    await here.addActor({ name: 'Chor', notes: 'Umzug geplant' });
    expect(await namesOf('umzug')).toEqual(['Chor']);
    for (const role of ['partner', 'reader'] as const) {
      const found = await search('umzug', { role });
      expect(found).toMatchObject({ actors: [], complete: 0, partial: 0, instead: [] });
      expect(found.facets).toEqual({ in: {}, area: {}, group: {}, age: {} });
      const query = listContract.query.parse({ q: 'umzug' });
      expect((await here.as(role, (work) => listActors(work, query))).matching).toBe(0);
    }
  });

  test('every change is found at once: edit, undo, removal', async () => {
    const id = await here.addActor({ name: 'Chor', offersText: 'Gesang' });
    expect(await namesOf('gesang')).toEqual(['Chor']);
    const edit = { changes: { offersText: 'Tanz' }, was: { offersText: 'Gesang' } };
    const { changeSetId } = await here.as('coordination', (work) => editActor(work, id, edit));
    expect([await namesOf('gesang'), await namesOf('tanz')]).toEqual([[], ['Chor']]);
    await undo(changeSetId);
    expect([await namesOf('gesang'), await namesOf('tanz')]).toEqual([['Chor'], []]);
    const removal = await here.as('coordination', (work) => removeActor(work, id));
    expect(await namesOf('gesang')).toEqual([]);
    await undo(removal.changeSetId);
    expect(await namesOf('gesang')).toEqual(['Chor']);
  });

  test('an area is found by its present name', async () => {
    await here.as('coordination', (work) =>
      addAreas(work, { areas: [{ name: 'Nordhof', boundary: null }] }),
    );
    const [area] = (await here.as('coordination', listAreas)).areas;
    if (area === undefined) throw new Error('There is no area.');
    await here.addActor({ name: 'Chor', areaId: area.id });
    expect(await namesOf('nordhof')).toEqual(['Chor']);
    await here.as('coordination', (work) => renameArea(work, area.id, { name: 'Südhang' }));
    expect([await namesOf('nordhof'), await namesOf('suedhang')]).toEqual([[], ['Chor']]);
    await here.as('coordination', (work) => removeArea(work, area.id));
    expect(await namesOf('suedhang')).toEqual([]);
  });

  test('many who search at once while others edit all get a present answer', async () => {
    const ids: ActorId[] = [];
    for (let i = 0; i < 5; i += 1) ids.push(await here.addActor({ name: `Chor ${i}` }));
    await Promise.all(
      ids.flatMap((id, i) => [
        here.as('coordination', (work) =>
          editActor(work, id, { changes: { name: `Tanz ${i}` }, was: { name: `Chor ${i}` } }),
        ),
        search('chor'),
      ]),
    );
    expect([(await search('chor')).complete, (await search('tanz')).complete]).toEqual([0, 5]);
  });

  test('contact persons are found by those who see them, and not once they objected', async () => {
    const actorId = await here.addActor({ name: 'Chor' });
    const added = await here.as('coordination', (work) =>
      addContactPerson(work, actorId, {
        facts: {
          name: 'Kim Beispiel',
          duty: 'Leitung',
          availability: 'donnerstags 9–12 Uhr',
          visibility: 'team',
        },
        basis: { law: 'dsgvo', ground: 'interest', consent: null },
        gathered: 'elsewhere',
        source: 'Website',
      }),
    );
    const found = await search('beispiel thursday');
    expect(found.actors[0]?.matches).toEqual([
      { fact: 'contactPerson', key: null, text: 'Kim Beispiel, Leitung, donnerstags 9–12 Uhr' },
    ]);
    for (const role of ['partner', 'reader'] as const) {
      expect(await search('beispiel', { role })).toMatchObject({ actors: [], partial: 0 });
    }
    await here.as('coordination', (work) =>
      blockContactPerson(work, added.id, { reason: 'objection', on: '2026-11-22' }),
    );
    expect(await namesOf('beispiel')).toEqual([]);
  });

  test('bodies are found by name and purpose, by those who may see them', async () => {
    await here.as('coordination', (work) =>
      addBody(work, {
        name: 'AK Älter werden',
        type: 'netz.ak',
        purpose: 'Pflege',
        visibility: 'team',
      }),
    );
    for (const q of ['aelter werden', 'pflege ak', 'wer macht pflge']) {
      expect((await search(q)).bodies.map(({ name }) => name)).toEqual(['AK Älter werden']);
      expect((await search(q, { role: 'reader' })).bodies).toEqual([]);
    }
    expect((await search('ak jugend')).bodies).toEqual([]);
  });

  test('nothing of another neighbourhood is found', async () => {
    const elsewhere = await TestNeighbourhood.in(database);
    await elsewhere.addActor({ name: 'Chor' });
    expect(await namesOf('chor')).toEqual([]);
  });
});
