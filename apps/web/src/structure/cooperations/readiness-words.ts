import type {
  readinessQuestions,
  ReadinessAnswer,
  ReadinessKey,
} from '@augenhoehe/domain/structure';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const questionWords: Readonly<Record<ReadinessKey, MessageDescriptor>> = {
  'everybody-known': msg`Kennen wir alle, die betroffen sind, beitragen oder verhindern können?`,
  'dependencies-disclosed': msg`Haben wir unser eigenes Profil und unsere Abhängigkeiten offengelegt?`,
  'two-people-each': msg`Sind mindestens zwei Menschen je Seite im Boot?`,
  'information-flows': msg`Wissen alle, wie Informationen fließen – auch auf Papier?`,
  'who-coordinates': msg`Ist geklärt, wer koordiniert, moderiert, entscheidet?`,
  'form-fits': msg`Passt die Form (Intensität × Formalität) zum Vorhaben?`,
  'interests-named': msg`Hat jede Seite ihre Interessen genannt?`,
  'goal-with-review': msg`Gibt es ein Ziel, das allein niemand erreicht, mit Prüftermin?`,
  'time-and-money': msg`Sind Stunden und Mittel zugesagt, auch von den Leitungen?`,
  legitimacy: msg`Wer legitimiert uns? Haben Adressat:innen mitentschieden?`,
  influence: msg`Wer gewinnt, wer verliert Einfluss?`,
  'when-to-stop': msg`Wann hören wir auf, und wie?`,
};

export const answerWords: Readonly<Record<ReadinessAnswer, MessageDescriptor>> = {
  yes: msg`ja`,
  partly: msg`teils`,
  no: msg`nein`,
  'deliberately-not': msg`bewusst nicht`,
};

type Principle = (typeof readinessQuestions)[number]['principle'];

export const principleNames: Readonly<Record<Principle, MessageDescriptor>> = {
  'stock-taking': msg`Bestandsaufnahme`,
  contacts: msg`Kontakte`,
  communication: msg`Kommunikation`,
  structure: msg`Klare Strukturen`,
  goals: msg`Geteilte Ziele`,
  process: msg`Prozessorganisation`,
  legitimacy: msg`Legitimation`,
  power: msg`Macht`,
};
