import { Trans, useLingui } from '@lingui/react/macro';
import { ClipboardPaste, NotebookTabs, Plus, SearchX } from 'lucide-react';
import { usePlaceActions } from '../app/place-actions.ts';
import { placePath } from '../app/place-path.ts';
import { Button, EmptyState, LinkButton } from '../ui/index.ts';

interface NoActorsYetProps {
  readonly slug: string;
  readonly can: { readonly add: boolean; readonly import: boolean };
}

/** The first page somebody sees in a new neighbourhood. */
export function NoActorsYet({ slug, can }: NoActorsYetProps) {
  const { openEntry } = usePlaceActions();
  return (
    <EmptyState
      icon={NotebookTabs}
      title={<Trans>Wer ist im Quartier da?</Trans>}
      action={
        <>
          {can.import && (
            <LinkButton variant="primary" icon={ClipboardPaste} href={placePath(slug, 'import')}>
              <Trans>Vorhandene Liste einfügen</Trans>
            </LinkButton>
          )}
          {can.add && openEntry !== undefined && (
            <Button icon={Plus} onPress={openEntry}>
              <Trans>Ersten Akteur eintragen</Trans>
            </Button>
          )}
        </>
      }
      example={
        <Trans>
          So sieht es in Hafergraben aus: 72 Akteure, vom Kiosk am Wendehammer bis zum Jugendamt,
          jeder mit Art, Gebiet, Angeboten und Bedarfen. Angefangen hat es mit einer Tabelle.
        </Trans>
      }
    >
      <Trans>
        Wer gemeinsam etwas bewegen will, muss wissen, wer schon da ist. Die Bestandsaufnahme ist
        deshalb der erste Schritt.
      </Trans>
    </EmptyState>
  );
}

interface NoActorMatchesProps {
  readonly slug: string;
  /** Where one is. */
  readonly page?: 'bestand' | 'karte';
}

/** The filters leave nothing. */
export function NoActorMatches({ slug, page = 'bestand' }: NoActorMatchesProps) {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={SearchX}
      title={t`Dazu passt niemand`}
      action={
        <LinkButton href={placePath(slug, page)}>
          <Trans>Alle Filter entfernen</Trans>
        </LinkButton>
      }
    >
      <Trans>
        Kein Akteur erfüllt alle Filter zugleich. Nehmen Sie einen weg, oder beginnen Sie neu.
      </Trans>
    </EmptyState>
  );
}
