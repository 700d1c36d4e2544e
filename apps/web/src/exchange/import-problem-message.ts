import { importLimits } from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { ApiProblem } from '../app/api-problem.ts';
import { problemMessage } from '../app/problem-message.ts';

const megabytes = importLimits.bytes / 1024 / 1024;

const messages: Readonly<Record<string, MessageDescriptor>> = {
  'nothing-to-import': msg`Es gibt nichts zu übernehmen: Alles ist bekannt oder wartet auf Sie.`,
  'import-not-ready': msg`Die Liste wird noch geprüft. Bitte warten Sie einen Augenblick.`,
  'import-already-applied': msg`Diese Liste ist schon übernommen. Bitte laden Sie die Seite neu.`,
  'no-such-import': msg`Diesen Probelauf gibt es nicht mehr.`,
  'no-such-entry': msg`Diese Zeile gibt es in der Liste nicht mehr.`,
  'too-large': msg`Die Liste ist größer als ${megabytes} MB. Bitte teilen Sie sie in mehrere Teile.`,
  'empty-list': msg`Es kam keine Liste an. Bitte fügen Sie Zellen ein oder wählen Sie eine Datei.`,
};

/** A refusal in the words of the import, else in those of all pages. */
export function importProblemMessage(error: unknown): MessageDescriptor {
  const own = error instanceof ApiProblem ? messages[error.code] : undefined;
  return own ?? problemMessage(error);
}
