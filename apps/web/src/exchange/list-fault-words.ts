import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ListFault } from './list-fault.ts';

export const listFaultWords: Readonly<Record<ListFault, MessageDescriptor>> = {
  'other-kind-of-file': msg`Diese Art von Datei lässt sich nicht einlesen. Bitte speichern Sie die Liste als CSV oder XLSX, ein Netz als GraphML oder GEXF.`,
  'too-large': msg`Die Liste ist größer als 20 MB. Bitte teilen Sie sie in mehrere Teile.`,
  'empty-file': msg`Die Datei ist leer. Bitte wählen Sie eine andere.`,
  'nothing-pasted': msg`Hier steht noch nichts. Bitte fügen Sie Zellen ein oder wählen Sie eine Datei.`,
};
