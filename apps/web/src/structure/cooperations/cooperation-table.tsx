import type { CooperationRow } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useListWords } from '../../app/use-list-words.ts';
import { Cell, ColumnHead, DataTable, Row, RowHead } from '../../ui/index.ts';
import { StateTag } from './state-tag.tsx';

interface CooperationTableProps {
  readonly cooperations: readonly CooperationRow[];
}

export function CooperationTable({ cooperations }: CooperationTableProps) {
  const { t } = useLingui();
  const inOneList = useListWords();
  return (
    <DataTable
      label={t`Kooperationen`}
      head={
        <>
          <ColumnHead>{t`Kooperation`}</ColumnHead>
          <ColumnHead>{t`Stand`}</ColumnHead>
          <ColumnHead>{t`Wer dabei ist`}</ColumnHead>
        </>
      }
    >
      {cooperations.map(({ id, name, state, parties }) => (
        <Row key={id}>
          <RowHead>{name}</RowHead>
          <Cell>
            <StateTag state={state} />
          </Cell>
          <Cell>{inOneList(parties.map((party) => party.name))}</Cell>
        </Row>
      ))}
    </DataTable>
  );
}
