import {
  previewPublicGoal,
  PublicPage,
  type ShownChoice,
  showPublicPage,
} from '@augenhoehe/domain/goals';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, textIn, type Visitor } from '../../access/testing/visitor.ts';
import { RoundTable } from '../testing/round-table.ts';
import { isPublicPageOff } from './read-public-page.ts';

const every: ShownChoice = {
  words: 'Dafür kommen wir zusammen.',
  parts: ['change', 'figures', 'decisions', 'measures', 'parties'],
};

describe.each(['embedded', 'server'] as const)('the public page, %s', (engine) => {
  let table: RoundTable;
  let page: string;
  let slug: string;
  let stranger: Visitor;

  beforeAll(async () => {
    table = await RoundTable.open(engine);
    page = `${table.here}/public-page`;
    slug = table.here.split('/').at(-1) ?? '';
    stranger = table.served.stranger();
  });
  afterAll(() => table.close());

  async function read(): Promise<PublicPage> {
    return PublicPage.parse((await stranger.get(`/api/public-pages/${slug}`)).body);
  }

  async function told(text: string) {
    return (await read()).goals.find((goal) => goal.text === text);
  }

  async function preview(goal: string, by = table.coordination) {
    const { body } = await by.get(`${page}/goals/${goal}`);
    return previewPublicGoal.reply.parse(body);
  }

  async function show(goal: string, choice: ShownChoice, more: object = {}): Promise<Answer> {
    const { whole, shown } = await preview(goal);
    const seen = {
      ...whole,
      words: choice.words,
      ...Object.fromEntries(
        every.parts.filter((part) => !choice.parts.includes(part)).map((part) => [part, null]),
      ),
    };
    const body = { ...choice, seen, was: shown?.updatedAt ?? null, ...more };
    return await table.coordination.send('PUT', `${page}/goals/${goal}`, body);
  }

  async function turn(isOn: boolean): Promise<Answer> {
    return await table.coordination.send('PUT', page, { isOn });
  }

  async function undo(answer: Answer): Promise<number> {
    const id = textIn(answer, 'changeSetId');
    return (await table.coordination.post(`${table.here}/changes/${id}/undo`)).status;
  }

  test('is off until the coordination switches it on, and gone at once when it is off again', async () => {
    async function seen() {
      const { status, body, headers } = await stranger.get(`/api/public-pages/${slug}`);
      const isOff = await isPublicPageOff(table.served.services, `/was-daraus-wurde/${slug}`);
      return { status, body, isOff, cache: headers['cache-control'] };
    }
    const off = { status: 404, body: { code: 'public-page-off' }, isOff: true };
    expect(await seen()).toMatchObject(off);
    expect((await turn(true)).status).toBe(200);
    expect(await seen()).toEqual({
      status: 200,
      body: {
        neighbourhood: { name: 'Nordhof', city: 'Talstedt', language: 'de' },
        goals: [],
      },
      isOff: false,
      cache: 'no-store',
    });
    expect(await turn(true)).toMatchObject({
      status: 409,
      body: { code: 'public-page-so-already' },
    });
    const switchedOff = await turn(false);
    expect(await seen()).toMatchObject(off);
    expect(await undo(switchedOff)).toBe(200);
    expect(await seen()).toMatchObject({ status: 200, isOff: false });
    expect(await isPublicPageOff(table.served.services, '/ziele')).toBe(false);
    expect(await isPublicPageOff(table.served.services, '/was-daraus-wurde/anderswo')).toBe(true);
  });

  test('is kept by the coordination alone', async () => {
    const goal = await table.goal('Nur die Koordination');
    for (const by of [table.choir, table.reader, table.club]) {
      expect((await by.get(page)).status).toBe(403);
      expect((await by.send('PUT', page, { isOn: false })).status).toBe(403);
      expect((await by.get(`${page}/goals/${goal}`)).status).toBe(403);
      expect((await by.send('DELETE', `${page}/goals/${goal}`)).status).toBe(403);
    }
    expect((await stranger.get(page)).status).toBe(401);
    const shown = await show(goal, every);
    const change = `${table.here}/changes/${textIn(shown, 'changeSetId')}/undo`;
    expect((await table.choir.post(change)).status).toBe(403);
    expect(await undo(shown)).toBe(200);
    expect(await told('Nur die Koordination')).toBeUndefined();
  });

  test('shows what was chosen of a goal, how it stands now, and neither people nor what was said to it', async () => {
    const named = {
      changes: {},
      was: {},
      levels: { identity: 'oeffentlich' },
      levelsWere: { identity: 'netzwerk' },
    };
    const opened = await table.coordination.send(
      'PATCH',
      `${table.here}/actors/${table.actors.school}`,
      named,
    );
    expect(opened.status).toBe(200);
    const goal = await table.askedGoal('Es kommen zwölf', {
      changes: 'Niemand isst allein',
      indicator: 'Gäste, gezählt',
    });
    await table.remark(table.choir, goal, { kind: 'objection', text: 'Geheimeinwand' });
    const measure = textIn(
      await table.choir.post(`${table.here}/measures`, { title: 'Mittagstisch', goalId: goal }),
      'id',
    );
    expect(await told('Es kommen zwölf')).toBeUndefined();
    expect((await show(goal, every)).status).toBe(200);
    const today = (await preview(goal)).whole.proposedOn;
    expect(await told('Es kommen zwölf')).toEqual({
      text: 'Es kommen zwölf',
      words: every.words,
      state: 'in-negotiation',
      reason: '',
      proposedOn: today,
      since: today,
      change: { changes: 'Niemand isst allein', benefit: '' },
      figures: {
        indicator: 'Gäste, gezählt',
        unit: '',
        target: null,
        targetOn: null,
        measured: null,
      },
      decisions: [],
      measures: [
        {
          title: 'Mittagstisch',
          state: 'idea',
          reason: '',
          startsOn: null,
          endsOn: null,
          since: today,
        },
      ],
      parties: { names: ['Schule'], others: 2 },
    });
    await table.agreeAll(goal);
    expect(await told('Es kommen zwölf')).toMatchObject({ state: 'decided' });
    const step = { from: 'idea', to: 'dropped', reason: 'Herr Muster ging' };
    await table.coordination.post(`${table.here}/measures/${measure}/steps`, step);
    await table.step(goal, ['decided', 'dropped'], { reason: 'Frau Muster ging' });
    const dropped = await told('Es kommen zwölf');
    expect(dropped).toMatchObject({ state: 'dropped', reason: '' });
    expect(dropped?.measures).toMatchObject([{ state: 'dropped', reason: '' }]);
    const sheet = showPublicPage.reply.parse((await table.coordination.get(page)).body);
    expect(sheet.goals.find(({ id }) => id === goal)).toMatchObject({ isShown: true, waiting: 2 });
    expect((await show(goal, { ...every, parts: [] })).status).toBe(200);
    expect(await told('Es kommen zwölf')).toMatchObject({
      reason: 'Frau Muster ging',
      measures: null,
      parties: null,
    });
    expect(JSON.stringify(await read())).not.toMatch(/Geheim|Leitung|Vorstand|Herr Muster|Chor/u);
  });

  test('tells other words only once somebody has read and released them', async () => {
    const goal = await table.goal('Ein Garten');
    await show(goal, every);
    const { shown, whole } = await preview(goal);
    await table.edit(goal, { text: 'Garten von Frau Muster' });
    expect(await told('Ein Garten')).toBeDefined();
    const stale = { seen: { ...whole, words: every.words }, was: shown?.updatedAt ?? null };
    expect(await show(goal, every, stale)).toMatchObject({
      status: 409,
      body: { code: 'preview-outdated' },
    });
    expect(await show(goal, every, { was: null })).toMatchObject({
      status: 409,
      body: { code: 'preview-outdated' },
    });
    expect((await show(goal, every)).status).toBe(200);
    expect(await told('Garten von Frau Muster')).toBeDefined();
  });

  test('a goal is taken back at once, and goes where its cooperation becomes the team’s alone', async () => {
    const cafe = await table.served.add('cooperations', { name: 'Fest', parties: [] });
    const goal = await table.goal('Ein Fest', { cooperationId: cafe });
    await show(goal, every);
    async function hide(): Promise<Answer> {
      return await table.coordination.send('DELETE', `${page}/goals/${goal}`);
    }
    const hidden = await hide();
    expect(await told('Ein Fest')).toBeUndefined();
    expect(await hide()).toMatchObject({ status: 409, body: { code: 'goal-not-shown' } });
    expect(await undo(hidden)).toBe(200);
    expect(await told('Ein Fest')).toBeDefined();
    const edited = await table.coordination.send('PATCH', `${table.here}/cooperations/${cafe}`, {
      changes: { visibility: 'team' },
      was: { visibility: 'netzwerk' },
    });
    expect(edited.status).toBe(200);
    expect(await told('Ein Fest')).toBeUndefined();
    expect(await table.coordination.get(`${page}/goals/${goal}`)).toMatchObject({
      status: 409,
      body: { code: 'goal-not-shared' },
    });
  });
});
