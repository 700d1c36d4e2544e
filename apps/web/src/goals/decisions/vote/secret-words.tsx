import { Trans, useLingui } from '@lingui/react/macro';
import { EyeOff } from 'lucide-react';
import { Notice } from '../../../ui/index.ts';

/** What a secret vote hides, and what it cannot hide; said before anybody votes. */
export function SecretWords() {
  const { t } = useLingui();
  return (
    <Notice tone="info" icon={EyeOff} title={t`Was hier geheim ist`}>
      <p>
        <Trans>
          Dass Ihre Stimme da ist und was in der Urne liegt, steht getrennt: ohne Verbindung, ohne
          Reihenfolge, ohne Uhrzeit. Eine geheime Stimme lässt sich deshalb nicht mehr ändern.
        </Trans>
      </p>
      <details>
        <summary>
          <Trans>Was trotzdem bekannt werden kann</Trans>
        </summary>
        <ul className="secret__limits">
          <li>
            <Trans>Stimmen alle gleich, verrät das Ergebnis, wie jede Stimme ausfiel.</Trans>
          </li>
          <li>
            <Trans>
              Unter fünf Stimmen sagen wir nicht, wie viele schon gestimmt haben, und am Ende nur,
              ob angenommen oder abgelehnt ist.
            </Trans>
          </li>
          <li>
            <Trans>
              Wer Zettel auf Papier auszählt, weiß, was in dieser Urne lag. Stimmen daneben nur
              wenige per Link, ließe sich ausrechnen, wie.
            </Trans>
          </li>
          <li>
            <Trans>
              Wer den Server betreibt, könnte Kopien der Datenbank von vor und nach einer
              Stimmabgabe vergleichen. Für Wahlen von Personen ist diese Abstimmung nicht gedacht.
            </Trans>
          </li>
        </ul>
      </details>
    </Notice>
  );
}
