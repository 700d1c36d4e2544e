import { type ActorId, AreaId, ChangeSetId } from '@augenhoehe/domain/contract';
import { listActors as contract } from '@augenhoehe/domain/inventory';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { newId } from '../platform/ids.ts';
import { addActor } from './add-actor.ts';
import { addAreas } from './add-areas.ts';
import { addTie } from './add-tie.ts';
import { changeManyActors } from './change-many-actors.ts';
import { confirmActor } from './confirm-actor.ts';
import { editActor } from './edit-actor.ts';
import { removeArea } from './edit-area.ts';
import { findSimilarActors } from './find-similar-actors.ts';
import { listActors } from './list-actors.ts';
import { listAreas } from './list-areas.ts';
import { mergeActors } from './merge-actors.ts';
import { removeActor } from './remove-actor.ts';
import { searchNeighbourhood } from './search/search-neighbourhood.ts';
import { showActor } from './show-actor.ts';
import { TestNeighbourhood } from './testing.ts';
import { undoChange } from './undo-change.ts';

describeOnBothEngines('actors', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
  });

  async function list(query: Record<string, string>) {
    const parsed = contract.query.parse(query);
    return await here.as('coordination', (work) => listActors(work, parsed));
  }
  async function namesOf(query: Record<string, string>): Promise<string[]> {
    return (await list(query)).actors.map((actor) => actor.name);
  }
  async function sheet(id: ActorId) {
    return await here.as('coordination', (work) => showActor(work, id));
  }

  test('a name is enough, and what was entered waits for confirmation', async () => {
    const id = await here.addActor({ name: 'Kiosk am Wendehammer', source: 'Spaziergang' });
    const { actor } = await sheet(id);
    expect(actor).toMatchObject({ name: 'Kiosk am Wendehammer', type: null, confirmedAt: null });
    expect(actor.provenance).toEqual({
      identity: {
        source: 'Spaziergang',
        means: 'entered',
        recordedAt: '2026-11-22T10:00:01.000Z',
        confirmedAt: null,
        confirmedBy: null,
      },
    });
  });

  test('names come in the order of a German dictionary', async () => {
    for (const name of ['Zoo', 'Äpfel e.V.', 'Apfelbaum', 'Straßenfest'])
      await here.addActor({ name });
    expect(await namesOf({})).toEqual(['Äpfel e.V.', 'Apfelbaum', 'Straßenfest', 'Zoo']);
    expect(await namesOf({ direction: 'desc' })).toEqual([
      'Zoo',
      'Straßenfest',
      'Apfelbaum',
      'Äpfel e.V.',
    ]);
  });

  test.each([
    [{ q: 'kita str' }, ['Kita Kornblume']],
    [{ q: 'KORNBLÜME'.toLowerCase() }, ['Kita Kornblume']],
    [{ q: '%' }, []],
    [{ group: 'kiju' }, ['Kita Kornblume']],
    [{ type: 'none' }, ['Chor']],
    [{ offer: 'r.raum.gruppe' }, ['Kita Kornblume', 'VHS']],
    [{ tag: 'wichtig' }, ['VHS']],
    [{ age: 'unconfirmed' }, ['Chor', 'Kita Kornblume', 'VHS']],
    [{ age: 'fresh,stale' }, []],
    [{ ties: 'none' }, ['Chor']],
    [{ ties: 'some', sort: 'ties' }, ['Kita Kornblume', 'VHS']],
  ] as const)('filter %j', async (query, names) => {
    const kita = await here.addActor({
      name: 'Kita Kornblume',
      type: 'kiju.kita',
      street: 'Straße 1',
      offers: ['r.raum.gruppe'],
    });
    const vhs = await here.addActor({
      name: 'VHS',
      type: 'bild.vhs',
      offers: ['r.raum.gruppe', 'r.wissen.vortrag'],
      tags: ['wichtig'],
    });
    await here.addActor({ name: 'Chor' });
    await here.as('coordination', (work) =>
      addTie(work, {
        from: kita,
        to: vhs,
        type: 'austausch',
        statement: { side: 'from', level: 2, formality: null },
      }),
    );
    expect(await namesOf(query)).toEqual(names);
  });

  test('counts say how much of the whole is shown', async () => {
    for (let i = 0; i < 5; i += 1) await here.addActor({ name: `Akteur ${i}` });
    const page = await list({ limit: '2', offset: '4' });
    expect(page).toMatchObject({ matching: 5, total: 5, stale: 0, unconfirmed: 5 });
    expect(page.actors.map((actor) => actor.name)).toEqual(['Akteur 4']);
  });

  test('what the actor itself enters is confirmed by that, what coordination enters is not', async () => {
    const id = await here.addActor({ name: 'Chor' });
    const edit = { changes: { phone: '1' }, was: { phone: '' } };
    await here.as('partner', (work) => editActor(work, id, edit), id);
    expect((await sheet(id)).actor.provenance.contact).toMatchObject({ confirmedBy: 'actor' });
    const next = { changes: { phone: '2' }, was: { phone: '1' } };
    await here.as('coordination', (work) => editActor(work, id, next));
    expect((await sheet(id)).actor.provenance.contact).toMatchObject({ confirmedBy: null });
    await here.as('partner', (work) => confirmActor(work, id, { groups: ['contact'] }), id);
    expect((await sheet(id)).actor.confirmedBy).toBe('actor');
  });

  test('two who edit different facts lose nothing, two who edit the same are told', async () => {
    const id = await here.addActor({ name: 'Chor' });
    const edits = [
      { changes: { phone: '1' }, was: { phone: '' } },
      { changes: { email: 'a@example.org' }, was: { email: '' } },
    ];
    await Promise.all(
      edits.map((edit) => here.as('coordination', (work) => editActor(work, id, edit))),
    );
    expect((await sheet(id)).actor).toMatchObject({ phone: '1', email: 'a@example.org' });
    const late = { changes: { phone: '2' }, was: { phone: '' } };
    await expect(
      here.as('coordination', (work) => editActor(work, id, late)),
    ).rejects.toMatchObject({
      status: 409,
      code: 'changed-meanwhile',
      params: { facts: ['phone'], current: { phone: '1' } },
    });
  });

  test('a partner edits its own actor only, and never the coordination’s notes', async () => {
    const own = await here.addActor({ name: 'Chor', notes: 'schwierig' });
    const other = await here.addActor({ name: 'Kita' });
    const edit = { changes: { phone: '1' }, was: { phone: '' } };
    await expect(
      here.as('partner', (work) => editActor(work, other, edit), own),
    ).rejects.toMatchObject({ status: 403 });
    const notes = { changes: { notes: '' }, was: { notes: 'schwierig' } };
    await expect(
      here.as('partner', (work) => editActor(work, own, notes), own),
    ).rejects.toMatchObject({ status: 403 });
    const seen = await here.as('partner', (work) => showActor(work, own), own);
    expect(seen.actor).toMatchObject({ notes: null, stage: null });
    const query = contract.query.parse({ stage: 'p0.entdeckt' });
    await expect(here.as('partner', (work) => listActors(work, query), own)).rejects.toMatchObject({
      status: 403,
    });
  });

  test('an unknown area is refused in words', async () => {
    const areaId = AreaId.parse(newId());
    await expect(
      here.as('coordination', (work) => addActor(work, { name: 'Chor', areaId })),
    ).rejects.toMatchObject({ code: 'no-such-area' });
  });

  test('removing takes the ties along, undoing brings all back', async () => {
    const [a, b] = [await here.addActor({ name: 'A' }), await here.addActor({ name: 'B' })];
    const draft = { from: a, to: b, type: 'kontakt' };
    const statement = { side: 'from' as const, level: 1 as const, formality: null };
    await here.as('coordination', (work) => addTie(work, { ...draft, statement }));
    const removal = await here.as('coordination', (work) => removeActor(work, a));
    expect((await sheet(b)).ties).toEqual([]);
    await here.as('coordination', (work) =>
      undoChange(work, ChangeSetId.parse(removal.changeSetId), { keepChanged: false }),
    );
    expect((await sheet(b)).ties.map((tie) => tie.partner.name)).toEqual(['A']);
  });

  test('many are changed at once, and undone at once', async () => {
    const ids = [await here.addActor({ name: 'A' }), await here.addActor({ name: 'B' })];
    const change = { kind: 'add-tag', tag: 'neu' } as const;
    const done = await here.as('coordination', (work) =>
      changeManyActors(work, { actors: ids, change }),
    );
    expect(await namesOf({ tag: 'neu' })).toEqual(['A', 'B']);
    await here.as('coordination', (work) =>
      undoChange(work, done.changeSetId, { keepChanged: false }),
    );
    expect(await namesOf({ tag: 'neu' })).toEqual([]);
  });

  test('merging keeps both sides’ ties and the chosen facts, and can be undone', async () => {
    const kept = await here.addActor({ name: 'pad e.V.', phone: '1' });
    const merged = await here.addActor({ name: 'pad e. V.', email: 'a@example.org' });
    const third = await here.addActor({ name: 'Kita' });
    const statement = { side: 'from' as const, level: 3 as const, formality: null };
    for (const from of [kept, merged]) {
      await here.as('coordination', (work) =>
        addTie(work, { from, to: third, type: 'traeger', statement }),
      );
    }
    const done = await here.as('coordination', (work) =>
      mergeActors(work, kept, { other: merged, facts: { email: 'a@example.org' } }),
    );
    const joined = await sheet(kept);
    expect(joined.actor).toMatchObject({ name: 'pad e.V.', phone: '1', email: 'a@example.org' });
    expect(joined.ties).toHaveLength(1);
    expect(await namesOf({})).toEqual(['Kita', 'pad e.V.']);
    await here.as('coordination', (work) =>
      undoChange(work, done.changeSetId, { keepChanged: false }),
    );
    expect(await namesOf({})).toEqual(['Kita', 'pad e. V.', 'pad e.V.']);
    expect((await sheet(third)).ties).toHaveLength(2);
  });

  test('offers and needs count who fits', async () => {
    const id = await here.addActor({
      name: 'A',
      offers: ['r.raum.kueche'],
      needs: ['r.raum.saal'],
    });
    await here.addActor({ name: 'B', needs: ['r.raum.kueche'] });
    await here.addActor({ name: 'C', needs: ['r.raum.kueche'], offers: ['r.raum.saal'] });
    expect((await sheet(id)).matches).toEqual({
      offers: { 'r.raum.kueche': 2 },
      needs: { 'r.raum.saal': 1 },
    });
  });

  test('somebody about to enter a known actor is told', async () => {
    await here.addActor({ name: 'Seniorentreff Lindenhof' });
    const { similar } = await here.as('coordination', (work) =>
      findSimilarActors(work, { name: 'Seniorentreff am Lindenhof' }),
    );
    expect(similar.map((actor) => actor.name)).toEqual(['Seniorentreff Lindenhof']);
  });

  test('search finds names that begin so before those that contain it, and tags', async () => {
    await here.addActor({ name: 'Alte Mühle', tags: ['Mühlenfest'] });
    await here.addActor({ name: 'Mühlenladen' });
    const found = await here.as('coordination', (work) =>
      searchNeighbourhood(work, { q: 'muhle', limit: 8 }),
    );
    expect(found.actors.map((actor) => actor.name)).toEqual(['Mühlenladen', 'Alte Mühle']);
    expect(found.tags).toEqual(['Mühlenfest']);
  });

  test('areas are known by name, get outlines, and leave their actors behind', async () => {
    const boundary = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [13, 52],
          [13.1, 52],
          [13.1, 52.1],
          [13, 52],
        ] as [number, number][],
      ],
    };
    const drafts = [
      { name: 'Nordhof', boundary: null },
      { name: 'Alter Anger', boundary: null },
    ];
    await here.as('coordination', (work) => addAreas(work, { areas: drafts }));
    const again = await here.as('coordination', (work) =>
      addAreas(work, { areas: [{ name: 'NORDHOF', boundary }] }),
    );
    expect(again).toMatchObject({ added: 0, updated: 1 });
    const { areas } = await here.as('reader', listAreas);
    expect(areas.map(({ name, hasBoundary }) => [name, hasBoundary])).toEqual([
      ['Alter Anger', false],
      ['NORDHOF', true],
    ]);
    const areaId = areas.find(({ hasBoundary }) => hasBoundary)?.id ?? null;
    const id = await here.addActor({ name: 'Chor', areaId });
    if (areaId !== null) await here.as('coordination', (work) => removeArea(work, areaId));
    expect((await sheet(id)).actor.areaId).toBeNull();
  });
});
