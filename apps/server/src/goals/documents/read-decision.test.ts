import { beforeAll, beforeEach, expect, test } from 'vitest';
import { describeOnBothEngines } from '../../platform/database/testing.ts';
import { typeset } from '../../platform/typesetting/index.ts';
import { readPdf } from '../../platform/typesetting/testing/read-pdf.ts';
import { person, TestDecision } from '../decisions/testing.ts';
import { ballotsDocument } from './ballots-document.ts';
import { readCountedDecision, readDecisionSheet } from './read-decision.ts';
import { recordDocument } from './record-document.ts';

const options = [
  { text: 'Licht am Wäschehof', detail: '', passive: false },
  { text: 'Putztag im Frühjahr', detail: '', passive: false },
  { text: 'Es bleibt, wie es ist', detail: '', passive: true },
];

describeOnBothEngines('documents of a decision', (open) => {
  let database: Awaited<ReturnType<typeof open>>;
  let here: Awaited<ReturnType<typeof TestDecision.place>>;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    here = await TestDecision.place(database);
  });

  function at(decision: TestDecision) {
    return {
      sheet: () => decision.as((work) => readDecisionSheet(work, decision.id)),
      counted: () => decision.as((work) => readCountedDecision(work, decision.id, 'de')),
    };
  }

  test('ballots bear the names of the voices, a record what each of them said and what was counted', async () => {
    const electorate = [person('Chor', 'Verein'), person('Schule'), person('Kita')];
    const decision = await TestDecision.open(here, {
      method: 'consensing',
      options,
      electorate,
      quorum: { num: 1, den: 2 },
    });
    const sheet = await at(decision).sheet();
    const { pages } = await readPdf(
      await typeset(ballotsDocument(sheet, { ballots: 'by-name', language: 'de' }), 'pdf'),
    );
    const printed = pages.map(({ text }) => text).join('\n');
    for (const { name } of electorate) expect(printed).toContain(`Stimme: ${name}`);
    expect(printed).toContain('Stimmzettel 3 von 3');
    await expect(at(decision).counted()).rejects.toMatchObject({ status: 409, code: 'no-result' });

    const { paper } = await decision.sheet();
    const [light = '', clean = '', passive = ''] = paper.options.map(({ id }) => id);
    await decision.castByLink(0, { [light]: 1, [clean]: 4, [passive]: 8 });
    await decision.castByLink(1, { [light]: 2, [clean]: 3, [passive]: 9 });
    await decision.end();
    const counted = await at(decision).counted();
    expect(counted.result).toEqual({ outcome: 'accepted', winners: [light] });
    const record = await readPdf(await typeset(recordDocument(counted, 'de'), 'pdf'));
    const said = record.pages.map(({ text }) => text).join('\n');
    expect(said).toContain('Angenommen: „Licht am Wäschehof“.');
    expect(said).toContain('Teilnahme: 2 von 3 Stimmen. Nötig: 2, erreicht.');
    expect(said).toMatch(/die Hälfte, also 2 von\s3/u);
    expect(said).toMatch(/A\s1, B\s4, =\s8/u);
    expect(said).toContain('nicht abgegeben');
    await expect(at(decision).sheet()).rejects.toMatchObject({ status: 409, code: 'not-open' });
  });

  test('of a secret decision with four ballots neither figures nor who said what leaves', async () => {
    const decision = await TestDecision.open(here, { people: 4, secret: true });
    const sheet = await at(decision).sheet();
    const ballots = ballotsDocument(sheet, { ballots: 'by-name', language: 'de' });
    const { pages } = await readPdf(await typeset(ballots, 'pdf'));
    expect(pages.map(({ text }) => text).join('\n')).not.toContain('Stimme 1');
    for (const voice of [0, 1, 2, 3]) await decision.castByLink(voice, voice === 0 ? 'no' : 'yes');
    await decision.end();
    const counted = await at(decision).counted();
    expect(counted).toMatchObject({ counted: null, notes: [], result: { outcome: 'accepted' } });
    const record = await readPdf(await typeset(recordDocument(counted, 'de'), 'pdf'));
    const said = record.pages.map(({ text }) => text).join('\n');
    expect(said).toContain('Es wurden weniger als fünf Stimmzettel abgegeben.');
    expect(said).not.toMatch(/75,00|Ja-Anteil/u);
  });
});
