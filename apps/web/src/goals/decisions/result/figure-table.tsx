import { Trans } from '@lingui/react/macro';
import { Cell, ColumnHead, DataTable, Row, RowHead } from '../../../ui/index.ts';

export interface FigureRow {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly string[];
}

interface FigureTableProps {
  readonly label: string;
  /** Of the first column. */
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** The same figures as the drawing, to be read line by line. */
export function FigureTable({ label, head, columns, rows }: FigureTableProps) {
  return (
    <details className="figures">
      <summary>
        <Trans>Als Tabelle</Trans>
        <span className="visually-hidden">: {label}</span>
      </summary>
      <div className="figures__room">
        <DataTable
          label={label}
          head={
            <>
              <ColumnHead>{head}</ColumnHead>
              {columns.map((column) => (
                <ColumnHead key={column}>{column}</ColumnHead>
              ))}
            </>
          }
        >
          {rows.map(({ key, name, cells }) => (
            <Row key={key}>
              <RowHead>{name}</RowHead>
              {columns.map((column, at) => (
                <Cell key={column} label={column}>
                  {cells[at]}
                </Cell>
              ))}
            </Row>
          ))}
        </DataTable>
      </div>
    </details>
  );
}
