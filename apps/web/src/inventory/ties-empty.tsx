import { Trans } from '@lingui/react/macro';
import { SearchX, Waypoints } from 'lucide-react';
import { placePath } from '../app/place-path.ts';
import { EmptyState, LinkButton } from '../ui/index.ts';

export function NoTiesYet({ slug }: { readonly slug: string }) {
  return (
    <EmptyState
      icon={Waypoints}
      title={<Trans>Wer arbeitet mit wem?</Trans>}
      action={
        <LinkButton href={placePath(slug, 'bestand')}>
          <Trans>Zu den Akteuren</Trans>
        </LinkButton>
      }
      example={
        <Trans>
          In Hafergraben ist das Sozialwerk Talstedt Träger des Stadtteilbüros, und der Frauenverein
          Mosaik stimmt sich mit der Alten Mühle ab. Beides ist eine Zeile.
        </Trans>
      }
    >
      <Trans>
        Beziehungen zeigen, worauf Sie bauen können und wo eine Brücke fehlt. Beginnen Sie mit
        fünfen, die Sie sicher kennen.
      </Trans>
    </EmptyState>
  );
}

export function NoTieMatches({ slug }: { readonly slug: string }) {
  return (
    <EmptyState
      icon={SearchX}
      title={<Trans>Dazu passt keine Beziehung</Trans>}
      action={
        <LinkButton href={placePath(slug, 'beziehungen')}>
          <Trans>Alle Filter entfernen</Trans>
        </LinkButton>
      }
    >
      <Trans>Nehmen Sie einen Filter weg, oder beginnen Sie neu.</Trans>
    </EmptyState>
  );
}
