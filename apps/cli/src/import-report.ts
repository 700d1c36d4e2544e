import type { ImportReport } from '@augenhoehe/domain/exchange';
import { fileNoticeLines } from './file-notices.ts';
import { cellProblem } from './import-problems.ts';
import { plain } from './plain.ts';
import { speak } from './speak.ts';

const shownAtMost = 40;

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - shownAtMost;
  const rest =
    more > 0
      ? [`  … ${speak({ de: `und ${String(more)} weitere`, en: `and ${String(more)} more` })}`]
      : [];
  return ['', title, ...lines.slice(0, shownAtMost), ...rest];
}

function problemLines(problems: ImportReport['faulty']): string[] {
  const row = speak({ de: 'Zeile', en: 'row' });
  return problems.map(
    ({ row: number, column, problem, value }) =>
      `  ${row} ${String(number)}${column === '' ? '' : `, ${plain(column)}`}: ${cellProblem(problem)}${value === '' ? '' : ` („${plain(value)}“)`}`,
  );
}

function duplicateLines(duplicates: ImportReport['duplicates']): string[] {
  const row = speak({ de: 'Zeile', en: 'row' });
  return duplicates.map((pair) => {
    const other = pair.withRow === null ? '' : ` (${row} ${String(pair.withRow)})`;
    return `  ${row} ${String(pair.row)}: ${plain(pair.name)} ~ ${plain(pair.with)}${other}, ${String(Math.round(pair.score * 100))} %`;
  });
}

function mappingLines(mapping: ImportReport['mapping']): string[] {
  const nothing = speak({ de: 'nicht übernommen', en: 'not taken' });
  return Object.entries(mapping).map(
    ([heading, field]) => `  ${plain(heading)} → ${field ?? nothing}`,
  );
}

/** The report for people. */
export function showReport(report: ImportReport, { dryRun }: { readonly dryRun: boolean }): string {
  const { rows, writes, unchanged, faulty, duplicates, notices } = report;
  const title = dryRun
    ? speak({ de: 'Probelauf, es wurde nichts gespeichert.', en: 'Dry run, nothing was saved.' })
    : speak({ de: 'Eingelesen.', en: 'Imported.' });
  const counts = speak({
    de: `${String(rows)} Zeilen: ${String(report.new)} neu, ${String(report.changed)} geändert, ${String(unchanged)} unverändert, ${String(faulty.length)} Fehler
${String(writes.newActors)} neue und ${String(writes.changedActors)} geänderte Akteure, ${String(writes.newTies)} neue und ${String(writes.changedTies)} geänderte Beziehungen`,
    en: `${String(rows)} rows: ${String(report.new)} new, ${String(report.changed)} changed, ${String(unchanged)} unchanged, ${String(faulty.length)} faults
${String(writes.newActors)} new and ${String(writes.changedActors)} changed actors, ${String(writes.newTies)} new and ${String(writes.changedTies)} changed ties`,
  });
  return [
    title,
    counts,
    ...section(
      speak({ de: 'Zur Datei', en: 'About the file' }),
      fileNoticeLines(report.fileNotices),
    ),
    ...section(speak({ de: 'Spalten', en: 'Columns' }), mappingLines(report.mapping)),
    ...section(speak({ de: 'Fehlerhaft', en: 'Faulty' }), problemLines(faulty)),
    ...section(
      speak({ de: 'Vielleicht doppelt', en: 'Possible duplicates' }),
      duplicateLines(duplicates),
    ),
    ...section(speak({ de: 'Hinweise', en: 'Notices' }), problemLines(notices)),
  ].join('\n');
}
