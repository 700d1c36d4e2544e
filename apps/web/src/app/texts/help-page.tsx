import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Kbd, Switch } from '../../ui/index.ts';
import { singleKeysOn, switchSingleKeys } from '../single-keys.ts';
import { TextPage } from './text-page.tsx';

export function HelpPage(): ReactNode {
  const { t } = useLingui();
  return (
    <TextPage title={t`Hilfe`}>
      <p>
        <Trans>
          Mit Augenhöhe halten Sie fest, wer im Quartier da ist und wer mit wem verbunden ist. Jede
          Angabe zeigt, woher sie kommt und wie alt sie ist.
        </Trans>
      </p>
      <h2>
        <Trans>So fangen Sie an</Trans>
      </h2>
      <ol>
        <li>
          <Trans>
            Öffnen Sie „Bestand“ und fügen Sie Ihre vorhandene Liste ein, so wie sie ist. Vor dem
            Übernehmen sehen Sie einen Probelauf.
          </Trans>
        </li>
        <li>
          <Trans>Tragen Sie nach, wer fehlt: Name, Art und Gebiet genügen.</Trans>
        </li>
        <li>
          <Trans>
            Öffnen Sie einen Eintrag und halten Sie fest, mit wem er zusammenarbeitet und wie eng.
          </Trans>
        </li>
        <li>
          <Trans>Bitten Sie Partner, den eigenen Eintrag zu prüfen.</Trans>
        </li>
      </ol>
      <h2>
        <Trans>Tasten</Trans>
      </h2>
      <dl>
        <dt>
          <Kbd>/</Kbd> <Kbd>{t`Strg`}</Kbd> <Kbd>K</Kbd>
        </dt>
        <dd>
          <Trans>Akteure, Seiten und Handlungen suchen</Trans>
        </dd>
        <dt>
          <Kbd>N</Kbd>
        </dt>
        <dd>
          <Trans>Einen Akteur eintragen</Trans>
        </dd>
        <dt>
          <Kbd>{t`Esc`}</Kbd>
        </dt>
        <dd>
          <Trans>Dialog oder Steckbrief schließen</Trans>
        </dd>
      </dl>
      <SingleKeysSwitch />
      <h2>
        <Trans>Etwas rückgängig machen</Trans>
      </h2>
      <p>
        <Trans>
          Nach jeder Änderung erscheint unten „Rückgängig“. Später finden Sie jede Änderung unter
          „Verlauf“, auch einen ganzen Import, und können sie dort zurücknehmen.
        </Trans>
      </p>
      <h2>
        <Trans>Was nicht hierher gehört</Trans>
      </h2>
      <p>
        <Trans>
          Augenhöhe ist für Einrichtungen und Gruppen gedacht, nicht für Akten über einzelne
          Menschen. Tragen Sie keine privaten Angaben und keine Beratungsfälle ein.
        </Trans>
      </p>
    </TextPage>
  );
}

function SingleKeysSwitch(): ReactNode {
  const { t } = useLingui();
  const [isOn, setOn] = useState(singleKeysOn);
  return (
    <Switch
      label={t`Einzelne Tasten benutzen`}
      help={t`Schalten Sie das ab, wenn Sie Ihrem Gerät diktieren. Strg K geht immer.`}
      isSelected={isOn}
      onChange={(next) => {
        switchSingleKeys(next);
        setOn(next);
      }}
    />
  );
}
