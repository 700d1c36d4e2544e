import { contributionFormTerms, termLabel } from '@augenhoehe/domain/catalogue';
import { dayInGermany } from '@augenhoehe/domain/contract';
import {
  type AgreementSheet,
  type Contribution,
  isContributionDue,
} from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { Pencil, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { dayInWords } from '../../app/age-in-words.ts';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useLanguage } from '../../app/use-language.ts';
import { useNow } from '../../app/use-now.ts';
import {
  Button,
  Cell,
  ColumnHead,
  DataTable,
  FactGroup,
  IconButton,
  Mark,
  Row,
  RowHead,
} from '../../ui/index.ts';
import { contributionStates } from './agreement-words.ts';

const ContributionDialog = lazyPart(
  async () => (await import('./contribution-dialog.tsx')).ContributionDialog,
);

interface ContributionsPartProps {
  readonly slug: string;
  readonly sheet: AgreementSheet;
}

/** What was promised, by whom, and whether it came. */
export function ContributionsPart({ slug, sheet }: ContributionsPartProps): ReactNode {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const today = dayInGermany(useNow());
  const [open, setOpen] = useState<Contribution | 'new' | null>(null);
  const { contributions, parties, can } = sheet;
  const names = new Map(parties.map(({ id, actor }) => [id, actor.name]));
  return (
    <FactGroup
      title={t`Beiträge`}
      count={contributions.length}
      aside={
        can.edit && (
          <Button variant="plain" size="small" icon={Plus} onPress={() => setOpen('new')}>
            {t`Beitrag eintragen`}
          </Button>
        )
      }
    >
      {contributions.length === 0 ? (
        <p className="quiet">{t`Noch ist kein einzelner Beitrag eingetragen. So sehen alle, was zugesagt ist und was kam.`}</p>
      ) : (
        <DataTable
          label={t`Beiträge`}
          head={
            <>
              <ColumnHead>{t`Beitrag`}</ColumnHead>
              <ColumnHead>{t`Von wem`}</ColumnHead>
              <ColumnHead>{t`Stand`}</ColumnHead>
            </>
          }
        >
          {contributions.map((contribution) => {
            const { id, what, amount, form, partyId, state, dueOn, givenOn } = contribution;
            const day = givenOn ?? dueOn;
            return (
              <Row key={id}>
                <RowHead>
                  {amount === '' ? what : `${what} (${amount})`}
                  <span className="row-link__about">
                    {termLabel(contributionFormTerms, form, language)}
                  </span>
                </RowHead>
                <Cell label={t`Von wem`}>{names.get(partyId)}</Cell>
                <Cell label={t`Stand`}>
                  {i18n._(contributionStates[state])}
                  {day !== null && `, ${dayInWords(day, language)}`}
                  {isContributionDue(contribution, today) && (
                    <Mark tone="hint">{t`Der Tag ist vorbei.`}</Mark>
                  )}
                  {can.edit && (
                    <IconButton
                      className="no-print"
                      icon={Pencil}
                      tone="quiet"
                      label={t`„${what}“ bearbeiten`}
                      onPress={() => setOpen(contribution)}
                    />
                  )}
                </Cell>
              </Row>
            );
          })}
        </DataTable>
      )}
      {open !== null && (
        <ContributionDialog
          slug={slug}
          sheet={sheet}
          contribution={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </FactGroup>
  );
}
