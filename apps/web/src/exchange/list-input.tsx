import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextArea } from '../ui/index.ts';
import { FileDrop } from './file-drop.tsx';
import { importExamples } from './import-example.ts';
import type { ListFault } from './list-fault.ts';
import { listFaultWords } from './list-fault-words.ts';
import { PastePreview } from './paste-preview.tsx';
import type { StartForm } from './use-start-form.ts';

export interface ListInputProps {
  readonly form: StartForm;
  /** Said once somebody wanted to go on. */
  readonly fault: ListFault | null;
}

/** Cells pasted from a spreadsheet, or a file; a chosen file goes first. */
export function ListInput({ form, fault }: ListInputProps) {
  const { t, i18n } = useLingui();
  const error = fault === null ? undefined : i18n._(listFaultWords[fault]);
  return (
    <div className="import-start__list">
      {form.file === null && (
        <>
          <TextArea
            label={t`Zellen aus der Tabelle einfügen`}
            help={t`In der Tabelle alles markieren, kopieren, hier einfügen. Die Überschriften gehören dazu.`}
            value={form.text}
            onChange={form.setText}
            rows={7}
            error={error}
          />
          <PastePreview text={form.text} />
          {form.text === '' ? (
            <Button variant="plain" onPress={() => form.setText(importExamples[form.kind])}>
              <Trans>Beispiel aus dem Hafergraben einsetzen</Trans>
            </Button>
          ) : (
            <Button variant="plain" onPress={() => form.setText('')}>
              <Trans>Eingefügtes entfernen</Trans>
            </Button>
          )}
          <p className="import-start__or">
            <Trans>oder eine Datei</Trans>
          </p>
        </>
      )}
      <FileDrop
        file={form.file}
        onChoose={form.setFile}
        accept=".csv,.tsv,.txt,.xlsx,.graphml,.gexf,.xml"
        kinds={t`CSV, Excel (XLSX), Text, oder ein Netz als GraphML oder GEXF.`}
      />
      {form.file !== null && error !== undefined && (
        <p className="import-start__error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
