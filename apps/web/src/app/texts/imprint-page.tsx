import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Notice } from '../../ui/index.ts';
import { TextPage } from './text-page.tsx';

export function ImprintPage(): ReactNode {
  const { t } = useLingui();
  return (
    <TextPage title={t`Impressum`}>
      <Notice tone="hint">
        <Trans>
          Die Stelle, die diese Installation betreibt, ergänzt hier: Name und Rechtsform, Anschrift,
          vertretungsberechtigte Person, E-Mail-Adresse und Telefon, gegebenenfalls Register und
          Registernummer.
        </Trans>
      </Notice>
      <h2>
        <Trans>Software</Trans>
      </h2>
      <p>
        <Trans>
          Augenhöhe ist freie Software unter der European Union Public Licence (EUPL) 1.2. Die
          Symbole stammen von Lucide (ISC), die Schrift ist Atkinson Hyperlegible Next (SIL Open
          Font License 1.1).
        </Trans>
      </p>
    </TextPage>
  );
}
