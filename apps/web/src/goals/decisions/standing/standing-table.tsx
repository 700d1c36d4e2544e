import type { StandingProxyRow } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../../app/age-in-words.ts';
import { useLanguage } from '../../../app/use-language.ts';
import { Button, Cell, ColumnHead, DataTable, Row, RowHead } from '../../../ui/index.ts';

interface StandingTableProps {
  readonly proxies: readonly StandingProxyRow[];
  readonly onEnd: (proxy: StandingProxyRow) => void;
}

/** Each as it is read on a ballot: „A für B“. */
export function StandingTable({ proxies, onEnd }: StandingTableProps) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <DataTable
      label={t`Ständige Vertretungen`}
      head={
        <>
          <ColumnHead>{t`Wer für wen`}</ColumnHead>
          <ColumnHead>{t`In welchen Entscheidungen`}</ColumnHead>
          <ColumnHead>{t`Bis`}</ColumnHead>
          <ColumnHead>{t`Handlungen`}</ColumnHead>
        </>
      }
    >
      {proxies.map((proxy) => {
        const { id, principal, holder, body, cooperation, validUntil, hasRunOut, can } = proxy;
        const name = t`${holder.name} für ${principal.name}`;
        return (
          <Row key={id}>
            <RowHead>{name}</RowHead>
            <Cell label={t`In welchen Entscheidungen`}>
              {body?.name ?? cooperation?.name ?? t`in allen`}
            </Cell>
            <Cell label={t`Bis`}>
              {validUntil === null
                ? t`auf Weiteres`
                : hasRunOut
                  ? t`abgelaufen am ${dayInWords(validUntil, language)}`
                  : dayInWords(validUntil, language)}
            </Cell>
            <Cell label={t`Handlungen`}>
              {can.end && (
                <Button
                  variant="plain"
                  size="small"
                  aria-label={t`Zurücknehmen: ${name}`}
                  onPress={() => onEnd(proxy)}
                >
                  {t`Zurücknehmen`}
                </Button>
              )}
            </Cell>
          </Row>
        );
      })}
    </DataTable>
  );
}
