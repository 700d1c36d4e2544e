import type { DigestItem } from '@augenhoehe/domain/notification';
import { expect, test } from 'vitest';
import { digestWords } from './digest-words.ts';

function item(facts: Partial<DigestItem>): DigestItem {
  return {
    kind: 'task.due',
    urgency: 'must',
    name: 'Bänke',
    note: '',
    day: null,
    path: '',
    ...facts,
  };
}

test.each([
  [
    item({ kind: 'task.offered', note: 'Fest' }),
    '',
    'Übernehmen Sie „Bänke“? Sie sind gefragt: Fest',
    'Will you take on “Bänke”? You are asked: Fest',
  ],
  [
    item({ kind: 'task.offered' }),
    'heute',
    'Übernehmen Sie „Bänke“? Sie sind gefragt, heute',
    'Will you take on “Bänke”? You are asked, heute',
  ],
  [
    item({ kind: 'task.due', note: 'Fest' }),
    'heute',
    'Aufgabe „Bänke“, heute: Fest',
    'Task “Bänke”, heute: Fest',
  ],
  [
    item({ kind: 'task.sought', count: 1 }),
    '',
    'Wer übernimmt? „Bänke“',
    'Who takes it on? “Bänke”',
  ],
  [
    item({ kind: 'task.sought', count: 3 }),
    '',
    'Wer übernimmt? 3 Aufgaben suchen jemanden, darunter „Bänke“',
    'Who takes them on? 3 tasks look for somebody, among them “Bänke”',
  ],
  [
    item({ kind: 'task.overdue', count: 1 }),
    '',
    'Die Aufgabe „Bänke“ ist überfällig',
    'The task “Bänke” is overdue',
  ],
  [
    item({ kind: 'agreement.unanswered', note: 'Neue Zeiten' }),
    '',
    'Die Vereinbarung „Bänke“ wartet auf Ihr Wort: Neue Zeiten',
    'The agreement “Bänke” waits for your word: Neue Zeiten',
  ],
  [
    item({ kind: 'agreement.ends' }),
    'bis 1. Mai',
    'Die Vereinbarung „Bänke“ läuft aus: gemeinsam entscheiden, wie es weitergeht, bis 1. Mai',
    'The agreement “Bänke” comes to its end: decide together how to go on, bis 1. Mai',
  ],
  [
    item({ kind: 'contribution.due', note: 'Leihe' }),
    'heute',
    'Zugesagt: Bänke, heute: Leihe',
    'Promised: Bänke, heute: Leihe',
  ],
  [
    item({ kind: 'goal.dropped', note: 'Kein Raum' }),
    '',
    'Nicht weiter verfolgt: das Ziel „Bänke“: Kein Raum',
    'Not pursued any further: the goal “Bänke”: Kein Raum',
  ],
  [
    item({ kind: 'remark.declined', name: `Mehr\n${'Bänke '.repeat(20)}`, note: 'Zu teuer' }),
    '',
    `Nicht aufgenommen: „Mehr ${'Bänke '.repeat(12)}…“: Zu teuer`,
    `Not taken up: “Mehr ${'Bänke '.repeat(12)}…”: Zu teuer`,
  ],
  [
    item({ kind: 'remark.answered', name: 'Wann?' }),
    '',
    'Es gibt eine Antwort auf Ihre Frage „Wann?“',
    'There is an answer to your question “Wann?”',
  ],
])('%#: a line says in both languages what it is about', (line, day, german, english) => {
  const said = (['de', 'en'] as const).map((tag) => digestWords[tag].lines[line.kind](line, day));
  expect(said).toEqual([german, english]);
});
