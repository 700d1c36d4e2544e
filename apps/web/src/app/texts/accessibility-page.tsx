import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { TextPage } from './text-page.tsx';

export function AccessibilityPage(): ReactNode {
  const { t } = useLingui();
  return (
    <TextPage title={t`Barrierefreiheit`}>
      <p>
        <Trans>
          Augenhöhe soll für alle gut benutzbar sein: mit Tastatur, Bildschirmleser, großer Schrift,
          auf dem Telefon und auf Papier. Maßstab sind die Web Content Accessibility Guidelines 2.2,
          Stufe AA.
        </Trans>
      </p>
      <h2>
        <Trans>Was wir prüfen</Trans>
      </h2>
      <ul>
        <li>
          <Trans>Jede Seite wird bei jeder Änderung der Software automatisch geprüft.</Trans>
        </li>
        <li>
          <Trans>
            Jede Handlung geht mit der Tastatur. Der Fokus ist immer sichtbar, und Meldungen werden
            vorgelesen.
          </Trans>
        </li>
        <li>
          <Trans>
            Farbe trägt nie allein eine Bedeutung. Text hat mindestens einen Kontrast von 4,5 zu 1,
            im hellen wie im dunklen Bild.
          </Trans>
        </li>
        <li>
          <Trans>Bewegung ist kurz und entfällt, wenn Ihr Gerät darum bittet.</Trans>
        </li>
      </ul>
      <h2>
        <Trans>Was wir noch nicht wissen</Trans>
      </h2>
      <p>
        <Trans>
          Eine Prüfung durch Menschen, die täglich mit Hilfsmitteln arbeiten, steht noch aus.
          Deshalb behaupten wir nicht, dass alles erreicht ist.
        </Trans>
      </p>
      <h2>
        <Trans>Etwas geht nicht?</Trans>
      </h2>
      <p>
        <Trans>
          Bitte schreiben Sie der Stelle, die diese Installation betreibt. Wie Sie sie erreichen,
          steht im Impressum.
        </Trans>
      </p>
    </TextPage>
  );
}
