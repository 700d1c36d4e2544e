import type { Role } from '@augenhoehe/domain/access';
import type { ActorId } from '@augenhoehe/domain/contract';
import { type NetworkGaps, showNetworkGaps as contract } from '@augenhoehe/domain/position';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addTie } from '../inventory/add-tie.ts';
import { editActor } from '../inventory/edit-actor.ts';
import { TestNeighbourhood } from '../inventory/testing.ts';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { showNetworkGaps } from './show-network-gaps.ts';

const cafe = {
  fields: ['hf.begegnung'],
  targetGroups: ['zg.aeltere'],
  offersText: 'mittwochs 15 Uhr',
};

describeOnBothEngines('gaps of the network', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
  });

  async function gaps(role: Role = 'reader'): Promise<NetworkGaps> {
    const reply = await showNetworkGaps((use) => here.as(role, use));
    expect(contract.reply.parse(reply)).toEqual(reply);
    return reply;
  }
  async function tie(from: ActorId, to: ActorId) {
    const statement = { side: 'from', level: 3, formality: null } as const;
    await here.as('coordination', (work) =>
      addTie(work, { from, to, type: 'austausch', statement }),
    );
  }

  test('nobody, no gaps', async () => {
    expect(await gaps()).toMatchObject({
      actors: 0,
      ties: 0,
      isolates: { count: 0, first: [] },
      soleLinks: { count: 0 },
      overlaps: { count: 0 },
    });
  });

  test('who stands alone, with whom would fit, and over whom others hang', async () => {
    const [a, b, c] = [
      await here.addActor({ name: 'A', offers: ['r.raum.saal'] }),
      await here.addActor({ name: 'B' }),
      await here.addActor({ name: 'C' }),
    ];
    await here.addActor({ name: 'Allein', needs: ['r.raum.saal', 'r.raum.buero'] });
    await tie(a, b);
    await tie(b, c);
    expect(await gaps()).toMatchObject({
      isolates: {
        count: 1,
        first: [{ actor: { name: 'Allein' }, fit: { partner: { name: 'A' } } }],
      },
      soleLinks: { count: 1, first: [{ actor: { name: 'B' }, behind: { count: 1 } }] },
      needs: { count: 1, first: [{ resource: 'r.raum.buero', actors: { count: 1 } }] },
    });
  });

  test('two cafés at one time overlap until they coordinate', async () => {
    const one = await here.addActor({ name: 'Café Linde', ...cafe });
    const other = await here.addActor({ name: 'Café Mühle', ...cafe });
    expect(await gaps()).toMatchObject({
      timed: 2,
      overlaps: { count: 1, first: [{ times: [{ day: 3, from: 900, until: 960 }] }] },
    });
    await tie(one, other);
    expect((await gaps()).overlaps.count).toBe(0);
  });

  test('reckons with nothing that the reader does not see', async () => {
    const one = await here.addActor({ name: 'Café Linde', ...cafe, needs: ['r.raum.buero'] });
    await here.addActor({ name: 'Café Mühle', ...cafe });
    const levels = { offers: 'team', needs: 'team' } as const;
    const levelsWere = { offers: 'netzwerk', needs: 'netzwerk' } as const;
    await here.as('coordination', (work) =>
      editActor(work, one, { changes: {}, was: {}, levels, levelsWere }),
    );
    expect(await gaps()).toMatchObject({
      timed: 1,
      needs: { count: 0 },
      overlaps: { count: 0 },
    });
    expect(await gaps('coordination')).toMatchObject({
      timed: 2,
      needs: { count: 1 },
      overlaps: { count: 1 },
    });
  });

  test('shows nothing of another neighbourhood', async () => {
    await here.addActor({ name: 'Allein' });
    const elsewhere = await TestNeighbourhood.in(database);
    expect(await showNetworkGaps((use) => elsewhere.as('reader', use))).toMatchObject({
      actors: 0,
      isolates: { count: 0 },
    });
  });
});
