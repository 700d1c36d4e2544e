import type { CooperationSheet, PartyReview, Review } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { partyFactNames } from '../../inventory/index.ts';
import { Cell, ColumnHead, DataTable, Row, RowHead } from '../../ui/index.ts';
import { balanceWords, outcomeWords } from './review-words.ts';
import { Said } from './said.tsx';

interface ReviewTableProps {
  readonly sheet: CooperationSheet;
  readonly review: Review;
}

/** Each expectation beside what came of it, and how giving and getting weigh. */
export function ReviewTable({ sheet, review }: ReviewTableProps) {
  const { t, i18n } = useLingui();
  const order = sheet.parties.map(({ id }) => String(id));
  const said = review.parties.toSorted(
    (a, b) => order.indexOf(a.partyId) - order.indexOf(b.partyId),
  );
  if (said.length === 0) return null;
  return (
    <DataTable
      label={t`Erwartungen und was daraus wurde`}
      head={
        <>
          <ColumnHead>{t`Wer`}</ColumnHead>
          <ColumnHead>{i18n._(partyFactNames.expectation)}</ColumnHead>
          <ColumnHead width="6.5rem">{t`Eingetreten?`}</ColumnHead>
          <ColumnHead>{t`Was kam`}</ColumnHead>
          <ColumnHead width="6.5rem">{t`Geben und Nehmen`}</ColumnHead>
        </>
      }
    >
      {said.map((party) => (
        <ReviewRow key={party.partyId} sheet={sheet} party={party} />
      ))}
    </DataTable>
  );
}

interface ReviewRowProps {
  readonly sheet: CooperationSheet;
  readonly party: PartyReview;
}

function ReviewRow({ sheet, party }: ReviewRowProps) {
  const { t, i18n } = useLingui();
  const { expectation, outcome, came, balance } = party;
  const name = sheet.parties.find(({ id }) => id === party.partyId)?.actor.name;
  return (
    <Row>
      <RowHead>{name ?? t`nicht mehr dabei`}</RowHead>
      <Cell label={i18n._(partyFactNames.expectation)}>
        <Said>{expectation}</Said>
      </Cell>
      <Cell label={t`Eingetreten?`}>
        <Said>{outcome === null ? '' : i18n._(outcomeWords[outcome])}</Said>
      </Cell>
      <Cell label={t`Was kam`}>
        <Said>{came}</Said>
      </Cell>
      <Cell label={t`Geben und Nehmen`}>
        <Said>{balance === null ? '' : i18n._(balanceWords[balance])}</Said>
      </Cell>
    </Row>
  );
}
