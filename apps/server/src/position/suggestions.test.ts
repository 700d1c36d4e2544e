import type { Role } from '@augenhoehe/domain/access';
import { ActorId } from '@augenhoehe/domain/contract';
import { listSuggestions as contract, type SuggestionMode } from '@augenhoehe/domain/position';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { addTie } from '../inventory/add-tie.ts';
import { TestBodies } from '../inventory/bodies/testing.ts';
import { dismissMatch, restoreMatch } from '../inventory/complement/dismiss-match.ts';
import { editActor } from '../inventory/edit-actor.ts';
import { TestNeighbourhood } from '../inventory/testing.ts';
import { describeOnBothEngines } from '../platform/database/testing.ts';
import { newId } from '../platform/ids.ts';
import { listSuggestions } from './list-suggestions.ts';

describeOnBothEngines('suggestions', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let bodies: TestBodies;
  let club: ActorId;
  let college: ActorId;
  let friend: ActorId;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database);
    bodies = new TestBodies(here);
    club = await here.addActor({
      name: 'Seniorentreff',
      type: 'wohl.senioren',
      fields: ['hf.begegnung'],
      targetGroups: ['zg.aeltere'],
      offers: ['r.raum.gruppe'],
      needs: ['r.wissen.digital'],
    });
    college = await here.addActor({
      name: 'VHS',
      type: 'bild.vhs',
      fields: ['hf.bildung'],
      offers: ['r.wissen.digital'],
      needs: ['r.raum.gruppe'],
    });
    friend = await here.addActor({
      name: 'Kirche',
      fields: ['hf.begegnung'],
      targetGroups: ['zg.aeltere'],
    });
  });

  interface Asking {
    readonly id?: ActorId;
    readonly mode?: SuggestionMode;
    readonly role?: Role;
    readonly own?: ActorId | null;
  }
  async function ask({ id = club, mode = 'near', role = 'reader', own = null }: Asking = {}) {
    const reply = await listSuggestions((use) => here.as(role, use, own), { for: id, mode });
    expect(contract.reply.parse(reply)).toEqual(reply);
    return reply;
  }
  async function names(asking: Asking = {}): Promise<string[]> {
    return (await ask(asking)).suggestions.map(({ partner }) => partner.name);
  }
  async function tie(from: ActorId, to: ActorId, level: 1 | 3) {
    const statement = { side: 'from', level, formality: null } as const;
    await here.as('coordination', (work) => addTie(work, { from, to, type: 'kontakt', statement }));
  }

  test('near: who does alike; on second glance: who does something else and fits', async () => {
    expect(await names()).toEqual(['Kirche']);
    expect(await names({ mode: 'second-glance' })).toEqual(['VHS']);
    expect((await ask()).counts).toEqual({ near: 1, 'second-glance': 1 });
  });

  test('the points are those of the parts, and the other side has the same', async () => {
    const [there] = (await ask({ mode: 'second-glance' })).suggestions;
    const [back] = (await ask({ id: college, mode: 'second-glance' })).suggestions;
    expect(there?.points).toBe(12);
    expect(there?.parts.map(({ kind, points }) => [kind, points])).toEqual([
      ['complement', 4],
      ['mutual', 2],
      ['scarce', 2],
      ['connects', 2],
      ['other-field', 1],
      ['other-group', 1],
    ]);
    expect(back?.points).toBe(there?.points);
    expect(back?.partner.id).toBe(club);
  });

  test('leads over whom one works with, and says where one meets', async () => {
    await tie(club, friend, 3);
    await tie(friend, college, 3);
    const round = await bodies.add({ name: 'Runder Tisch' });
    await bodies.seat(round, club);
    await bodies.seat(round, friend);
    expect((await ask({ mode: 'second-glance' })).suggestions[0]?.way).toEqual({
      isWarm: true,
      hops: [
        { id: friend, name: 'Kirche', body: { id: round, name: 'Runder Tisch' } },
        { id: college, name: 'VHS', body: null },
      ],
    });
    expect(await names()).toEqual([]);
  });

  test('names no body that the reader does not see', async () => {
    const round = await bodies.add({ name: 'Interne Runde', visibility: 'team' });
    await bodies.seat(round, club);
    await bodies.seat(round, friend);
    const hidden = await ask();
    expect(JSON.stringify(hidden)).not.toContain('Interne Runde');
    expect(hidden.suggestions[0]?.parts.map(({ kind }) => kind)).not.toContain('body');
    expect(JSON.stringify(await ask({ role: 'coordination' }))).toContain('Interne Runde');
  });

  test('an acquaintance is still suggested, directly', async () => {
    await tie(club, college, 1);
    expect((await ask({ mode: 'second-glance' })).suggestions[0]?.way).toEqual({
      isWarm: false,
      hops: [{ id: college, name: 'VHS', body: null }],
    });
  });

  test('reckons with nothing that the reader does not see', async () => {
    const levels = { needs: 'team', mission: 'team' } as const;
    const levelsWere = { needs: 'netzwerk', mission: 'netzwerk' } as const;
    await here.as('coordination', (work) =>
      editActor(work, college, { changes: {}, was: {}, levels, levelsWere }),
    );
    const [suggestion] = (await ask({ mode: 'second-glance' })).suggestions;
    expect(suggestion?.parts[0]).toEqual({
      kind: 'complement',
      points: 2,
      supports: ['r.wissen.digital'],
      receives: [],
    });
    expect(suggestion?.parts.map(({ kind }) => kind)).not.toContain('other-field');
    const [whole] = (await ask({ mode: 'second-glance', role: 'coordination' })).suggestions;
    expect(whole?.points).toBe(12);
  });

  test('what is dismissed is not suggested until it is restored', async () => {
    const match = { actorId: club, otherId: college };
    await here.as('coordination', (work) =>
      dismissMatch(work, match, { reason: 'not-now', note: 'im Mai wieder' }),
    );
    const reply = await ask({ mode: 'second-glance', role: 'coordination' });
    expect(reply.suggestions).toEqual([]);
    expect(reply.dismissed).toMatchObject([{ partner: { name: 'VHS' }, reason: 'not-now' }]);
    expect(await names({ id: college, mode: 'second-glance' })).toEqual(['Seniorentreff']);
    await here.as('coordination', (work) => restoreMatch(work, match));
    expect(await names({ mode: 'second-glance' })).toEqual(['VHS']);
  });

  test('offers what the role may do, and reasons of dismissals to nobody else', async () => {
    const match = { actorId: club, otherId: friend };
    await here.as('coordination', (work) =>
      dismissMatch(work, match, { reason: 'tried', note: '' }),
    );
    expect(await ask()).toMatchObject({
      can: { approach: false, dismiss: false },
      dismissed: [],
    });
    const partner = { role: 'partner', own: club } as const;
    expect(await ask(partner)).toMatchObject({
      can: { approach: true, dismiss: true },
      dismissed: [{ partner: { name: 'Kirche' } }],
    });
    expect(await ask({ ...partner, id: college })).toMatchObject({
      can: { approach: false, dismiss: false },
    });
  });

  test('knows nobody of another neighbourhood', async () => {
    const elsewhere = await TestNeighbourhood.in(database);
    const stranger = await elsewhere.addActor({ name: 'Fremd', fields: ['hf.begegnung'] });
    expect(await names()).not.toContain('Fremd');
    await expect(ask({ id: stranger })).rejects.toMatchObject({ code: 'no-such-actor' });
    await expect(ask({ id: ActorId.parse(newId()) })).rejects.toMatchObject({ status: 404 });
  });
});
