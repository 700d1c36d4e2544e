import { Trans } from '@lingui/react/macro';
import { Kbd } from '../../ui/index.ts';

/** The keys of the picture, where somebody with a keyboard looks for them. */
export function KeyHelp({ mayTie }: { readonly mayTie: boolean }) {
  return (
    <p className="key-help small quiet wide-only no-print">
      <Trans>
        Tastatur: <Kbd>Tab</Kbd> ins Bild, <Kbd>Pfeile</Kbd> zum nächsten Akteur, <Kbd>N</Kbd> einer
        Beziehung entlang, <Kbd>0</Kbd> bis <Kbd>4</Kbd> Schritte, <Kbd>Enter</Kbd> öffnen,{' '}
        <Kbd>Esc</Kbd> zurück.
      </Trans>{' '}
      {mayTie && (
        <Trans>
          <Kbd>V</Kbd> beginnt eine Beziehung.
        </Trans>
      )}
    </p>
  );
}
