import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Notice } from '../../ui/index.ts';
import { TextPage } from './text-page.tsx';

export function PrivacyPage(): ReactNode {
  const { t } = useLingui();
  return (
    <TextPage title={t`Datenschutz`}>
      <Notice tone="hint">
        <Trans>
          Verantwortlich ist die Stelle, die diese Installation betreibt. Sie ergänzt hier: Name und
          Anschrift, Datenschutzbeauftragte, Rechtsgrundlagen, Fristen für das Löschen und die
          zuständige Aufsichtsbehörde.
        </Trans>
      </Notice>
      <h2>
        <Trans>Was die Software speichert</Trans>
      </h2>
      <ul>
        <li>
          <Trans>
            Von Beteiligten mit Konto: Name, E-Mail-Adresse, eine Prüfsumme der Passphrase, Sprache
            und Zeitpunkt der Anmeldung.
          </Trans>
        </li>
        <li>
          <Trans>
            Von Einrichtungen und Gruppen: dienstliche Angaben und wer wann was geändert hat, damit
            jede Änderung nachvollziehbar ist und zurückgenommen werden kann.
          </Trans>
        </li>
        <li>
          <Trans>
            Ohne Anmeldung zu lesen sind nur gute Beispiele, mit Einverständnis aller Beteiligten,
            solange es gilt, und ohne Namen von Menschen.
          </Trans>
        </li>
        <li>
          <Trans>Keine privaten Profile, keine Fallakten, keine Bewertung von Menschen.</Trans>
        </li>
      </ul>
      <h2>
        <Trans>Cookies und fremde Dienste</Trans>
      </h2>
      <p>
        <Trans>
          Ohne Anmeldung setzt die Software kein Cookie. Mit der Anmeldung setzt sie eines, das Sie
          wiedererkennt und für nichts anderes dient. Ihre Sprachwahl und angefangene Eingaben
          bleiben in Ihrem Browser. Schriften und Bilder kommen von diesem Server; es gibt keine
          Statistik und keine Dienste Dritter.
        </Trans>
      </p>
      <h2>
        <Trans>Ihre Rechte</Trans>
      </h2>
      <p>
        <Trans>
          Sie können Auskunft, Berichtigung und Löschung verlangen. Wenden Sie sich an die
          koordinierende Stelle Ihres Quartiers oder an die Stelle im Impressum.
        </Trans>
      </p>
    </TextPage>
  );
}
