import { Trans } from '@lingui/react/macro';
import { MapPinned } from 'lucide-react';
import { placePath } from '../../app/place-path.ts';
import { EmptyState, LinkButton } from '../../ui/index.ts';

/** No outline and no position yet. */
export function NothingToDraw({ slug }: { readonly slug: string }) {
  return (
    <EmptyState
      icon={MapPinned}
      title={<Trans>Noch ist nichts zu zeichnen</Trans>}
      action={
        <LinkButton variant="primary" icon={MapPinned} href={placePath(slug, 'gebiete')}>
          <Trans>Umrisse der Gebiete laden</Trans>
        </LinkButton>
      }
      example={
        <Trans>
          So ist es in Hafergraben: drei Gebiete mit Umriss, 48 Akteure mit Lage. Am Wendehammer
          steht nur ein Kiosk; das fiel erst auf der Karte auf.
        </Trans>
      }
    >
      <Trans>
        Auf der Karte sehen Sie, wo viele sind und wo niemand ist. Gebraucht werden Umrisse der
        Gebiete oder die Lage einzelner Akteure; beides darf nach und nach kommen.
      </Trans>
    </EmptyState>
  );
}
