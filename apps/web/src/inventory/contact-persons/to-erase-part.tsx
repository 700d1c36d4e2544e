import type { ToErase } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { placePath } from '../../app/place-path.ts';
import { Cell, ColumnHead, DataTable, Link, Row, RowHead } from '../../ui/index.ts';
import { ContactPersonActions } from './contact-person-actions.tsx';
import { Limit } from './to-inform-table.tsx';

interface ToErasePartProps {
  readonly slug: string;
  readonly today: string;
  readonly persons: readonly ToErase[];
}

/** Entries out of use after an objection or a withdrawal, which still have to go. */
export function ToErasePart({ slug, today, persons }: ToErasePartProps) {
  const { t } = useLingui();
  if (persons.length === 0) return null;
  return (
    <section aria-labelledby="to-erase" className="inform no-print">
      <h2 id="to-erase">
        <Trans>Zu löschen oder zu anonymisieren</Trans>
      </h2>
      <p className="quiet">
        <Trans>
          Diese Personen haben widersprochen oder ihre Einwilligung widerrufen. Ihre Angaben sieht
          niemand mehr.
        </Trans>
      </p>
      <DataTable
        label={t`Zu löschen oder zu anonymisieren`}
        head={
          <>
            <ColumnHead>{t`Person`}</ColumnHead>
            <ColumnHead>{t`Akteur`}</ColumnHead>
            <ColumnHead>{t`Bis wann`}</ColumnHead>
            <ColumnHead>
              <span className="visually-hidden">{t`Handlungen`}</span>
            </ColumnHead>
          </>
        }
      >
        {persons.map((person) => (
          <Row key={person.id}>
            <RowHead>
              <b>{person.name === '' ? person.duty : person.name}</b>
            </RowHead>
            <Cell label={t`Akteur`}>
              <Link href={placePath(slug, 'bestand', person.actorId)}>{person.actorName}</Link>
            </Cell>
            <Cell label={t`Bis`}>
              <Limit day={person.eraseBy} today={today} />
            </Cell>
            <Cell align="end" onPhone="end">
              <ContactPersonActions slug={slug} person={person} />
            </Cell>
          </Row>
        ))}
      </DataTable>
    </section>
  );
}
