import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface Ends {
  readonly from: string;
  readonly to: string;
}

const sentences: Readonly<Record<string, (ends: Ends) => MessageDescriptor>> = {
  kontakt: ({ from, to }) => msg`${from} und ${to} kennen sich persönlich.`,
  austausch: ({ from, to }) => msg`${from} und ${to} tauschen sich fachlich aus.`,
  verweis: ({ from, to }) => msg`${from} verweist Menschen an ${to}.`,
  angebot: ({ from, to }) => msg`${from} und ${to} haben ein gemeinsames Angebot oder Projekt.`,
  veranstaltung: ({ from, to }) => msg`${from} und ${to} veranstalten etwas gemeinsam.`,
  ressource: ({ from, to }) => msg`${from} stellt ${to} etwas bereit.`,
  finanzierung: ({ from, to }) => msg`${from} fördert ${to}.`,
  traeger: ({ from, to }) => msg`${from} ist Träger von ${to}.`,
  auftrag: ({ from, to }) => msg`${from} beauftragt ${to}.`,
  mitglied: ({ from, to }) => msg`${from} ist Mitglied in ${to}.`,
  vertritt: ({ from, to }) => msg`${from} vertritt eine Gruppe gegenüber ${to}.`,
  konkurrenz: ({ from, to }) => msg`${from} und ${to} stehen in Konkurrenz.`,
  konflikt: ({ from, to }) => msg`${from} und ${to} haben einen Konflikt.`,
  wunsch: ({ from, to }) => msg`${from} wünscht sich eine Verbindung zu ${to}.`,
};

/** A tie as one sentence, so that nobody mistakes its direction. */
export function tieSentence(type: string, ends: Ends): MessageDescriptor {
  const sentence = sentences[type];
  const { from, to } = ends;
  return sentence === undefined ? msg`${from} und ${to} sind verbunden.` : sentence(ends);
}
