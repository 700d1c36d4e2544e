import { dayInGermany } from '@augenhoehe/domain/contract';
import { type BodySheet, holdsOn, type SeatOfBody } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { lazyPart } from '../../app/lazy-part.tsx';
import { useNow } from '../../app/use-now.ts';
import { Button, FactGroup } from '../../ui/index.ts';
import { SeatEntry } from './seat-entry.tsx';

const SeatDialog = lazyPart(async () => (await import('./seat-dialog.tsx')).SeatDialog);

interface SeatsPartProps {
  readonly slug: string;
  readonly sheet: BodySheet;
}

/** Who sits in the body today, which seats are vacant, and who sat there before. */
export function SeatsPart({ slug, sheet }: SeatsPartProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<SeatOfBody | 'new' | null>(null);
  const today = dayInGermany(useNow());
  const { body, seats, can } = sheet;
  const present = seats.filter((seat) => holdsOn(seat, today));
  const other = seats.filter((seat) => !holdsOn(seat, today));

  function list(some: readonly SeatOfBody[]) {
    return (
      <ul className="seats">
        {some.map((seat) => (
          <SeatEntry
            key={seat.id}
            slug={slug}
            body={body}
            seat={seat}
            onEdit={can.edit ? () => setOpen(seat) : undefined}
          />
        ))}
      </ul>
    );
  }

  return (
    <FactGroup title={t`Mitglieder`} count={sheet.newcomers.members}>
      {present.length === 0 ? (
        <p className="quiet">
          <Trans>Noch ist niemand eingetragen.</Trans>
        </p>
      ) : (
        list(present)
      )}
      {can.edit && (
        <p className="actions sheet__below no-print">
          <Button variant="plain" size="small" icon={Plus} onPress={() => setOpen('new')}>
            <Trans>Mitglied oder freien Sitz eintragen</Trans>
          </Button>
        </p>
      )}
      {other.length > 0 && (
        <details className="seats__past">
          <summary>
            <Trans>Früher oder später dabei ({other.length})</Trans>
          </summary>
          {list(other)}
        </details>
      )}
      {open !== null && (
        <SeatDialog
          slug={slug}
          body={body}
          {...(open === 'new' ? {} : { seat: seats.find(({ id }) => id === open.id) ?? open })}
          onClose={() => setOpen(null)}
        />
      )}
    </FactGroup>
  );
}
