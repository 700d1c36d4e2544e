import {
  formalityTerms,
  type LevelTerm,
  tieLevelTerms,
  tieTypeTerms,
  termLabel,
} from '../../catalogue/index.ts';
import type { Tie, TieSide, TieStanding } from '../../inventory/index.ts';
import type { ExportColumn, ExportWords } from './export-table.ts';

/** A tie with the names of its ends. */
export interface ExportedTie extends Tie {
  readonly fromName: string;
  readonly toName: string;
}

type Column = ExportColumn<ExportedTie>;

const standings: Readonly<Record<TieStanding, Record<'de' | 'en', string>>> = {
  outside: { de: 'nur von Dritten genannt', en: 'only said by others' },
  'one-sided': { de: 'von einer Seite genannt', en: 'said by one side' },
  confirmed: { de: 'von beiden Seiten genannt', en: 'said by both sides' },
  contradicted: { de: 'widersprüchlich', en: 'contradicted' },
};

/** „4 Kooperation“: the number for reckoning, the word for reading; the import reads both. */
function graded(
  terms: readonly LevelTerm[],
  level: number | null,
  { language }: ExportWords,
): string {
  if (level === null) return '';
  const term = terms.find((each) => each.level === level);
  return `${String(level)} ${term?.[language] ?? ''}`.trim();
}

function said(side: TieSide): Column['cell'] {
  return ({ statements }, words) => {
    const level = statements.find((statement) => statement.side === side)?.level ?? null;
    return graded(tieLevelTerms, level, words);
  };
}

function sources({ statements }: ExportedTie): string {
  return [...new Set(statements.map(({ source }) => source))]
    .filter((each) => each !== '')
    .join('; ');
}

function date(value: string | null) {
  return value === null ? null : { day: value };
}

function column(
  key: string,
  [de, en, width]: readonly [de: string, en: string, width: number],
  cell: Column['cell'],
): Column {
  return { key, heading: { de, en }, width, cell };
}

export const tieExportColumns: readonly Column[] = [
  column('from', ['Von', 'From', 36], ({ fromName }) => fromName),
  column('to', ['Zu', 'To', 36], ({ toName }) => toName),
  column('type', ['Art', 'Type', 28], ({ type }, { language }) =>
    termLabel(tieTypeTerms, type, language),
  ),
  column('level', ['Stufe', 'Level', 22], ({ level }, words) =>
    graded(tieLevelTerms, level, words),
  ),
  column('formality', ['Formalität', 'Formality', 22], ({ formality }, words) =>
    graded(formalityTerms, formality, words),
  ),
  column('since', ['Seit', 'Since', 12], ({ since }) => date(since)),
  column('until', ['Bis', 'Until', 12], ({ until }) => date(until)),
  column('note', ['Notiz', 'Note', 40], ({ note }) => note),
  column(
    'standing',
    ['Bestätigung', 'Confirmation', 26],
    ({ standing }, { language }) => standings[standing][language],
  ),
  column('saidFrom', ['Sagt der erste', 'Says the first', 20], said('from')),
  column('saidTo', ['Sagt der zweite', 'Says the second', 20], said('to')),
  column('saidOutside', ['Sagen Dritte', 'Say others', 20], said('outside')),
  column('source', ['Herkunft', 'Origin', 24], sources),
  column('updated', ['Geändert am', 'Changed on', 14], ({ updatedAt }) =>
    date(updatedAt.slice(0, 10)),
  ),
];
