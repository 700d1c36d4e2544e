import type { ApproachRow } from '@augenhoehe/domain/contacts';
import { useLingui } from '@lingui/react/macro';
import { placePath } from '../app/place-path.ts';
import { useTerms } from '../inventory/index.ts';
import { Cell, ColumnHead, DataTable, Row, RowHead, RowLink } from '../ui/index.ts';
import { ApproachTools } from './approach-tools.tsx';
import { MissingHint } from './missing-hint.tsx';
import { NextStep } from './next-step.tsx';
import { StageTag } from './stage-tag.tsx';
import { useOwnerWords } from './use-owner-words.ts';
import { useWayWords } from './use-way-words.ts';

interface ApproachTableProps {
  readonly slug: string;
  readonly approaches: readonly ApproachRow[];
  /** Whose they are is told where there are others than the reader's. */
  readonly isOwnerShown: boolean;
}

export function ApproachTable({ slug, approaches, isOwnerShown }: ApproachTableProps) {
  const { t } = useLingui();
  return (
    <DataTable
      label={t`Ansprachen`}
      head={
        <>
          <ColumnHead width="16rem">{t`Wen`}</ColumnHead>
          <ColumnHead width="9.5rem">{t`Erreichte Stufe`}</ColumnHead>
          <ColumnHead>{t`Nächster Schritt`}</ColumnHead>
          <ColumnHead>{t`Warum`}</ColumnHead>
          {isOwnerShown && <ColumnHead>{t`Wer`}</ColumnHead>}
          <ColumnHead>
            <span className="visually-hidden">{t`Handlungen`}</span>
          </ColumnHead>
        </>
      }
    >
      {approaches.map((approach) => (
        <ApproachTableRow
          key={approach.id}
          slug={slug}
          approach={approach}
          isOwnerShown={isOwnerShown}
        />
      ))}
    </DataTable>
  );
}

interface ApproachTableRowProps extends Pick<ApproachTableProps, 'slug' | 'isOwnerShown'> {
  readonly approach: ApproachRow;
}

function ApproachTableRow({ slug, approach, isOwnerShown }: ApproachTableRowProps) {
  const { t } = useLingui();
  const terms = useTerms();
  const ownerWords = useOwnerWords();
  const wayWords = useWayWords();
  const { actor } = approach;
  const way = wayWords(approach);
  return (
    <Row>
      <RowHead>
        <RowLink
          href={placePath(slug, 'bestand', actor.id)}
          name={actor.name}
          about={way === '' && actor.type !== null ? terms.rowType(actor.type) : way}
        />
      </RowHead>
      <Cell>
        <StageTag approach={approach} />
      </Cell>
      <Cell>
        <NextStep approach={approach} />
      </Cell>
      <Cell>
        <p className="approach-reason">{approach.reason}</p>
        <MissingHint approach={approach} />
      </Cell>
      {isOwnerShown && <Cell label={t`Wer`}>{ownerWords(approach.owner)}</Cell>}
      <Cell align="end">
        <ApproachTools slug={slug} approach={approach} />
      </Cell>
    </Row>
  );
}
