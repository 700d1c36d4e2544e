import { Trans } from '@lingui/react/macro';
import { SearchX, Waypoints } from 'lucide-react';
import { placePath } from '../app/place-path.ts';
import { EmptyState, LinkButton } from '../ui/index.ts';

export function NoTiesInNetwork({ slug }: { readonly slug: string }) {
  return (
    <EmptyState
      icon={Waypoints}
      title={<Trans>Noch ist niemand verbunden</Trans>}
      action={
        <>
          <LinkButton variant="primary" href={placePath(slug, 'beziehungen')}>
            <Trans>Beziehungen eintragen</Trans>
          </LinkButton>
          <LinkButton href={placePath(slug, 'import')}>
            <Trans>Netz oder Liste einlesen</Trans>
          </LinkButton>
        </>
      }
      example={
        <Trans>
          In Hafergraben zeigt das Netzbild: Zur Moscheegemeinde Nord führt nur der Weg über den
          Frauenverein Mosaik. Das stand in keiner Liste.
        </Trans>
      }
    >
      <Trans>
        Das Netz zeigt, wer mit wem verbunden ist, wer Brücken baut und wer am Rand steht. Beginnen
        Sie mit fünf Beziehungen, die Sie sicher kennen. Oder lesen Sie ein Netz ein, das es schon
        gibt: GraphML, GEXF oder eine Liste als CSV oder Excel.
      </Trans>
    </EmptyState>
  );
}

interface NothingShownProps {
  readonly slug: string;
  readonly view: 'liste' | 'matrix';
}

export function NothingShown({ slug, view }: NothingShownProps) {
  return (
    <EmptyState
      icon={SearchX}
      title={<Trans>Dazu passt niemand</Trans>}
      action={
        <LinkButton href={`${placePath(slug, 'netz')}?view=${view}`}>
          <Trans>Alle Filter entfernen</Trans>
        </LinkButton>
      }
    >
      <Trans>Nehmen Sie einen Filter weg, oder beginnen Sie neu.</Trans>
    </EmptyState>
  );
}
