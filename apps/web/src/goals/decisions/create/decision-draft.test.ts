import { describe, expect, test } from 'vitest';
import { emptyDecision, factsOfDraft } from './decision-draft.ts';

const school = '018f0000-0000-7000-8000-000000000001';
const actors = new Map([[school, 'Grundschule am Anger']]);
const start = {
  ...emptyDecision('Es bleibt, wie es ist', '2026-12-10T18:00'),
  question: 'Womit fangen wir an?',
};

describe('what is filled in becomes what the server takes', () => {
  test('the passive option comes last and by itself, and empty lines are none', () => {
    const facts = factsOfDraft(
      {
        ...start,
        options: [
          { text: 'Licht', detail: '' },
          { text: ' ', detail: '' },
        ],
      },
      actors,
    );
    expect(facts.options).toEqual([
      { text: 'Licht', detail: '', passive: false },
      { text: 'Es bleibt, wie es ist', detail: '', passive: true },
    ]);
  });

  test('without words of its own the question is the proposal', () => {
    const facts = factsOfDraft({ ...start, method: 'yes_no' }, actors);
    expect(facts.options).toEqual([{ text: start.question, detail: '', passive: false }]);
    expect(facts.majority).toEqual({ num: 1, den: 2 });
    expect(factsOfDraft(start, actors).majority).toBeNull();
  });

  test('people stand one a line, with their organisation or their bank', () => {
    const facts = factsOfDraft(
      {
        ...start,
        actors: [school],
        persons: 'Platz 1, Bewohnerschaft\n\n Platz 2 , grundschule am anger\nPlatz 3',
      },
      actors,
    );
    expect(facts.electorate).toEqual([
      { kind: 'organisation', actorId: school, name: 'Grundschule am Anger', bank: '', weight: 1 },
      { kind: 'person', actorId: null, name: 'Platz 1', bank: 'Bewohnerschaft', weight: 1 },
      { kind: 'person', actorId: school, name: 'Platz 2', bank: '', weight: 1 },
      { kind: 'person', actorId: null, name: 'Platz 3', bank: '', weight: 1 },
    ]);
  });

  test('no share is no quorum, and no time is at once', () => {
    const facts = factsOfDraft({ ...start, quorum: '' }, actors);
    expect(facts.quorum).toBeNull();
    expect(facts.opensAt).toBeNull();
    expect(facts.closesAt).toBe('2026-12-10T18:00');
  });

  test('nobody votes secretly for another', () => {
    expect(factsOfDraft({ ...start, proxiesPerHolder: 2 }, actors).proxiesPerHolder).toBe(2);
    expect(factsOfDraft({ ...start, proxiesPerHolder: 2, secret: true }, actors)).toMatchObject({
      proxiesPerHolder: 0,
    });
  });

  test('silence is consent in consent alone', () => {
    const silent = { ...start, silenceIsConsent: true };
    expect(factsOfDraft(silent, actors).silenceIsConsent).toBe(false);
    expect(factsOfDraft({ ...silent, method: 'consent' }, actors).silenceIsConsent).toBe(true);
  });
});
