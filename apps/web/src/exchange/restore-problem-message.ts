import {
  neighbourhoodFileLimits,
  type NeighbourhoodFileProblem,
} from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { ApiProblem } from '../app/api-problem.ts';
import { problemMessage } from '../app/problem-message.ts';

type Sentence = (params: Readonly<Record<string, unknown>>) => MessageDescriptor;

const megabytes = neighbourhoodFileLimits.bytes / 1_048_576;

function word(params: Readonly<Record<string, unknown>>, name: string): string {
  const value = params[name];
  return typeof value === 'string' ? value : '';
}

type RestoreProblem =
  | Exclude<NeighbourhoodFileProblem, 'too-large-to-restore'>
  | 'link-not-valid'
  | 'no-file';

const sentences: Readonly<Record<RestoreProblem, Sentence>> = {
  'not-json': () =>
    msg`Die Datei ist unvollständig oder keine Sicherungsdatei. Bitte kopieren Sie sie noch einmal.`,
  'not-a-neighbourhood': () =>
    msg`Das ist keine Sicherungsdatei eines Quartiers. Eine solche entsteht unter „Exportieren“, „Ganzes Quartier“.`,
  'newer-file': () =>
    msg`Die Datei stammt von einer neueren Version von Augenhöhe. Bitte lassen Sie zuerst diesen Server aktualisieren.`,
  'older-file': () =>
    msg`Die Datei stammt von einer älteren Version von Augenhöhe, die dieser Server nicht mehr liest.`,
  'unknown-part': (params) =>
    msg`Den Teil „${word(params, 'part')}“ kennt dieser Server nicht. Bitte lassen Sie ihn zuerst aktualisieren.`,
  'faulty-entry': (params) =>
    msg`An der Stelle ${word(params, 'path')} passt eine Angabe nicht (${word(params, 'fault')}). Bitte sichern Sie das Quartier noch einmal oder berichtigen Sie die Datei dort.`,
  contradiction: (params) =>
    msg`Im Teil „${word(params, 'part')}“ steht etwas doppelt oder verweist auf etwas, das in der Datei fehlt. Bitte sichern Sie das Quartier noch einmal.`,
  'slug-taken': (params) =>
    msg`Ein Quartier mit der Adresse „${word(params, 'slug')}“ gibt es hier schon. Es bleibt, wie es ist.`,
  'no-such-account': () => msg`Dieses Konto gibt es hier nicht.`,
  'file-too-large': () => msg`Die Datei ist größer als ${megabytes} MB.`,
  'link-not-valid': () =>
    msg`Dieser Link gilt nicht mehr. Einen neuen gibt der Server beim Start im Terminal aus.`,
  'no-file': () => msg`Bitte wählen Sie zuerst eine Datei.`,
};

const known: Readonly<Record<string, Sentence>> = sentences;

/** Why a neighbourhood's file cannot be brought back, and what helps. */
export function restoreProblemMessage(error: unknown): MessageDescriptor {
  const own = error instanceof ApiProblem ? known[error.code]?.(error.params) : undefined;
  return own ?? problemMessage(error);
}
