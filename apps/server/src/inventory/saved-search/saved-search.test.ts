import type { Role } from '@augenhoehe/domain/access';
import { ActorId, type ChangeSetId, PersonId, SavedSearchId } from '@augenhoehe/domain/contract';
import { type SavedSearch, savedSearchesAtMost } from '@augenhoehe/domain/inventory';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { newId } from '../../platform/ids.ts';
import { openChange } from '../change.ts';
import { TestNeighbourhood } from '../testing.ts';
import { undoChange } from '../undo-change.ts';
import {
  editSavedSearch,
  listSavedSearches,
  removeSavedSearch,
  saveSearch,
} from './save-search.ts';
import { insertSavedSearch } from './saved-search-store.ts';

const ownActor = ActorId.parse('00000000-0000-4000-8000-000000000001');
const old: Omit<SavedSearch, 'id' | 'personId'> = {
  name: 'Alte Einträge im Nordhof',
  text: '',
  search: 'area=x&age=stale',
  page: 'actors',
};

describeOnBothEngines('saved searches', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
  });

  async function save(role: Role, isShared: boolean, draft = old) {
    return await here.as(role, (work) => saveSearch(work, { ...draft, isShared }), ownActor);
  }
  async function undoAs(person: string, changeSetId: ChangeSetId) {
    await here.as('coordination', (work) => {
      const by = { ...work.place.person, id: PersonId.parse(`person-${person}`) };
      const place = { ...work.place, person: by };
      return undoChange({ ...work, place }, changeSetId, { keepChanged: false });
    });
  }
  async function seenBy(role: Role) {
    const { searches } = await here.as(role, (work) => listSavedSearches(work, 'actors'), ownActor);
    return searches.map(({ name, isShared, canEdit }) => ({ name, isShared, canEdit }));
  }

  test('own ones are seen by nobody else, not even by the coordination', async () => {
    await save('partner', false);
    expect(await seenBy('partner')).toEqual([{ name: old.name, isShared: false, canEdit: true }]);
    expect(await seenBy('coordination')).toEqual([]);
    expect(await seenBy('reader')).toEqual([]);
  });

  test('those of the team are seen by all and kept by the coordination', async () => {
    const { id } = await save('coordination', true);
    expect(await seenBy('reader')).toEqual([{ name: old.name, isShared: true, canEdit: false }]);
    const refused: readonly (() => Promise<unknown>)[] = [
      () => save('partner', true),
      () => save('reader', false),
      () => here.as('partner', (work) => removeSavedSearch(work, id), ownActor),
      () =>
        here.as(
          'partner',
          (work) => editSavedSearch(work, id, { changes: { name: 'x' }, was: { name: old.name } }),
          ownActor,
        ),
    ];
    for (const one of refused) await expect(one()).rejects.toMatchObject({ status: 403 });
  });

  test('somebody else’s own is as good as none', async () => {
    const { id } = await save('partner', false);
    for (const unknown of [id, SavedSearchId.parse(newId())]) {
      await expect(
        here.as('coordination', (work) => removeSavedSearch(work, unknown)),
      ).rejects.toMatchObject({ status: 404, code: 'no-such-saved-search' });
    }
  });

  test('names come by the alphabet, and a new name and sharing are kept', async () => {
    const { id } = await save('coordination', false);
    await save('coordination', false, { ...old, name: 'Ämter', search: 'group=verw' });
    expect((await seenBy('coordination')).map(({ name }) => name)).toEqual([old.name, 'Ämter']);
    await here.as('coordination', (work) =>
      editSavedSearch(work, id, {
        changes: { name: 'Zuerst anrufen', isShared: true },
        was: { name: old.name, isShared: false },
      }),
    );
    expect(await seenBy('reader')).toEqual([
      { name: 'Zuerst anrufen', isShared: true, canEdit: false },
    ]);
  });

  test('each page has its own, with a text', async () => {
    const view = { ...old, page: 'network' as const, text: 'Vor der Sommerpause.' };
    await save('coordination', true, view);
    await save('coordination', true);
    const { searches } = await here.as('reader', (work) => listSavedSearches(work, 'network'));
    expect(searches).toMatchObject([{ text: view.text, search: view.search }]);
    expect(await seenBy('reader')).toHaveLength(1);
  });

  test('two who edit at once lose nothing', async () => {
    const { id } = await save('coordination', true);
    const seen = { name: old.name, text: old.text };
    await here.as('coordination', (work) =>
      editSavedSearch(work, id, { changes: { name: 'Zuerst anrufen' }, was: seen }),
    );
    await here.as('coordination', (work) =>
      editSavedSearch(work, id, { changes: { text: 'Seit 2025 still.' }, was: seen }),
    );
    await expect(
      here.as('coordination', (work) =>
        editSavedSearch(work, id, { changes: { name: 'Anrufen' }, was: seen }),
      ),
    ).rejects.toMatchObject({
      status: 409,
      code: 'changed-meanwhile',
      params: { facts: ['name'], current: { name: 'Zuerst anrufen' } },
    });
    const { searches } = await here.as('reader', (work) => listSavedSearches(work, 'actors'));
    expect(searches).toMatchObject([{ name: 'Zuerst anrufen', text: 'Seit 2025 still.' }]);
  });

  /** As many as may be. */
  async function fill(isShared: boolean) {
    await here.as('coordination', async (work) => {
      await openChange(work, { kind: 'saved-search.added', params: { name: null } });
      const { trx, at, place } = work;
      const about = { ...old, personId: isShared ? null : place.person.id, at };
      for (let number = 0; number < savedSearchesAtMost; number += 1) {
        const name = `${isShared ? 'Z' : 'A'} ${number}`;
        await insertSavedSearch(trx, here.id, {
          ...about,
          name,
          id: SavedSearchId.parse(newId()),
        });
      }
    });
  }

  test('one more than a person or the team may keep for a page is refused', async () => {
    await fill(false);
    await fill(true);
    expect(await seenBy('coordination')).toHaveLength(2 * savedSearchesAtMost);
    await expect(save('coordination', false)).rejects.toMatchObject({
      status: 409,
      code: 'too-many-saved-searches',
      params: { most: savedSearchesAtMost },
    });
    const { searches } = await here.as('coordination', (work) => listSavedSearches(work, 'actors'));
    const [first] = searches;
    const id = SavedSearchId.parse(first?.id);
    const share = { changes: { isShared: true }, was: { isShared: false } };
    for (const one of [
      () => save('coordination', true),
      () => here.as('coordination', (work) => editSavedSearch(work, id, share)),
    ]) {
      await expect(one()).rejects.toMatchObject({ code: 'too-many-shared-saved-searches' });
    }
    await save('partner', false);
    await save('coordination', true, { ...old, page: 'network' });
    const rename = { changes: { text: 'Neu' }, was: { text: old.text } };
    await here.as('coordination', (work) => editSavedSearch(work, id, rename));
  });

  test('saving, renaming and removing can each be undone', async () => {
    const saved = await save('coordination', true);
    const renamed = await here.as('coordination', (work) =>
      editSavedSearch(work, saved.id, {
        changes: { name: 'Zuerst anrufen' },
        was: { name: old.name },
      }),
    );
    const removed = await here.as('coordination', (work) => removeSavedSearch(work, saved.id));
    const seen: string[][] = [];
    for (const { changeSetId } of [removed, renamed, saved]) {
      await undoAs('coordination', changeSetId);
      seen.push((await seenBy('coordination')).map(({ name }) => name));
    }
    expect(seen).toEqual([['Zuerst anrufen'], [old.name], []]);
  });

  test('are not taken back by whoever may not change them', async () => {
    const own = await save('partner', false);
    const ours = await save('coordination', true);
    const mine = await here.as('coordination', (work) =>
      editSavedSearch(work, ours.id, { changes: { isShared: false }, was: { isShared: true } }),
    );
    for (const { changeSetId } of [own, mine]) {
      await expect(undoAs('colleague', changeSetId)).rejects.toMatchObject({ status: 403 });
    }
    await undoAs('coordination', mine.changeSetId);
    await undoAs('colleague', ours.changeSetId);
    expect(await seenBy('reader')).toEqual([]);
    expect(await seenBy('partner')).toMatchObject([{ name: old.name }]);
  });

  test('the journal keeps quiet about the names of own ones', async () => {
    await save('partner', false);
    await save('coordination', true);
    const { rows } = await database.executeSql(
      `select params from change_set where neighbourhood_id = $1 order by at`,
      [here.id],
    );
    expect(rows).toEqual([{ params: { name: null } }, { params: { name: old.name } }]);
  });
});
