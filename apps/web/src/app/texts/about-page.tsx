import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { TextPage } from './text-page.tsx';

/** The works on which the product is founded, where they stand. */
const kit =
  'https://www.iat.eu/aq-nrw/modulbaukasten/prozessmodul/kooperation-und-netzwerke-aufbauen/?schluessel=akteur';
const handbook = 'https://www.buergergesellschaft.de/praxishilfen/kooperationen-im-quartier/';

export function AboutPage(): ReactNode {
  const { t } = useLingui();
  return (
    <TextPage title={t`Über Augenhöhe`}>
      <p>
        <Trans>
          Augenhöhe hilft Menschen in einem Quartier zu wissen, wer da ist, und gemeinsam etwas zu
          erreichen. Der Name ist der Maßstab: Bewohnergruppen und große Träger begegnen sich auf
          Augenhöhe.
        </Trans>
      </p>
      <h2>
        <Trans>Worauf es beruht</Trans>
      </h2>
      <p>
        <Trans>
          Zwei Veröffentlichungen haben uns geleitet. Alle Texte in Augenhöhe sind eigene; nichts
          ist daraus übernommen. Wer mehr wissen will, liest am besten dort weiter:
        </Trans>
      </p>
      <ul>
        <li>
          <Trans>
            <a href={kit} rel="noreferrer" lang="de">
              Kooperation und Netzwerke aufbauen
            </a>
            , Modulbaukasten für altengerechte Quartiere: Landesbüro altengerechte Quartiere NRW (AQ
            NRW) und Institut Arbeit und Technik (IAT), Gelsenkirchen.
          </Trans>
        </li>
        <li>
          <Trans>
            <a href={handbook} rel="noreferrer" lang="de">
              Kooperationen im Quartier. Pfade des Gelingens
            </a>
            : Landesarbeitsgemeinschaft Soziale Brennpunkte Niedersachsen und Stiftung Mitarbeit.
          </Trans>
        </li>
      </ul>
      <p>
        <Trans>
          Die Rechte an diesen Veröffentlichungen liegen bei den Genannten. Sie haben an Augenhöhe
          nicht mitgewirkt und stehen nicht für den Inhalt ein.
        </Trans>
      </p>
      <h2>
        <Trans>Lizenz</Trans>
      </h2>
      <p>
        <Trans>
          Augenhöhe ist freie Software unter der European Union Public Licence (EUPL) 1.2: Sie
          dürfen sie benutzen, verändern und weitergeben. Fragen und Stichwörter des Katalogs
          gehören dazu.
        </Trans>
      </p>
    </TextPage>
  );
}
