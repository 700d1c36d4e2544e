import { type TaskList, taskShares } from '@augenhoehe/domain/structure';
import { Trans, useLingui } from '@lingui/react/macro';
import { placePath } from '../../app/place-path.ts';
import { Cell, ColumnHead, DataTable, FactGroup, Link, Row, RowHead, Tag } from '../../ui/index.ts';

interface SharesTableProps {
  readonly slug: string;
  readonly list: TaskList;
}

/** What each actor has of all open tasks. */
export function SharesTable({ slug, list }: SharesTableProps) {
  const { t } = useLingui();
  const names = new Map(
    list.tasks.flatMap(({ owner }) => (owner === null ? [] : [[owner.id, owner.name]])),
  );
  const title = t`Anteile an den offenen Aufgaben`;
  return (
    <FactGroup level={2} title={title}>
      <DataTable
        label={title}
        head={
          <>
            <ColumnHead>{t`Akteur`}</ColumnHead>
            <ColumnHead>{t`Aufgaben`}</ColumnHead>
            <ColumnHead>{t`Anteil`}</ColumnHead>
          </>
        }
      >
        {taskShares(list.tasks).map(({ actorId, tasks, of, percent, isMuch }) => (
          <Row key={actorId}>
            <RowHead>
              <Link href={placePath(slug, 'bestand', actorId)}>{names.get(actorId) ?? ''}</Link>
            </RowHead>
            <Cell>
              <span className="num">
                <Trans>
                  {tasks} von {of}
                </Trans>
              </span>
            </Cell>
            <Cell>
              <span className="num">{percent} %</span>{' '}
              {isMuch && <Tag tone="hint">{t`zu viel`}</Tag>}
            </Cell>
          </Row>
        ))}
      </DataTable>
    </FactGroup>
  );
}
