import type { ConsentWay, ExampleField, ExampleRow, Principle } from '@augenhoehe/domain/structure';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

export const exampleStates: Readonly<Record<ExampleRow['state'], MessageDescriptor>> = {
  draft: msg`Entwurf`,
  agreed: msg`alle einverstanden`,
  published: msg`veröffentlicht`,
  'taken-back': msg`zurückgenommen`,
};

export const exampleFieldNames: Readonly<Record<ExampleField, MessageDescriptor>> = {
  title: msg`Titel`,
  about: msg`Worum es geht`,
  done: msg`Was getan wird`,
  helped: msg`Was half`,
  hard: msg`Was schwer war`,
  lesson: msg`Was wir lernten`,
  figures: msg`In Zahlen`,
};

export const principleStandings: Readonly<
  Record<'seen' | 'partly' | 'own-words', MessageDescriptor>
> = {
  seen: msg`zeigt sich in den Einträgen`,
  partly: msg`zeigt sich teilweise`,
  'own-words': msg`nur in Ihren Worten`,
};

export const consentWays: Readonly<Record<ConsentWay, MessageDescriptor>> = {
  account: msg`im eigenen Konto`,
  paper: msg`auf Papier`,
  oral: msg`mündlich`,
};

/** What stands for each principle as a question, where somebody words it. */
export const principleQuestions: Readonly<Record<Principle, MessageDescriptor>> = {
  'stock-taking': msg`Wie haben Sie herausgefunden, wer dazugehört?`,
  contacts: msg`Wie gehen Sie mit persönlichen Kontakten um?`,
  communication: msg`Wie erfahren alle, was sie wissen müssen?`,
  structure: msg`Wer macht was, und wie viel ist aufgeschrieben?`,
  goals: msg`Wie kam das gemeinsame Ziel zustande?`,
};
