import type { ImportDraft } from '@augenhoehe/domain/exchange';
import { Trans, useLingui } from '@lingui/react/macro';
import { Notice, Select, Switch } from '../ui/index.ts';
import { SourceField } from './source-field.tsx';
import { importProblemMessage } from './import-problem-message.ts';
import { useDelimiterName } from './use-delimiter-name.ts';
import type { ImportChanges } from './use-import-changes.ts';

export interface ReadingOptionsProps {
  readonly draft: ImportDraft;
  readonly change: ImportChanges['change'];
}

/** How the list was read, and what may be added to it: sheet, source, proposals. */
export function ReadingOptions({ draft, change }: ReadingOptionsProps) {
  const { t, i18n } = useLingui();
  const delimiterName = useDelimiterName();
  const { options, encoding, delimiter } = draft;
  return (
    <details className="reading-options">
      <summary>
        <Trans>Quelle, Vorschläge und wie die Liste gelesen wurde</Trans>
      </summary>
      <div className="reading-options__body">
        <SourceField key={draft.source} source={draft.source} change={change} />
        {draft.sheets.length > 1 && (
          <Select
            label={t`Tabellenblatt`}
            value={draft.sheet}
            onChange={(sheet) => change.mutate({ sheet })}
            options={draft.sheets.map((sheet) => ({ key: sheet, label: sheet }))}
          />
        )}
        {draft.kind === 'actors' ? (
          <>
            <Switch
              label={t`Art vorschlagen`}
              help={t`Nach Wörtern in der Zeile wie „Kita“ oder „Apotheke“, wo die Liste keine Art nennt.`}
              isSelected={options.takeProposedTypes}
              isDisabled={change.isPending}
              onChange={(takeProposedTypes) => change.mutate({ options: { takeProposedTypes } })}
            />
            <Switch
              label={t`Handlungsfelder und Zielgruppen vorschlagen`}
              help={t`Nach Wörtern in der Zeile. Vorschläge sind mit einer Lampe gekennzeichnet.`}
              isSelected={options.takeProposedFields}
              isDisabled={change.isPending}
              onChange={(takeProposedFields) => change.mutate({ options: { takeProposedFields } })}
            />
          </>
        ) : (
          <Switch
            label={t`Fehlende Akteure anlegen`}
            help={t`Wer in der Liste steht und im Bestand fehlt, kommt mit seinem Namen hinein.`}
            isSelected={options.addMissingActors}
            isDisabled={change.isPending}
            onChange={(addMissingActors) => change.mutate({ options: { addMissingActors } })}
          />
        )}
        {encoding !== null && (
          <p className="quiet small">
            {delimiter === null ? (
              <Trans>Gelesen als {encoding}.</Trans>
            ) : (
              <Trans>
                Gelesen als {encoding}, getrennt durch {delimiterName(delimiter)}.
              </Trans>
            )}
          </p>
        )}
        {change.error !== null && (
          <Notice tone="attention" isNews>
            {i18n._(importProblemMessage(change.error))}
          </Notice>
        )}
      </div>
    </details>
  );
}
