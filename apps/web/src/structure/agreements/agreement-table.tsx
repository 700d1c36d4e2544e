import type { AgreementRow } from '@augenhoehe/domain/structure';
import { dayInGermany } from '@augenhoehe/domain/contract';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { dayInWords } from '../../app/age-in-words.ts';
import { useNow } from '../../app/use-now.ts';
import { useLanguage } from '../../app/use-language.ts';
import { Cell, ColumnHead, DataTable, Mark, Row, RowHead, RowLink } from '../../ui/index.ts';
import { agreementPath } from './agreement-paths.ts';
import { agreementForms } from './agreement-words.ts';
import { AgreementStateTag } from './agreement-state-tag.tsx';

interface AgreementTableProps {
  readonly slug: string;
  readonly agreements: readonly AgreementRow[];
  readonly label: string;
}

export function AgreementTable({ slug, agreements, label }: AgreementTableProps) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const today = dayInGermany(useNow());
  return (
    <DataTable
      label={label}
      head={
        <>
          <ColumnHead>{t`Vereinbarung`}</ColumnHead>
          <ColumnHead>{t`Stand`}</ColumnHead>
          <ColumnHead>{t`Zugestimmt`}</ColumnHead>
          <ColumnHead>{t`Nächste Überprüfung`}</ColumnHead>
        </>
      }
    >
      {agreements.map((agreement) => {
        const { id, title, form, cooperation, newest, reviewOn, dueContributions } = agreement;
        const { confirmed, parties } = newest;
        const about = [
          ...(cooperation.name === title ? [] : [cooperation.name]),
          ...(form === 'oral' ? [i18n._(agreementForms.oral)] : []),
        ];
        return (
          <Row key={id}>
            <RowHead>
              <RowLink
                href={agreementPath(slug, id)}
                name={title}
                about={about.length === 0 ? undefined : about.join(', ')}
              />
            </RowHead>
            <Cell label={t`Stand`}>
              <AgreementStateTag agreement={agreement} newest={newest} />
              {dueContributions > 0 && (
                <Mark tone="hint">
                  {t`${plural(dueContributions, { one: '# zugesagter Beitrag steht aus', other: '# zugesagte Beiträge stehen aus' })}`}
                </Mark>
              )}
            </Cell>
            <Cell label={t`Zugestimmt`}>{t`${confirmed} von ${parties}`}</Cell>
            <Cell label={t`Nächste Überprüfung`}>
              {reviewOn === null ? t`keine geplant` : dayInWords(reviewOn, language)}
              {reviewOn !== null && reviewOn < today && agreement.state !== 'ended' && (
                <Mark tone="hint">{t`Der Tag ist vorbei.`}</Mark>
              )}
            </Cell>
          </Row>
        );
      })}
    </DataTable>
  );
}
