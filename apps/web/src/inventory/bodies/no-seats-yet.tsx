import { Trans } from '@lingui/react/macro';
import { Armchair } from 'lucide-react';
import { placePath } from '../../app/place-path.ts';
import { EmptyState, LinkButton } from '../../ui/index.ts';

/** Bodies without members have nothing to compare. */
export function NoSeatsYet({ slug }: { readonly slug: string }) {
  return (
    <EmptyState
      icon={Armchair}
      title={<Trans>Noch sitzt niemand in einem Gremium</Trans>}
      action={
        <LinkButton href={placePath(slug, 'gremien')}>
          <Trans>Zu den Gremien</Trans>
        </LinkButton>
      }
    >
      <Trans>
        Tragen Sie zuerst ein Gremium ein, dann auf seiner Seite die Mitglieder. Danach steht hier,
        wer wo sitzt und welche Gremien sich überschneiden.
      </Trans>
    </EmptyState>
  );
}
