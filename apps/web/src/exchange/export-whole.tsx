import { exportNeighbourhood } from '@augenhoehe/domain/exchange';
import { Trans } from '@lingui/react/macro';
import { callForFile } from '../app/api.ts';
import { ExportForm } from './export-form.tsx';
import { useExport } from './use-export.ts';

/** Everything in one file, to move to another server or to be safe. */
export function ExportWhole({ slug }: { readonly slug: string }) {
  const exporting = useExport();
  return (
    <ExportForm
      exporting={exporting}
      receive={(signal, onReceived) =>
        callForFile(exportNeighbourhood, { params: { slug }, signal }, onReceived)
      }
    >
      <p className="lead">
        <Trans>
          Alles in einer Datei: Akteure, Beziehungen, Gremien, Ansprechpersonen, Gebiete und
          gemerkte Ansichten, mit Quellen und Sichtbarkeit.
        </Trans>
      </p>
      <p>
        <Trans>
          Auf einem neu eingerichteten Server lässt sich das Quartier daraus wiederherstellen. Nicht
          darin sind Konten, Einladungen, der Verlauf und alles, was Sie selbst nicht sehen dürfen.
          Von Personen, die widersprochen haben, fehlen Telefon und E-Mail.
        </Trans>
      </p>
      <p>
        <Trans>
          Auch Geschütztes sichert, wer den Server betreibt: <code>npx augenhoehe export</code>
        </Trans>
      </p>
    </ExportForm>
  );
}
