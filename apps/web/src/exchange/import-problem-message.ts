import { importLimits } from '@augenhoehe/domain/exchange';
import type { CodedReason } from '@augenhoehe/domain/exchange';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { ApiProblem } from '../app/api-problem.ts';
import { problemMessage } from '../app/problem-message.ts';

const megabytes = importLimits.bytes / 1024 / 1024;

const noList = msg`Es kam keine Liste an. Bitte fügen Sie Zellen ein oder wählen Sie eine Datei.`;

const messages: Readonly<Record<string, MessageDescriptor>> = {
  'nothing-to-import': msg`Es gibt nichts zu übernehmen: Alles ist bekannt oder wartet auf Sie.`,
  'import-not-ready': msg`Die Liste wird noch geprüft. Bitte warten Sie einen Augenblick.`,
  'import-already-applied': msg`Diese Liste ist schon übernommen. Bitte laden Sie die Seite neu.`,
  'no-such-import': msg`Diesen Probelauf gibt es nicht mehr.`,
  'no-such-entry': msg`Diese Zeile gibt es in der Liste nicht mehr.`,
  'too-large': msg`Die Liste ist größer als ${megabytes} MB. Bitte teilen Sie sie in mehrere Teile.`,
  'import-busy': msg`Die Liste wird gerade neu geprüft. Bitte warten Sie einen Augenblick.`,
  'import-failed': msg`Das Übernehmen ist abgebrochen. Nichts davon steht im Bestand. Bitte versuchen Sie es noch einmal.`,
  'no-such-sheet': msg`Dieses Tabellenblatt gibt es in der Datei nicht.`,
  'carriers-have-no-cells': msg`Träger werden in den Zeilen berichtigt, die sie nennen.`,
  'file-too-large': msg`Die Liste ist größer als ${megabytes} MB. Bitte teilen Sie sie in mehrere Teile.`,
  'no-file': noList,
  'not-a-form': noList,
  'no-source': msg`Bitte schreiben Sie, woher die Liste ist.`,
};

/** What went wrong in a job that the draft remembers. */
export function draftProblemMessage(problem: CodedReason): MessageDescriptor {
  const { code } = problem;
  return messages[code] ?? msg`Das hat nicht geklappt (${code}). Nichts wurde geändert.`;
}

/** A refusal in the words of the import, else in those of all pages. */
export function importProblemMessage(error: unknown): MessageDescriptor {
  const own = error instanceof ApiProblem ? messages[error.code] : undefined;
  return own ?? problemMessage(error);
}
