import type { ActorRow } from '@augenhoehe/domain/inventory';
import { useLingui } from '@lingui/react/macro';
import { Cell, GroupMark, Row, RowHead, RowLink, SelectCell, SourceAge } from '../ui/index.ts';
import type { ActorColumn } from './actor-search.ts';
import { useAbout } from './sheet-about.tsx';
import { useAreaNames } from './use-area-names.ts';
import { useColumnNames } from './use-column-names.ts';
import { useOpenActor } from './use-open-actor.ts';
import { useSourceAge } from './use-source-age.ts';
import { groupOf, useTerms } from './use-terms.ts';

interface ActorTableRowProps {
  readonly slug: string;
  readonly actor: ActorRow;
  readonly columns: readonly ActorColumn[];
  readonly isOpen: boolean;
  /** `null`: rows cannot be chosen. */
  readonly isChosen: boolean | null;
  readonly onChoose: (isChosen: boolean) => void;
}

export function ActorTableRow(props: ActorTableRowProps) {
  const { slug, actor, columns, isOpen, isChosen, onChoose } = props;
  const { t } = useLingui();
  const about = useAbout(slug, true);
  const hrefOf = useOpenActor(slug);
  return (
    <Row isSelected={isChosen === true} isOpen={isOpen}>
      {isChosen !== null && (
        <SelectCell label={t`${actor.name} auswählen`} isSelected={isChosen} onChange={onChoose} />
      )}
      <RowHead>
        <RowLink
          href={hrefOf(actor.id)}
          isCurrent={isOpen}
          mark={<GroupMark group={groupOf(actor.type)} />}
          name={actor.name}
          about={about(actor)}
        />
      </RowHead>
      {columns.map((column) => (
        <ActorCell key={column} slug={slug} actor={actor} column={column} />
      ))}
    </Row>
  );
}

interface ActorCellProps {
  readonly slug: string;
  readonly actor: ActorRow;
  readonly column: ActorColumn;
}

function ActorCell({ slug, actor, column }: ActorCellProps) {
  const { t } = useLingui();
  const terms = useTerms();
  const names = useColumnNames();
  const areaName = useAreaNames(slug);
  const { shortAge } = useSourceAge();
  switch (column) {
    case 'type':
      return <Cell onPhone="hidden">{actor.type === null ? '' : terms.type(actor.type)}</Cell>;
    case 'area':
      return <Cell onPhone="hidden">{actor.areaId === null ? '' : areaName(actor.areaId)}</Cell>;
    case 'stage':
      return <Cell onPhone="hidden">{actor.stage === null ? '' : terms.stage(actor.stage)}</Cell>;
    case 'ties':
      return (
        <Cell onPhone="hidden" label={names.ties}>
          {actor.tieCount === 0 ? t`keine` : actor.tieCount}
        </Cell>
      );
    case 'confirmed': {
      const age = shortAge(actor.confirmedAt);
      return (
        <Cell onPhone="end">
          <SourceAge state={age.state} isIconQuiet>
            {age.state === 'confirmed' && <span className="visually-hidden">{t`bestätigt`} </span>}
            {age.state === 'old' && (
              <span className="visually-hidden">{t`länger als 12 Monate her, bestätigt`} </span>
            )}
            {age.text}
          </SourceAge>
        </Cell>
      );
    }
  }
}
