import type { DecisionRow } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { momentInWords } from '../../../app/age-in-words.ts';
import { useLanguage } from '../../../app/use-language.ts';
import { Cell, ColumnHead, DataTable, Row, RowHead, RowLink } from '../../../ui/index.ts';
import { DecisionStateTag } from '../decision/decision-state-tag.tsx';
import { decisionPath } from '../decision-paths.ts';
import { methodWords } from '../method-words.ts';
import { outcomeInWords } from '../outcome-words.ts';

interface DecisionTableProps {
  readonly slug: string;
  readonly decisions: readonly DecisionRow[];
  readonly label: string;
}

export function DecisionTable({ slug, decisions, label }: DecisionTableProps) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  if (decisions.length === 0) return null;
  return (
    <DataTable
      label={label}
      head={
        <>
          <ColumnHead>{t`Frage`}</ColumnHead>
          <ColumnHead>{t`Stand`}</ColumnHead>
          <ColumnHead>{t`Frist`}</ColumnHead>
          <ColumnHead>{t`Ergebnis`}</ColumnHead>
        </>
      }
    >
      {decisions.map((decision) => {
        const { id, question, method, secret, state, closesAt } = decision;
        const name = i18n._(methodWords[method].name);
        return (
          <Row key={id}>
            <RowHead>
              <RowLink
                href={decisionPath(slug, id)}
                name={question}
                about={secret ? t`${name}, geheim` : name}
              />
            </RowHead>
            <Cell label={t`Stand`}>
              <DecisionStateTag state={state} />
            </Cell>
            <Cell label={t`Frist`}>
              <span className="nowrap">
                {closesAt === null ? '–' : momentInWords(closesAt, language)}
              </span>
            </Cell>
            <Cell label={t`Ergebnis`}>{outcomeInWords(decision, i18n) || '–'}</Cell>
          </Row>
        );
      })}
    </DataTable>
  );
}
