import type { ActorId, ChangeSetId, CooperationId, PartyId } from '@augenhoehe/domain/contract';
import type { ExampleText } from '@augenhoehe/domain/structure';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { TestNeighbourhood } from '../../inventory/testing.ts';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { removeCooperation } from '../cooperations/remove-cooperation.ts';
import { removeParty } from '../cooperations/remove-party.ts';
import { TestCooperations } from '../cooperations/testing.ts';
import { structureMigrations } from '../migrations.ts';
import { listExamples } from './list-examples.ts';
import { isUnpublishedExample } from './published-example.ts';
import { TestExample } from './testing.ts';

const worded: Partial<ExampleText> = {
  about: 'Ein Café.',
  done: 'Jeden Dienstag.',
  helped: 'Alle zusammen.',
  lesson: 'Klein anfangen.',
  principles: {
    'stock-taking': 'Wir kannten alle.',
    contacts: 'Zwei je Seite.',
    communication: 'Wir schauen zurück.',
    structure: 'Jede Seite trägt bei.',
    goals: 'Das Ziel steht.',
  },
};

describeOnBothEngines('good examples', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: TestNeighbourhood;
  let team: TestCooperations;
  let choir: ActorId;
  let school: ActorId;
  let club: ActorId;
  let cafe: CooperationId;
  let example: TestExample;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestNeighbourhood.in(database, structureMigrations);
    team = new TestCooperations(here);
    choir = await here.addActor({ name: 'Chor' });
    school = await here.addActor({ name: 'Schule' });
    club = await here.addActor({ name: 'Verein' });
    cafe = await team.add({ name: 'Café', parties: [school, choir], concern: 'Ein Café' });
    example = new TestExample(here, cafe);
    await example.begin();
    await example.write(worded);
  });

  async function publishedByAll(): Promise<void> {
    await example.answer(choir);
    await example.answer(school);
    await example.publish();
  }

  test.each([
    ['/', false],
    ['/beispiele', false],
    ['/beispiele/', true],
    ['/beispiele/nirgends', true],
    ['/beispiele/00000000-0000-4000-8000-000000000000', true],
  ])('%s is the page of no example: %s', async (path, isOne) => {
    expect(await isUnpublishedExample({ database, clock: () => here.now }, path)).toBe(isOne);
  });

  test('begins with what is entered, once', async () => {
    const other = new TestExample(here, await team.add({ name: 'Chorfest', concern: 'Ein Fest' }));
    await other.begin();
    const sheet = await other.sheet();
    expect(sheet.example?.text).toMatchObject({ title: 'Chorfest', about: 'Ein Fest.', hard: '' });
    expect(sheet.principles.map(({ standing }) => standing)).toContain('own-words');
    await expect(other.begin()).rejects.toMatchObject({ status: 409, code: 'example-exists' });
  });

  test('cannot be published until all have agreed, and names who has not', async () => {
    await expect(example.publish()).rejects.toMatchObject({
      status: 409,
      code: 'consent-missing',
      params: { missing: ['Chor', 'Schule'], declined: [] },
    });
    await example.answer(choir);
    await example.answer(school, { answer: 'declined' });
    await expect(example.publish()).rejects.toMatchObject({
      code: 'consent-missing',
      params: { missing: [], declined: ['Schule'] },
    });
    expect(await example.answer(school, { way: 'paper', witness: 'Verwaltung' })).toMatchObject({
      isComplete: true,
    });
    await example.publish();
    expect(await example.isPublic()).toBe(true);
    expect((await example.sheet()).address).toMatch(/\/beispiele\/[0-9a-f-]{36}$/u);
  });

  test('asks for words on every principle, and says on which', async () => {
    await example.write({ lesson: '', principles: { goals: '' } });
    await example.answer(choir);
    await example.answer(school);
    await expect(example.publish()).rejects.toMatchObject({
      status: 409,
      code: 'example-unworded',
      params: { parts: ['lesson', 'goals'] },
    });
  });

  test('a consent is to the words that were read; other words need another', async () => {
    const read = (await example.sheet()).example?.textId;
    await publishedByAll();
    await example.write({ about: 'Ein ganz anderes Café.' });
    expect(await example.isPublic()).toBe(false);
    await expect(example.publish()).rejects.toMatchObject({
      params: { missing: ['Chor', 'Schule'] },
    });
    await expect(example.answer(choir, { textId: read })).rejects.toMatchObject({
      status: 409,
      code: 'version-outdated',
    });
  });

  test('words that are brought back have the consents that were given to them, others never', async () => {
    await publishedByAll();
    const reworded = await example.write({ about: 'Ein ganz anderes Café.' });
    await example.undo(reworded);
    expect(await example.isPublic()).toBe(true);
    await example.write({ about: 'Noch ein anderes.' });
    expect(await example.isPublic()).toBe(false);
  });

  test('a no takes it back at once, asks for nothing, and a yes after it publishes nothing', async () => {
    await publishedByAll();
    await example.answer(choir, { way: 'account', answer: 'declined' });
    expect(await example.isPublic()).toBe(false);
    expect((await example.sheet()).state).toBe('draft');
    await example.answer(choir, { way: 'account' });
    expect(await example.isPublic()).toBe(false);
    expect((await example.sheet()).state).toBe('agreed');
    await example.publish();
    expect(await example.isPublic()).toBe(true);
  });

  test('whoever joins or leaves takes it back, until it is published anew', async () => {
    await publishedByAll();
    await team.join(cafe, club);
    expect(await example.isPublic()).toBe(false);
    expect((await example.sheet()).state).toBe('taken-back');
    await expect(example.publish()).rejects.toMatchObject({ params: { missing: ['Verein'] } });
    await example.answer(club);
    expect(await example.isPublic()).toBe(false);
    await example.publish();
    expect(await example.isPublic()).toBe(true);
    const partyId = await team.partyOf(cafe, choir);
    await team.say({ cooperationId: cafe, partyId }, { until: '2020-01-01' }, { until: null });
    expect(await example.isPublic()).toBe(false);
    await example.publish();
    expect(await example.isPublic()).toBe(true);
    expect((await example.read())?.parties).toEqual(['Schule', 'Verein']);
    await example.answer(choir, { answer: 'declined' });
    expect(await example.isPublic()).toBe(false);
  });

  test('by account a party speaks for itself alone, and the team for nobody', async () => {
    await expect(example.answer(school, { way: 'account', as: choir })).rejects.toMatchObject({
      status: 403,
    });
    await expect(example.answer(school, { way: 'oral', as: choir })).rejects.toMatchObject({
      status: 403,
    });
    await expect(example.answer(school, { way: 'account', as: null })).rejects.toMatchObject({
      status: 403,
    });
    await example.answer(school, { way: 'account' });
    await expect(example.answer(school, { way: 'paper' })).rejects.toMatchObject({
      status: 400,
      code: 'paper-without-witness',
    });
    await expect(
      example.answer(school, { way: 'oral', givenOn: '2099-01-01' }),
    ).rejects.toMatchObject({ status: 400, code: 'given-in-future' });
  });

  test('a draft is read by those it tells of; a published one by everybody here', async () => {
    expect((await here.as('reader', (work) => listExamples(work, {}))).examples).toEqual([]);
    expect((await example.seenBy('partner', club)).code).toBe('not-allowed');
    expect((await example.seenBy('partner', choir)).code).toBeNull();
    await publishedByAll();
    const [row] = (await here.as('reader', (work) => listExamples(work, {}))).examples;
    expect(row).toMatchObject({ title: 'Café', state: 'published', parties: ['Chor', 'Schule'] });
  });

  test('two who write different parts lose nothing; in one the later one is told', async () => {
    const was = await example.text();
    await example.write({ hard: 'Der Raum.' }, was);
    await example.write({ figures: 'Zwölf.' }, was);
    await example.write({ principles: { goals: 'Das Ziel.' } }, was);
    await example.write({ principles: { contacts: 'Zu zweit.' } }, was);
    expect((await example.text()).principles).toMatchObject({
      goals: 'Das Ziel.',
      contacts: 'Zu zweit.',
    });
    expect(await example.text()).toMatchObject({ hard: 'Der Raum.', figures: 'Zwölf.' });
    await expect(example.write({ hard: 'Das Geld.' }, was)).rejects.toMatchObject({
      status: 409,
      code: 'changed-meanwhile',
      params: { facts: ['hard'], current: { hard: 'Der Raum.' } },
    });
  });

  test('a word by account is undone by who gave it, one on paper by the team', async () => {
    const own = await example.answer(choir, { way: 'account' });
    await expect(example.undo(own.changeSetId)).rejects.toMatchObject({ status: 403 });
    const onPaper = await example.answer(school, { way: 'paper', witness: 'Verwaltung' });
    await example.undo(onPaper.changeSetId);
    expect((await example.partyOf(school)).consent).toBeNull();
    expect((await example.partyOf(choir)).consent?.answer).toBe('confirmed');
  });

  test.each<[string, () => Promise<ChangeSetId>]>([
    ['it is removed', () => example.remove()],
    ['its cooperation is removed', () => removed(cafe)],
    ['a party is removed', async () => removedParty(await team.partyOf(cafe, choir))],
    ['it is taken back', () => example.takeBack()],
  ])('when %s, nobody sees it; undone, everybody does', async (_, act) => {
    await publishedByAll();
    const id = (await example.sheet()).example?.id;
    const changeSetId = await act();
    expect(await example.isPublic(id)).toBe(false);
    await example.undo(changeSetId);
    expect(await example.isPublic(id)).toBe(true);
  });

  async function removed(id: CooperationId): Promise<ChangeSetId> {
    const { changeSetId } = await here.as('coordination', (work) => removeCooperation(work, id));
    return changeSetId;
  }

  async function removedParty(partyId: PartyId): Promise<ChangeSetId> {
    const ids = { cooperationId: cafe, partyId };
    const { changeSetId } = await here.as('coordination', (work) => removeParty(work, ids));
    return changeSetId;
  }

  test('what everybody reads names organisations, and no person', async () => {
    const person = await here.addActor({ name: 'Frau Kaya', type: 'bew.einzel' });
    await team.join(cafe, person);
    await example.answer(person);
    await publishedByAll();
    const read = await example.read();
    expect(read?.parties.toSorted()).toEqual(['Chor', 'Schule', 'eine engagierte Einzelperson']);
    expect(JSON.stringify(read)).not.toMatch(/Kaya|Leitung|Vorstand|Verwaltung/u);
    expect(Object.keys(read ?? {}).toSorted()).toEqual([
      'about',
      'done',
      'figures',
      'hard',
      'helped',
      'language',
      'lesson',
      'neighbourhood',
      'parties',
      'principles',
      'publishedOn',
      'title',
    ]);
  });
});
