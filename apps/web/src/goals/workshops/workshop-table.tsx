import type { WorkshopList, WorkshopRow } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { Cell, ColumnHead, DataTable, Row, RowHead, RowLink, Tag } from '../../ui/index.ts';
import { workshopPath } from './workshop-paths.ts';
import { workshopPhases } from './workshop-words.ts';

interface WorkshopTableProps {
  readonly slug: string;
  readonly list: WorkshopList;
}

/** Workshops, the latest first: whose they are, in which phase, and who is still to say something. */
export function WorkshopTable({ slug, list: { workshops, contexts } }: WorkshopTableProps) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const interestsWords = useInterestsWords();
  return (
    <DataTable
      label={t`Werkstätten`}
      head={
        <>
          <ColumnHead>{t`Werkstatt`}</ColumnHead>
          <ColumnHead width="13rem">{t`Phase`}</ColumnHead>
          <ColumnHead width="16rem">{t`Interessen`}</ColumnHead>
          <ColumnHead width="11rem">{t`Begonnen`}</ColumnHead>
        </>
      }
    >
      {workshops.map((workshop) => {
        const { id, title, cooperationId, bodyId, theme, phase, createdAt } = workshop;
        const whose = contexts.find((context) => context.id === (cooperationId ?? bodyId));
        return (
          <Row key={id}>
            <RowHead>
              <RowLink
                href={workshopPath(slug, id)}
                name={title}
                about={whose === undefined ? theme : whose.name}
              />
            </RowHead>
            <Cell>
              <Tag tone={phase === 'closed' ? 'quiet' : 'action'}>
                {i18n._(workshopPhases[phase])}
              </Tag>
            </Cell>
            <Cell label={t`Interessen`}>{interestsWords(workshop)}</Cell>
            <Cell label={t`Begonnen`}>{dayInWords(createdAt.slice(0, 10), language)}</Cell>
          </Row>
        );
      })}
    </DataTable>
  );
}

/** How far the parties have come with saying what matters to them. */
function useInterestsWords(): (workshop: WorkshopRow) => string {
  const { t } = useLingui();
  return ({ isOpen, stated, parties }) =>
    isOpen ? t`liegen offen` : t`${stated} von ${parties} fertig`;
}
