import type { ActorId } from '@augenhoehe/domain/contract';
import { listTies as contract, type TieSide } from '@augenhoehe/domain/inventory';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { addTie } from './add-tie.ts';
import { editTie } from './edit-tie.ts';
import { listTies } from './list-ties.ts';
import { removeTie } from './remove-tie.ts';
import { showActor } from './show-actor.ts';
import { stateTie } from './state-tie.ts';
import { TestNeighbourhood } from './testing.ts';
import { undoChange } from './undo-change.ts';
import { withdrawStatement } from './withdraw-statement.ts';

describeOnBothEngines('ties', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let a: ActorId;
  let b: ActorId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
    a = await here.addActor({ name: 'Chor' });
    b = await here.addActor({ name: 'Kita' });
  });

  function says(side: TieSide, level: 0 | 1 | 2 | 3 | 4 | 5) {
    return { side, level, formality: null };
  }
  async function add(from: ActorId, to: ActorId, statement = says('from', 3)) {
    const draft = { from, to, type: 'austausch', statement };
    return await here.as('coordination', (work) => addTie(work, draft));
  }
  async function list(query: Record<string, string> = {}) {
    const parsed = contract.query.parse(query);
    return await here.as('coordination', (work) => listTies(work, parsed));
  }

  test('said by one, then by both, then contradicted', async () => {
    const { id } = await add(a, b);
    expect((await list()).ties[0]).toMatchObject({ standing: 'one-sided', level: 3 });
    await here.as('partner', (work) => stateTie(work, state(id, 'to'), says('to', 2)), b);
    expect((await list()).ties[0]).toMatchObject({ standing: 'confirmed', level: 2 });
    await here.as('partner', (work) => stateTie(work, state(id, 'to'), says('to', 0)), b);
    expect((await list()).ties[0]).toMatchObject({ standing: 'contradicted', level: 0 });
    await here.as('partner', (work) => withdrawStatement(work, state(id, 'to')), b);
    expect((await list()).ties[0]).toMatchObject({ standing: 'one-sided', level: 3 });
  });

  function state(tieId: Awaited<ReturnType<typeof add>>['id'], side: TieSide) {
    return { slug: 'talstedt', tieId, side };
  }

  test('each write replies the tie as it is listed afterwards', async () => {
    const tie = await add(a, b);
    const replies = [
      async () => tie,
      async () => add(b, a, says('from', 5)),
      async () =>
        here.as('partner', (work) => stateTie(work, state(tie.id, 'to'), says('to', 2)), b),
      async () =>
        here.as('coordination', (work) =>
          editTie(work, tie.id, { type: 'veranstaltung', was: { type: 'austausch' } }),
        ),
      async () => here.as('partner', (work) => withdrawStatement(work, state(tie.id, 'to')), b),
    ];
    for (const write of replies) {
      const reply = await write();
      const { ties } = await list();
      expect(ties[0]).toMatchObject(reply.tie);
    }
  });

  test('the same tie from the other end is a second statement, not a second tie', async () => {
    const first = await add(a, b, says('from', 3));
    const second = await add(b, a, says('from', 4));
    expect(second).toMatchObject({ id: first.id, known: true });
    const { ties } = await list();
    expect(ties).toHaveLength(1);
    expect(ties[0]).toMatchObject({ from: a, standing: 'confirmed', level: 3 });
    expect(ties[0]?.statements.map(({ side, level }) => [side, level])).toEqual([
      ['from', 3],
      ['to', 4],
    ]);
  });

  test('two who enter the same tie at once make one tie', async () => {
    const results = await Promise.all([add(a, b), add(b, a), add(a, b)]);
    expect(results.filter(({ known }) => known)).toHaveLength(2);
    expect((await list()).ties).toHaveLength(1);
  });

  test.each([
    ['itself', { to: 'a' }, 'tie-with-itself'],
    [
      'a period that ends before it begins',
      { since: '2026-02-01', until: '2026-01-01' },
      'until-before-since',
    ],
  ] as const)('a tie with %s is refused', async (_case, change, code) => {
    const draft = {
      from: a,
      to: 'to' in change ? a : b,
      type: 'austausch',
      statement: says('from', 3),
      ...('since' in change ? change : {}),
    };
    await expect(here.as('coordination', (work) => addTie(work, draft))).rejects.toMatchObject({
      status: 400,
      code,
    });
  });

  test('a partner speaks for its own side only', async () => {
    const { id } = await add(a, b);
    await expect(
      here.as('partner', (work) => stateTie(work, state(id, 'from'), says('from', 5)), b),
    ).rejects.toMatchObject({ status: 403 });
    const foreign = await here.addActor({ name: 'VHS' });
    const draft = { from: foreign, to: a, type: 'kontakt', statement: says('from', 1) };
    await expect(here.as('partner', (work) => addTie(work, draft), b)).rejects.toMatchObject({
      status: 403,
    });
    const { ties } = await here.as('partner', (work) => showActor(work, a), b);
    expect(ties[0]?.can).toEqual({ edit: false, remove: false, state: ['to'] });
  });

  test('the last statement stays; who takes it back removes the tie', async () => {
    const { id } = await add(a, b);
    await expect(
      here.as('coordination', (work) => withdrawStatement(work, state(id, 'from'))),
    ).rejects.toMatchObject({ code: 'last-statement' });
    const removal = await here.as('coordination', (work) => removeTie(work, id));
    expect((await list()).total).toBe(0);
    await here.as('coordination', (work) =>
      undoChange(work, removal.changeSetId, { keepChanged: false }),
    );
    expect((await list()).ties[0]).toMatchObject({ id, standing: 'one-sided' });
  });

  test('period and note change; a type that makes it another known tie is refused', async () => {
    const { id } = await add(a, b);
    await here.as('coordination', (work) =>
      editTie(work, id, { since: '2020-01-01', note: 'Fest', was: {} }),
    );
    expect((await list()).ties[0]).toMatchObject({ since: '2020-01-01', note: 'Fest', level: 3 });
    const contact = { from: a, to: b, type: 'kontakt', statement: says('outside', 1) };
    await here.as('coordination', (work) => addTie(work, contact));
    await expect(
      here.as('coordination', (work) => editTie(work, id, { type: 'kontakt', was: {} })),
    ).rejects.toMatchObject({ status: 409, code: 'tie-known' });
  });

  test('filters and counts', async () => {
    const c = await here.addActor({ name: 'VHS' });
    await add(a, b, says('from', 4));
    await add(a, c, says('outside', 1));
    const all = await list({ sort: 'level', direction: 'desc' });
    expect(all.ties.map((tie) => tie.toName)).toEqual(['Kita', 'VHS']);
    expect(all.standings).toEqual({ outside: 1, 'one-sided': 1, confirmed: 0, contradicted: 0 });
    expect((await list({ standing: 'outside' })).matching).toBe(1);
    expect((await list({ level: '4,5' })).ties.map((tie) => tie.toName)).toEqual(['Kita']);
    expect((await list({ actor: c })).matching).toBe(1);
    expect((await list({ q: 'vh' })).matching).toBe(1);
  });
});
