import { balances, type CooperationSheet, partiesGivingMore } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useLanguage } from '../../app/use-language.ts';
import { Cell, ColumnHead, DataTable, FactGroup, Mark, Row, RowHead } from '../../ui/index.ts';
import { balanceWords } from './review-words.ts';
import { Said } from './said.tsx';

/** Giving and getting of each party from review to review, once there are two to set side by side. */
export function BalancePart({ sheet }: { readonly sheet: CooperationSheet }) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const { parties, reviews } = sheet;
  const known = balances(
    reviews,
    parties.map(({ id }) => id),
  );
  if (known.days.length < 2 || known.parties.length === 0) return null;
  const givers = partiesGivingMore(reviews);
  const days = known.days.map((day, at) => ({
    key: `${day} ${at}`,
    name: dayInWords(day, language),
  }));
  return (
    <FactGroup title={t`Geben und Nehmen über die Zeit`}>
      <DataTable
        label={t`Geben und Nehmen über die Zeit`}
        head={
          <>
            <ColumnHead>{t`Wer`}</ColumnHead>
            {days.map(({ key, name }) => (
              <ColumnHead key={key}>{name}</ColumnHead>
            ))}
          </>
        }
      >
        {known.parties.map(({ partyId, said }) => (
          <Row key={partyId}>
            <RowHead>
              {parties.find(({ id }) => id === partyId)?.actor.name}
              {givers.includes(partyId) && (
                <Mark tone="hint">{t`zweimal in Folge „gibt mehr“`}</Mark>
              )}
            </RowHead>
            {days.map(({ key, name }, at) => {
              const balance = said[at] ?? null;
              return (
                <Cell key={key} label={name}>
                  <Said>{balance === null ? '' : i18n._(balanceWords[balance])}</Said>
                </Cell>
              );
            })}
          </Row>
        ))}
      </DataTable>
    </FactGroup>
  );
}
