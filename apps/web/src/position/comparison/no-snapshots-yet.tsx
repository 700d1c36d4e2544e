import { Trans } from '@lingui/react/macro';
import { CalendarClock } from 'lucide-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../ui/index.ts';

/** Why a first snapshot is worth taking today, and what comes of it. */
export function NoSnapshotsYet({ action }: { readonly action: ReactNode }) {
  return (
    <EmptyState
      icon={CalendarClock}
      title={<Trans>Noch gibt es keine Momentaufnahme</Trans>}
      action={action}
      example={
        <Trans>
          So sieht es in Hafergraben aus: In vierzehn Monaten kamen 44 Beziehungen dazu, 6 fielen
          weg. Vier Akteure sind eingetragen, mit denen noch niemand verbunden ist.
        </Trans>
      }
    >
      <Trans>
        Eine Momentaufnahme hält das Netz fest, wie es heute ist. Später sehen Sie, was dazukam, was
        wegfiel und was enger wurde. Sobald es Beziehungen gibt, kommt jeden Monat von selbst eine
        dazu.
      </Trans>
    </EmptyState>
  );
}
