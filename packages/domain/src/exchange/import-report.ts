import type { ImportReport } from './contract.ts';
import type { CodedReason, ImportEntry } from './import-entry.ts';
import type { ImportColumn } from './import-field.ts';
import type { Plan } from './plan-model.ts';
import { summarise } from './plan-import.ts';

interface Reported {
  readonly plan: Plan;
  readonly columns: readonly ImportColumn[];
  readonly encoding: string;
  readonly delimiter: string | null;
  /** About the list as a whole. */
  readonly notices: readonly CodedReason[];
}

function duplicatesOf(entry: ImportEntry): ImportReport['duplicates'] {
  if (entry.of === 'tie' || entry.decision !== 'undecided') return [];
  return entry.candidates.map(({ name, row, score, reasons }) => ({
    row: entry.row,
    name: entry.label,
    with: name,
    withRow: row,
    score,
    reasons,
  }));
}

function problemsOf(entry: ImportEntry, severity: 'fault' | 'notice'): ImportReport['faulty'] {
  return entry.problems
    .filter((problem) => problem.severity === severity)
    .map(({ column, code, value }) => ({
      row: entry.row,
      column: column ?? '',
      problem: code,
      value,
    }));
}

/** Headings that appear twice are told apart by their column. */
function mappingOf(columns: readonly ImportColumn[]): Record<string, string | null> {
  const mapping: Record<string, string | null> = {};
  for (const { heading, index, field } of columns) {
    const key =
      heading in mapping || heading === '' ? `${heading} (${String(index + 1)})`.trim() : heading;
    mapping[key] = field;
  }
  return mapping;
}

/** The plan as the command line prints it. */
export function reportImport({
  plan,
  columns,
  encoding,
  delimiter,
  notices,
}: Reported): ImportReport {
  const { counts, carriers, writes } = summarise(plan);
  return {
    rows: plan.entries.filter(({ of }) => of !== 'carrier').length,
    new: counts.new,
    changed: counts.changed,
    duplicates: plan.entries.flatMap(duplicatesOf),
    faulty: plan.entries.flatMap((entry) => problemsOf(entry, 'fault')),
    mapping: mappingOf(columns),
    encoding,
    delimiter,
    unchanged: counts.unchanged,
    carriers: { new: carriers.new, known: carriers.unchanged + carriers.changed },
    writes,
    notices: plan.entries.flatMap((entry) => problemsOf(entry, 'notice')),
    fileNotices: [...notices],
  };
}
