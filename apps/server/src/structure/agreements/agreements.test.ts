import type { ActorId, CooperationId } from '@augenhoehe/domain/contract';
import { addAgreement as addContract } from '@augenhoehe/domain/structure';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { removeCooperation } from '../cooperations/remove-cooperation.ts';
import { removeParty } from '../cooperations/remove-party.ts';
import { TestCooperations } from '../cooperations/testing.ts';
import { structureMigrations } from '../migrations.ts';
import { addAgreement } from './add-agreement.ts';
import { amendAgreement, discardDraft } from './amend-agreement.ts';
import { editDraft } from './edit-draft.ts';
import { listAgreements } from './list-agreements.ts';
import {
  archiveAgreement,
  endAgreement,
  resumeAgreement,
  suspendAgreement,
} from './move-agreement.ts';
import { removeAgreement } from './remove-agreement.ts';
import { TestAgreement } from './testing.ts';
import { withdrawVersion } from './withdraw-version.ts';

describeOnBothEngines('agreements', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let cooperations: TestCooperations;
  let choir: ActorId;
  let club: ActorId;
  let school: ActorId;
  let cafe: CooperationId;
  let agreement: TestAgreement;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, structureMigrations);
    cooperations = new TestCooperations(here);
    [choir, club, school] = [
      await here.addActor({ name: 'Chor' }),
      await here.addActor({ name: 'Sportverein' }),
      await here.addActor({ name: 'Schule' }),
    ];
    cafe = await cooperations.add({
      name: 'Café',
      goal: 'Alle singen.',
      intensity: 'low',
      formality: 3,
      parties: [choir, club, school],
    });
    agreement = new TestAgreement(here, await add(cafe));
  });

  async function add(cooperationId: CooperationId) {
    const draft = addContract.body.parse({ cooperationId, form: 'written', language: 'de' });
    return (await here.as('coordination', (work) => addAgreement(work, draft))).id;
  }

  async function putInForce(): Promise<void> {
    await agreement.open();
    for (const actor of [choir, club, school]) await agreement.answer(actor);
  }

  test('it begins with the parts that fit the form, in words, with every party', async () => {
    const { content, state, number } = await agreement.newest();
    expect([number, state, content.title]).toEqual([1, 'draft', 'Café']);
    expect(content.parts.map(({ key }) => key)).toEqual([
      'v01',
      'v03',
      'v06',
      'v09',
      'v18',
      'v23',
      'v25',
    ]);
    expect(content.parts[0]?.text).toContain('Chor, Schule, Sportverein');
    expect((await agreement.part('v06')).byParty).toHaveLength(3);
  });

  test('one alone agrees on nothing', async () => {
    const alone = await cooperations.add({ name: 'Allein', parties: [choir] });
    await expect(add(alone)).rejects.toMatchObject({ status: 409, code: 'too-few-parties' });
  });

  test('two who write in different parts keep both; in one part the later is shown the other', async () => {
    const seen = await agreement.part('v03');
    await agreement.write('v03', 'Wir singen.', seen);
    await agreement.write('v09', 'Alle sind da.');
    await expect(agreement.write('v03', 'Wir tanzen.', seen)).rejects.toMatchObject({
      status: 409,
      code: 'changed-meanwhile',
      params: { facts: ['v03'], current: { v03: { text: 'Wir singen.' } } },
    });
    expect((await agreement.part('v03')).text).toBe('Wir singen.');
    expect((await agreement.part('v09')).text).toBe('Alle sind da.');
  });

  test('a part is switched off and on, and lands in its place', async () => {
    const was = await agreement.part('v06');
    const edit = { changes: {}, was: {} };
    await agreement.as((work) =>
      editDraft(work, agreement.id, { ...edit, parts: [{ key: 'v06', was, now: null }] }),
    );
    const now = { key: 'v04' as const, text: 'Ziel', byParty: [] };
    await agreement.as((work) =>
      editDraft(work, agreement.id, { ...edit, parts: [{ key: 'v04', was: null, now }] }),
    );
    const keys = (await agreement.newest()).content.parts.map(({ key }) => key);
    expect(keys.slice(0, 4)).toEqual(['v01', 'v03', 'v04', 'v09']);
  });

  test('once open its words stand, until it is withdrawn', async () => {
    await agreement.open();
    await expect(agreement.write('v03', 'Anders')).rejects.toMatchObject({
      code: 'agreement-moved-on',
      params: { version: 'open' },
    });
    await agreement.answer(choir);
    await agreement.as((work) => withdrawVersion(work, agreement.id, { number: 1 }));
    expect(await agreement.newest()).toMatchObject({ state: 'draft', confirmations: [] });
    await agreement.write('v03', 'Anders');
  });

  test('it comes into force with the last word, by account, on paper and said', async () => {
    await agreement.open();
    expect(await agreement.answer(choir, { way: 'account' })).toMatchObject({ inForce: false });
    await expect(agreement.answer(club, { way: 'paper' })).rejects.toMatchObject({
      status: 400,
      code: 'paper-without-witness',
    });
    await agreement.answer(club, { way: 'paper', witness: 'Sozialarbeit' });
    expect(await agreement.answer(school)).toMatchObject({ inForce: true });
    const sheet = await agreement.sheet();
    expect(sheet.agreement.state).toBe('in-force');
    expect(sheet.versions[0]).toMatchObject({ state: 'in-force', inForceOn: '2026-11-22' });
    expect(sheet.versions[0]?.confirmations.map(({ way }) => way).toSorted()).toEqual([
      'account',
      'oral',
      'paper',
    ]);
  });

  test('who declines says why, and may still confirm; who has confirmed does not do so twice', async () => {
    await agreement.open();
    await expect(agreement.answer(choir, { answer: 'declined' })).rejects.toMatchObject({
      code: 'declined-without-reason',
    });
    await agreement.answer(choir, { answer: 'declined', reason: 'Die Schlüssel fehlen.' });
    await agreement.answer(choir);
    await expect(agreement.answer(choir)).rejects.toMatchObject({
      status: 409,
      code: 'already-answered',
    });
  });

  test('a party speaks by account for itself alone, and nobody confirms an old version', async () => {
    await agreement.open();
    const theirs = await agreement.partyOf(school);
    const { parties } = await agreement.sheet('partner', choir);
    expect(parties.map(({ actor, can }) => [actor.name, can.answer, can.record])).toEqual([
      ['Chor', true, false],
      ['Schule', false, false],
      ['Sportverein', false, false],
    ]);
    expect(parties.some(({ id }) => id === theirs)).toBe(true);
    await expect(agreement.answer(choir, { number: 2 })).rejects.toMatchObject({
      status: 409,
      code: 'version-outdated',
      params: { current: 1 },
    });
  });

  test('nobody confirms words that were withdrawn and changed since they were read', async () => {
    await agreement.open();
    const openedAt = await agreement.openedAt();
    await agreement.as((work) => withdrawVersion(work, agreement.id, { number: 1 }));
    await agreement.write('v03', 'Anders');
    await agreement.open();
    await expect(agreement.answer(choir, { openedAt })).rejects.toMatchObject({
      status: 409,
      code: 'version-outdated',
    });
    await agreement.answer(choir);
  });

  test('a change asks only those whom it concerns; the old version holds until then', async () => {
    await putInForce();
    await agreement.as((work) => amendAgreement(work, agreement.id, { reason: 'Neue Leitung' }));
    const was = await agreement.part('v09');
    const partyId = await agreement.partyOf(school);
    const byParty = was.byParty.map((one) =>
      one.partyId === partyId ? { ...one, text: 'Neue Leitung' } : one,
    );
    await agreement.as((work) =>
      editDraft(work, agreement.id, {
        changes: {},
        was: {},
        parts: [{ key: 'v09', was, now: { ...was, byParty } }],
      }),
    );
    await agreement.open(2);
    const { versions } = await agreement.sheet();
    expect(versions.map(({ number, state }) => [number, state])).toEqual([
      [2, 'open'],
      [1, 'in-force'],
    ]);
    expect(versions[0]?.confirmations.map(({ way }) => way)).toEqual(['carried', 'carried']);
    expect(await agreement.answer(school, { number: 2 })).toMatchObject({ inForce: true });
    expect((await agreement.sheet()).history.map(({ state }) => state)).toEqual([
      'in-force',
      'superseded',
    ]);
  });

  test('a change of what all agreed asks all again', async () => {
    await putInForce();
    await agreement.as((work) => amendAgreement(work, agreement.id, { reason: '' }));
    await agreement.write('v03', 'Wir singen auch draußen.');
    await agreement.open(2);
    expect((await agreement.newest()).confirmations).toEqual([]);
  });

  test('where the last missing party leaves, the others have agreed', async () => {
    await agreement.open();
    await agreement.answer(choir);
    await agreement.answer(club);
    const leaving = { cooperationId: cafe, partyId: await agreement.partyOf(school) };
    await cooperations.say(leaving, { until: '2026-11-01' }, { until: null });
    const sheet = await agreement.sheet();
    expect(sheet.agreement.state).toBe('in-force');
    expect(sheet.parties.filter(({ takesPart }) => takesPart)).toHaveLength(2);
  });

  test('a draft beside what is in force can be given up; the first version cannot', async () => {
    await expect(agreement.as((work) => discardDraft(work, agreement.id))).rejects.toMatchObject({
      code: 'agreement-moved-on',
    });
    await putInForce();
    await agreement.as((work) => amendAgreement(work, agreement.id, { reason: '' }));
    await agreement.as((work) => discardDraft(work, agreement.id));
    expect((await agreement.sheet()).versions.map(({ state }) => state)).toEqual(['in-force']);
  });

  test('it rests, holds again, ends with a list to hand over, and stays in the archive', async () => {
    await putInForce();
    const { id } = agreement;
    await agreement.as((work) => suspendAgreement(work, id, { reason: 'Umbau', until: null }));
    await agreement.as((work) => resumeAgreement(work, id));
    const handover = [{ text: 'Schlüssel zurück', done: false }];
    const end = { reason: 'Ziel erreicht', until: '2026-12-31', handover };
    await agreement.as((work) => endAgreement(work, id, end));
    await agreement.as((work) => archiveAgreement(work, id));
    expect((await agreement.sheet()).agreement).toMatchObject({
      state: 'ended',
      archived: true,
      handover,
    });
    await expect(agreement.as((work) => removeAgreement(work, id))).rejects.toMatchObject({
      code: 'agreement-moved-on',
    });
  });

  test('what was agreed keeps its parties and its cooperation', async () => {
    const ids = { cooperationId: cafe, partyId: await agreement.partyOf(choir) };
    await expect(agreement.as((work) => removeParty(work, ids))).rejects.toMatchObject({
      status: 409,
      code: 'party-of-agreement',
    });
    await expect(agreement.as((work) => removeCooperation(work, cafe))).rejects.toMatchObject({
      status: 409,
      code: 'has-agreements',
    });
    const { changeSetId } = await agreement.as((work) => removeAgreement(work, agreement.id));
    await expect(agreement.sheet()).rejects.toMatchObject({ code: 'no-such-agreement' });
    await agreement.undo(changeSetId);
    expect((await agreement.newest()).content.title).toBe('Café');
  });

  test('the parties read it, the team too, nobody else knows of it', async () => {
    const stranger = await here.addActor({ name: 'Fremde' });
    await expect(agreement.sheet('partner', stranger)).rejects.toMatchObject({ status: 404 });
    await expect(agreement.sheet('reader')).rejects.toMatchObject({ status: 404 });
    const all = await here.as('reader', (work) => listAgreements(work, {}));
    expect(all.agreements).toEqual([]);
    const theirs = await here.as('partner', (work) => listAgreements(work, {}), choir);
    expect(theirs.agreements).toMatchObject([
      { title: 'Café', newest: { number: 1, state: 'draft', confirmed: 0, parties: 3 } },
    ]);
  });

  test('a word on paper can be taken back by who wrote it down, one by account by nobody else', async () => {
    await agreement.open();
    const paper = await agreement.answer(club, { way: 'paper', witness: 'Büro' });
    await agreement.undo(paper.changeSetId);
    const account = await agreement.answer(choir, { way: 'account' });
    await expect(agreement.undo(account.changeSetId)).rejects.toMatchObject({ status: 403 });
    expect((await agreement.newest()).confirmations).toHaveLength(1);
  });
});
