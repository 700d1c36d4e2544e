import type { Role } from '@augenhoehe/domain/access';
import {
  ActorId,
  type ChangeSetId,
  PersonId,
  ScenarioId,
  TieId,
} from '@augenhoehe/domain/contract';
import { type DraftSteps, scenariosAtMost } from '@augenhoehe/domain/position';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { undoChange } from '../../inventory/undo-change.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { newId } from '../../platform/ids.ts';
import { openPositionChange } from '../open-position-change.ts';
import { positionMigrations } from '../position-migrations.ts';
import { addScenario, editScenario, listScenarios, removeScenario } from './keep-scenario.ts';
import { insertScenario } from './scenario-store.ts';
import { toldScenarios } from './told-scenarios.ts';

const ownActor = ActorId.parse('00000000-0000-4000-8000-000000000001');
const tie = TieId.parse('00000000-0000-4000-8000-000000000002');
/** Somebody else of the coordination. */
const colleague = PersonId.parse('person-colleague');
const steps: DraftSteps = [
  { kind: 'remove-actor', actor: ownActor },
  { kind: 'end-tie', tie },
];
const closed = { name: 'Büro geschlossen', text: 'Ab Januar', steps: [...steps] };

describeOnBothEngines('scenarios', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, positionMigrations);
  });

  function keep(role: Role, isShared: boolean, name = closed.name) {
    const facts = { ...closed, name, isShared };
    return here.as(role, (work) => addScenario(work, facts), ownActor);
  }
  function edit(role: Role, id: ScenarioId, body: Parameters<typeof editScenario>[2]) {
    return here.as(role, (work) => editScenario(work, id, body), ownActor);
  }
  /** As many as may be. */
  async function fill(role: Role, isShared: boolean) {
    await here.as(role, async (work) => {
      await openPositionChange(work, { kind: 'scenario.added', params: { name: null } });
      const { id: personId } = work.place.person;
      const about = { ...closed, isShared, personId, createdAt: work.at.toISOString() };
      for (let place = 0; place < scenariosAtMost; place += 1) {
        const name = `${isShared ? 'Z' : 'A'} ${place}`;
        const id = ScenarioId.parse(newId());
        await insertScenario(work.trx, here.id, { ...about, name, id });
      }
    });
  }
  /** By whom: whoever acts for the coordination unless told. */
  function undo(id: ChangeSetId, by?: PersonId) {
    return here.as('coordination', (work) => {
      const { place } = work;
      const person = by === undefined ? place.person : { ...place.person, id: by };
      const asThem = { ...work, place: { ...place, person }, toldTables: [toldScenarios] };
      return undoChange(asThem, id, { keepChanged: false });
    });
  }
  async function seenBy(role: Role) {
    return (await here.as(role, listScenarios, ownActor)).scenarios;
  }
  async function namesFor(role: Role) {
    return (await seenBy(role)).map(({ name }) => name);
  }

  test('come back as they were kept, by name', async () => {
    await keep('coordination', false);
    await keep('coordination', false, 'Ämter ziehen um');
    const [first, second] = await seenBy('coordination');
    expect(first?.name).toBe('Ämter ziehen um');
    expect(second).toMatchObject({ ...closed, isShared: false, isOwn: true, canEdit: true });
  });

  test('own ones are seen by nobody else, not even by the coordination', async () => {
    const { id } = await keep('partner', false);
    expect(await namesFor('partner')).toEqual([closed.name]);
    expect(await namesFor('coordination')).toEqual([]);
    expect(await namesFor('reader')).toEqual([]);
    await expect(here.as('coordination', (work) => removeScenario(work, id))).rejects.toMatchObject(
      { status: 404, code: 'no-such-scenario' },
    );
  });

  test('shared ones are seen by all and kept by the coordination', async () => {
    const { id } = await keep('coordination', true);
    expect(await seenBy('reader')).toMatchObject([{ name: closed.name, canEdit: false }]);
    const refused: readonly (() => Promise<unknown>)[] = [
      () => keep('partner', true),
      () => keep('reader', false),
      () => here.as('partner', (work) => removeScenario(work, id), ownActor),
      () => edit('partner', id, { changes: { name: 'x' }, was: { name: closed.name } }),
    ];
    for (const one of refused) await expect(one()).rejects.toMatchObject({ status: 403 });
  });

  test('a change is refused where somebody else changed the same to something else', async () => {
    const { id } = await keep('coordination', true);
    const was = { steps: [...steps] };
    await edit('coordination', id, {
      changes: { steps: [], name: 'Leer' },
      was: { ...was, name: closed.name },
    });
    await expect(
      edit('coordination', id, { changes: { steps: steps.slice(1) }, was }),
    ).rejects.toMatchObject({
      status: 409,
      code: 'changed-meanwhile',
      params: { facts: ['steps'], current: { steps: [] } },
    });
    await edit('coordination', id, { changes: { text: '' }, was: { text: closed.text } });
    expect(await seenBy('reader')).toMatchObject([{ name: 'Leer', text: '', steps: [] }]);
  });

  test('keeping, changing and removing can each be undone', async () => {
    const kept = await keep('coordination', true);
    const changed = await edit('coordination', kept.id, {
      changes: { name: 'Anders', steps: [] },
      was: { name: closed.name, steps: [...steps] },
    });
    const removed = await here.as('coordination', (work) => removeScenario(work, kept.id));
    const seen: unknown[] = [];
    for (const { changeSetId } of [removed, changed, kept]) {
      await undo(changeSetId);
      seen.push((await seenBy('reader')).map((each) => [each.name, each.steps.length]));
    }
    expect(seen).toEqual([[['Anders', 0]], [[closed.name, 2]], []]);
  });

  test('one more than a person or a neighbourhood may keep is refused', async () => {
    await fill('coordination', false);
    await fill('partner', true);
    await expect(keep('coordination', false)).rejects.toMatchObject({
      status: 409,
      code: 'too-many-scenarios',
      params: { most: scenariosAtMost },
    });
    await expect(keep('coordination', true)).rejects.toMatchObject({
      status: 409,
      code: 'too-many-shared-scenarios',
    });
    const own = await keep('partner', false);
    await edit('partner', own.id, { changes: { text: '' }, was: { text: closed.text } });
    const [first] = await seenBy('coordination');
    const share = { changes: { isShared: true }, was: { isShared: false } };
    await expect(edit('coordination', first?.id ?? own.id, share)).rejects.toMatchObject({
      code: 'too-many-shared-scenarios',
    });
    expect(await seenBy('coordination')).toHaveLength(2 * scenariosAtMost);
  });

  test('are not taken back by whoever may not change them', async () => {
    const own = await keep('coordination', false);
    const shared = await edit('coordination', own.id, {
      changes: { isShared: true },
      was: { isShared: false },
    });
    const named = await edit('coordination', own.id, {
      changes: { name: 'Anders' },
      was: { name: closed.name },
    });
    const hidden = await edit('coordination', own.id, {
      changes: { isShared: false },
      was: { isShared: true },
    });
    const removed = await here.as('coordination', (work) => removeScenario(work, own.id));
    for (const { changeSetId } of [removed, hidden]) {
      await expect(undo(changeSetId, colleague)).rejects.toMatchObject({ status: 403 });
      await undo(changeSetId);
    }
    await undo(named.changeSetId, colleague);
    expect(await namesFor('reader')).toEqual([closed.name]);
    await expect(undo(shared.changeSetId, colleague)).rejects.toMatchObject({ status: 403 });
    await expect(undo(own.changeSetId, colleague)).rejects.toMatchObject({ status: 403 });
    expect(await namesFor('reader')).toEqual([closed.name]);
  });

  test('the journal keeps quiet about the names of own ones', async () => {
    const { id } = await keep('coordination', false);
    await edit('coordination', id, { changes: { isShared: true }, was: { isShared: false } });
    await keep('coordination', true, 'Für alle');
    const { rows } = await database.executeSql(
      `select params from change_set where neighbourhood_id = $1 order by at`,
      [here.id],
    );
    expect(rows).toEqual([null, null, 'Für alle'].map((name) => ({ params: { name } })));
  });

  test('nothing of another neighbourhood is seen', async () => {
    await keep('coordination', true);
    here = await TestNeighbourhood.in(database, positionMigrations);
    expect(await namesFor('coordination')).toEqual([]);
  });
});
