import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActorId } from '../../contract/index.ts';
import { ShownPart } from './shown-goal.ts';
import { type TellableGoal, ToldGoal, toldGoal, toldTexts, withParts } from './told-goal.ts';

const all = ShownPart.options;

const known: TellableGoal = {
  goal: {
    text: 'Mehr Bänke',
    state: 'dropped',
    stateReason: 'Kein Platz',
    changes: 'Alle können sitzen',
    benefit: '',
    indicator: 'Bänke, gezählt',
    unit: 'Bänke',
    target: 6,
    targetOn: '2027-05-01',
  },
  proposedOn: '2026-03-01',
  since: '2026-10-01',
  measured: null,
  decisions: [
    {
      question: 'Wohin?',
      method: 'approval',
      outcome: 'accepted',
      winners: ['Am Bach'],
      statement: 'An den Platz',
      on: '2026-05-01',
    },
  ],
  measures: [
    {
      title: 'Bänke bauen',
      state: 'done',
      reason: 'Vier stehen',
      startsOn: null,
      endsOn: null,
      since: '2026-09-01',
    },
    {
      title: 'Bänke streichen',
      state: 'idea',
      reason: '',
      startsOn: null,
      endsOn: null,
      since: '2026-09-02',
    },
  ],
  parties: [
    party(1, 'Verein', { isPublic: true }),
    party(2, 'Ämterlotsen', { isPublic: true }),
    party(3, 'Frau Muster', { isPublic: true, type: 'bew.einzel' }),
    party(4, 'Chor', { isPublic: false }),
  ],
};

function party(at: number, name: string, facts: { isPublic: boolean; type?: string }) {
  const id = ActorId.parse(`00000000-0000-4000-8000-00000000000${at}`);
  return { id, name, type: null, ...facts };
}

const choice = { words: 'Dafür sammeln wir.', parts: [...all], text: 'Mehr Bänke' };

test('all that is chosen and released is told, organisations from A to Z, the others counted', () => {
  expect(toldGoal(known, choice, () => true)).toEqual({
    text: 'Mehr Bänke',
    words: 'Dafür sammeln wir.',
    state: 'dropped',
    reason: 'Kein Platz',
    proposedOn: '2026-03-01',
    since: '2026-10-01',
    change: { changes: 'Alle können sitzen', benefit: '' },
    figures: {
      indicator: 'Bänke, gezählt',
      unit: 'Bänke',
      target: 6,
      targetOn: '2027-05-01',
      measured: null,
    },
    decisions: known.decisions,
    measures: known.measures,
    parties: { names: ['Ämterlotsen', 'Verein'], others: 2 },
  });
});

test('what somebody writes later stays inside until it is released; how it stands is told at once', () => {
  const before = new Set(toldTexts(known, choice));
  const [first] = known.measures;
  if (first === undefined) throw new Error('There is a measure.');
  const later: TellableGoal = {
    ...known,
    goal: { ...known.goal, text: 'Mehr Stühle', state: 'idea', stateReason: 'Frau Muster will' },
    since: '2026-11-01',
    measures: [
      { ...first, state: 'dropped', reason: 'Herr Muster ging' },
      { ...first, title: 'Stühle' },
    ],
    decisions: [
      {
        question: 'Und Stühle?',
        method: 'yes_no',
        outcome: 'rejected',
        winners: [],
        statement: 'Nein',
        on: '2026-11-01',
      },
    ],
  };
  const told = toldGoal(later, choice, (text) => before.has(text));
  expect(told).toMatchObject({ text: 'Mehr Bänke', state: 'idea', reason: '', decisions: [] });
  expect(told.measures).toEqual([{ ...first, state: 'dropped', reason: '' }]);
  expect(told.since).toBe('2026-11-01');
  expect(toldTexts(later, choice).filter((text) => !before.has(text))).toEqual([
    'Mehr Stühle',
    'Frau Muster will',
    'Und Stühle?',
    'Nein',
    'Herr Muster ging',
    'Stühle',
  ]);
});

test('what was entered only after it was agreed has no day on which it was proposed', () => {
  const late = { ...known, proposedOn: '2026-11-20' };
  expect(toldGoal(late, choice, () => true)).toMatchObject({
    proposedOn: null,
    since: '2026-10-01',
  });
});

test('without parties or words nothing is said of them', () => {
  const bare = { ...known, parties: [], goal: { ...known.goal, changes: '', indicator: '' } };
  expect(toldGoal(bare, choice, () => true)).toMatchObject({
    change: null,
    figures: null,
    parties: null,
  });
});

const somePart = fc.subarray([...all]);
const someTexts = fc.subarray(toldTexts(known, choice));

test('whatever is chosen and released: nothing else is told, and no person', () => {
  fc.assert(
    fc.property(somePart, someTexts, (parts, texts) => {
      const told = toldGoal(known, { ...choice, parts }, (text) => texts.includes(text));
      const said = JSON.stringify(ToldGoal.parse(told));
      const untold = toldTexts(known, choice).filter((text) => !texts.includes(text));
      // Its own words as released before are told in any case.
      for (const text of untold.filter((each) => each !== choice.text)) {
        expect(said).not.toContain(JSON.stringify(text));
      }
      expect(said).not.toMatch(/Frau Muster|Chor|0000-4000/u);
      for (const part of all) if (!parts.includes(part)) expect(told[part]).toBeNull();
    }),
  );
});

test('a preview with parts taken away is what would be told with them alone', () => {
  fc.assert(
    fc.property(somePart, (parts) => {
      const whole = toldGoal(known, choice, () => true);
      expect(withParts(whole, { words: 'x', parts })).toEqual(
        toldGoal(known, { words: 'x', parts, text: '' }, () => true),
      );
    }),
  );
});
