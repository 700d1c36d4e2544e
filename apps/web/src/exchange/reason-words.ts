import type { CodedReason } from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { numberParam, textParam } from './coded-params.ts';

type Sentence = (params: CodedReason['params']) => MessageDescriptor;

/** Why a row is new, known or to be asked about. The signs of likeness follow beside it. */
const sentences: Readonly<Record<string, Sentence>> = {
  'nothing-similar': () => msg`Kein ähnlicher Eintrag.`,
  'kept-apart': () => msg`Von Ihnen getrennt gelassen.`,
  'joins-known': (params) => msg`Gehört zu „${textParam(params, 'name')}“ im Bestand.`,
  'repeats-row': (params) => msg`Derselbe Akteur wie in Zeile ${textParam(params, 'row')}.`,
  'may-be-same': (params) => msg`Vielleicht „${textParam(params, 'name')}“.`,
  'several-known': (params) =>
    msg`Passt zu ${numberParam(params, 'count')} Einträgen im Bestand gleich gut.`,
  'known-carrier': (params) => msg`Der Träger „${textParam(params, 'name')}“ ist bekannt.`,
  'new-tie': (params) => msg`Neue Beziehung: Träger ist „${textParam(params, 'carrier')}“.`,
  'tie-known': () => msg`Die Beziehung ist schon eingetragen.`,
  'tie-repeated': () => msg`Die Beziehung steht weiter oben in der Liste schon einmal.`,
};

export function reasonWords(reason: CodedReason): MessageDescriptor {
  const { code } = reason;
  return sentences[code]?.(reason.params) ?? msg`Siehe Liste (${code}).`;
}
