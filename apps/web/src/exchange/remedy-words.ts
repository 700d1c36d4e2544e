import type { RowProblem } from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** The way out of a problem, as on a button. */
export const remedyWords: Readonly<Record<RowProblem['remedy'], MessageDescriptor>> = {
  'enter-name': msg`Name eintragen`,
  'correct-cell': msg`Zelle berichtigen`,
  'choose-area': msg`Gebiet wählen`,
  'add-area': msg`Gebiet wählen oder anlegen`,
  'choose-type': msg`Art wählen`,
  'choose-actor': msg`Akteur wählen`,
  'swap-coordinates': msg`Koordinaten vertauschen`,
  'change-mapping': msg`Zuordnung ändern`,
  shorten: msg`Kürzen`,
  none: msg`In Ordnung`,
};
