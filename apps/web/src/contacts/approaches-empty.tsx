import { Trans } from '@lingui/react/macro';
import { Handshake, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import { placePath } from '../app/place-path.ts';
import { EmptyState, LinkButton } from '../ui/index.ts';

/** Why approaches are worth planning, the first step, an example. */
export function NoApproachesYet({ action }: { readonly action: ReactNode }) {
  return (
    <EmptyState
      icon={Handshake}
      title={<Trans>Mit wem möchten Sie sprechen?</Trans>}
      action={action}
      example={
        <Trans>
          In Hafergraben hat die Freikirche Ehrenamtliche und sucht einen Verteiler, die Bibliothek
          hat es umgekehrt. Der nächste Schritt ist ein Anruf, und er hat einen Tag.
        </Trans>
      }
    >
      <Trans>
        Gute Kontakte entstehen selten nebenbei. Notieren Sie, wen Sie ansprechen, was die anderen
        davon haben, wer die Tür öffnet und was als Nächstes dran ist.
      </Trans>
    </EmptyState>
  );
}

export function NoApproachMatches({ slug }: { readonly slug: string }) {
  return (
    <EmptyState
      icon={SearchX}
      title={<Trans>Hier steht gerade nichts an</Trans>}
      action={
        <LinkButton href={`${placePath(slug, 'kontakte')}?whose=all&state=all`}>
          <Trans>Alle Ansprachen zeigen</Trans>
        </LinkButton>
      }
    >
      <Trans>Zu dieser Auswahl gibt es keine Ansprache.</Trans>
    </EmptyState>
  );
}
