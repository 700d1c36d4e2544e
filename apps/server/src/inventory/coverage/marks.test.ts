import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { TestNeighbourhood } from '../testing.ts';
import { undoChange } from '../undo-change.ts';
import { gapsOf, markGap, unmarkGap } from './gaps.ts';
import { markStocktaking, methodsOf, unmarkStocktaking } from './stocktaking.ts';

const bank = { kind: 'group', key: 'wirt' } as const;
const walk = 'begehung';

describeOnBothEngines('marks', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
  });

  async function gap() {
    const gaps = await here.as('reader', gapsOf);
    return gaps.find(({ kind, key }) => kind === bank.kind && key === bank.key);
  }

  async function walked() {
    const methods = await here.as('reader', methodsOf);
    return methods.find(({ method }) => method === walk)?.mark;
  }

  async function undo(changeSetId: Parameters<typeof undoChange>[1]) {
    return await here.as('coordination', (work) =>
      undoChange(work, changeSetId, { keepChanged: false }),
    );
  }

  function mark(answer: 'absent' | 'not-searched', note = '') {
    return here.as('coordination', (work) => markGap(work, bank, { answer, note }));
  }

  test('a group without anybody is open until somebody says so', async () => {
    expect(await gap()).toMatchObject({ actors: 0, standing: 'open', mark: null });
    await mark('not-searched');
    expect(await gap()).toMatchObject({ standing: 'not-searched' });
    await mark('absent', 'Im Branchenbuch nachgesehen');
    expect(await gap()).toMatchObject({
      standing: 'absent',
      mark: {
        answer: 'absent',
        note: 'Im Branchenbuch nachgesehen',
        markedAt: '2026-11-22T10:00:04.000Z',
        markedBy: 'person-coordination',
      },
    });
  });

  test('who is entered later outdates the mark', async () => {
    await mark('absent');
    await here.addActor({ name: 'Bäckerei', type: 'wirt.handel' });
    expect(await gap()).toMatchObject({ actors: 1, standing: 'outdated' });
  });

  test('after twelve months somebody should look again', async () => {
    await mark('absent');
    here.now = new Date('2028-01-01T10:00:00Z');
    expect(await gap()).toMatchObject({ standing: 'recheck' });
  });

  test('marking, marking anew and unmarking can each be undone', async () => {
    const first = await mark('absent');
    const second = await mark('not-searched');
    await undo(second.changeSetId);
    expect(await gap()).toMatchObject({ standing: 'absent' });
    const third = await here.as('coordination', (work) => unmarkGap(work, bank));
    expect(await gap()).toMatchObject({ standing: 'open' });
    await undo(third.changeSetId);
    expect(await gap()).toMatchObject({ standing: 'absent' });
    await undo(first.changeSetId);
    expect(await gap()).toMatchObject({ standing: 'open', mark: null });
  });

  test('what nobody marked cannot be unmarked', async () => {
    const missing = { status: 404, code: 'no-such-mark' };
    await expect(here.as('coordination', (work) => unmarkGap(work, bank))).rejects.toMatchObject(
      missing,
    );
    await expect(
      here.as('coordination', (work) => unmarkStocktaking(work, walk)),
    ).rejects.toMatchObject(missing);
  });

  test('a way of taking stock is planned, then done, and that can be undone', async () => {
    const plan = { state: 'planned', day: '2026-12-01', note: 'mit dem Beirat' } as const;
    await here.as('coordination', (work) => markStocktaking(work, walk, plan));
    expect(await walked()).toMatchObject({ ...plan, markedBy: 'person-coordination' });
    const done = await here.as('coordination', (work) =>
      markStocktaking(work, walk, { ...plan, state: 'done', day: null }),
    );
    expect(await walked()).toMatchObject({ state: 'done', day: null });
    await undo(done.changeSetId);
    expect(await walked()).toMatchObject(plan);
    await here.as('coordination', (work) => unmarkStocktaking(work, walk));
    expect(await walked()).toBeNull();
  });

  test('another neighbourhood has marks of its own', async () => {
    await mark('absent');
    here = await TestNeighbourhood.in(database);
    expect(await gap()).toMatchObject({ standing: 'open' });
  });
});
