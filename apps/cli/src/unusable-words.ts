import type { NeighbourhoodFileProblem } from '@augenhoehe/domain/exchange';
import type { UnusableFile } from '@augenhoehe/server';
import { type Said, speak } from './speak.ts';

const words: Readonly<Record<NeighbourhoodFileProblem, Said>> = {
  'not-json': {
    de: 'Die Datei ist kein JSON oder unvollständig. Bitte die Sicherungsdatei noch einmal kopieren.',
    en: 'The file is no JSON, or not complete. Please copy the file again.',
  },
  'not-a-neighbourhood': {
    de: 'Die Datei ist keine Sicherung eines Quartiers. Eine solche entsteht mit „augenhoehe export --format json“.',
    en: 'The file is no neighbourhood\'s file. "augenhoehe export --format json" makes one.',
  },
  'newer-file': {
    de: 'Die Datei stammt von einer neueren Version des Programms. Bitte zuerst Augenhöhe aktualisieren.',
    en: 'The file is of a newer version of the program. Please update Augenhöhe first.',
  },
  'older-file': {
    de: 'Die Datei stammt von einer älteren Version des Programms, die diese nicht mehr liest. Bitte mit der älteren öffnen und neu sichern.',
    en: 'The file is of an older version of the program that this one no longer reads. Please open it with the older one and export again.',
  },
  'unknown-part': {
    de: 'Den Teil „{part}“ kennt dieses Programm nicht. Bitte zuerst Augenhöhe aktualisieren.',
    en: 'This program does not know the part "{part}". Please update Augenhöhe first.',
  },
  'faulty-entry': {
    de: 'Bei {path} passt eine Angabe nicht ({fault}). Bitte dort berichtigen oder die Datei neu sichern.',
    en: 'At {path} something does not fit ({fault}). Please correct it there, or export the file again.',
  },
  contradiction: {
    de: 'Im Teil „{part}“ steht etwas doppelt oder verweist auf etwas, das in der Datei fehlt. Bitte die Datei neu sichern.',
    en: 'In the part "{part}" something stands twice or refers to something that the file lacks. Please export the file again.',
  },
  'slug-taken': {
    de: 'Ein Quartier mit der Adresse „{slug}“ gibt es hier schon. Es bleibt, wie es ist.',
    en: 'There is a neighbourhood "{slug}" here already. It stays as it is.',
  },
  'no-such-account': {
    de: 'Ein Konto mit der Adresse {email} gibt es hier nicht.',
    en: 'There is no account {email} here.',
  },
  'file-too-large': {
    de: 'Die Datei ist größer als {megabytes} MB.',
    en: 'The file is larger than {megabytes} MB.',
  },
  'too-large-to-restore': {
    de: 'Die Datei wäre größer als {megabytes} MB, und kein Server würde sie wieder einlesen. Am meisten Platz braucht der Teil „{part}“. Bitte dort entfernen, was niemand mehr braucht, etwa alte Momentaufnahmen (snapshotNetworks).',
    en: 'The file would be larger than {megabytes} MB, and no server would take it. Most of it is the part "{part}". Please remove what nobody needs any more there, such as old snapshots (snapshotNetworks).',
  },
};

/** What is wrong with a neighbourhood's file, and what helps. */
export function unusableWords({ code, params }: UnusableFile): string {
  return speak(words[code]).replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
