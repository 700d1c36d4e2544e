import {
  actorImportFields,
  ImportField,
  repeatableFields,
  tieImportFields,
} from '@augenhoehe/domain/exchange';
import type { ImportColumn, ImportDraft } from '@augenhoehe/domain/exchange';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, Dialog, DialogBody, DialogFooter, Notice, Select } from '../ui/index.ts';
import { columnReasonWords } from './column-reason-words.ts';
import { fieldLabels } from './field-label.ts';
import { importProblemMessage } from './import-problem-message.ts';
import { doubledFields, mappingChanges } from './mapping-changes.ts';
import type { Mapping } from './mapping-changes.ts';
import { useHeading } from './use-heading.ts';
import type { ImportChanges } from './use-import-changes.ts';
import './mapping-dialog.css';

const notTaken = 'none';

export interface MappingDialogProps {
  readonly draft: ImportDraft;
  readonly change: ImportChanges['change'];
  readonly onClose: () => void;
}

/** Every column with what it means; the choice is remembered for lists with the same headings. */
export function MappingDialog({ draft, change, onClose }: MappingDialogProps) {
  const { t, i18n } = useLingui();
  const headingOf = useHeading();
  const [mapping, setMapping] = useState<Mapping>({});
  const doubled = doubledFields(draft.columns, mapping, repeatableFields);
  const fieldsOf = { actor: actorImportFields, tie: tieImportFields };

  function optionsFor({ of }: ImportColumn) {
    return [
      { key: notTaken, label: t`nicht übernehmen` },
      ...fieldsOf[of].map((field) => ({ key: field, label: i18n._(fieldLabels[field]) })),
    ];
  }

  function take() {
    const changes = mappingChanges(draft.columns, mapping);
    if (Object.keys(changes).length === 0) onClose();
    else change.mutate({ mapping: changes }, { onSuccess: onClose });
  }

  function choose(column: ImportColumn, value: string) {
    const field = value === notTaken ? null : ImportField.parse(value);
    setMapping({ ...mapping, [column.index]: field });
  }

  return (
    <Dialog
      title={t`Zuordnung ändern`}
      lead={t`Wählen Sie zu jeder Spalte, was sie bedeutet. Für Listen mit denselben Überschriften merken wir uns das.`}
      size="wide"
      isOpen
      isHeld={change.isPending}
      onClose={onClose}
    >
      <DialogBody>
        <ol className="mapping-dialog">
          {draft.columns.map((column) => (
            <li key={column.index}>
              <Select
                label={
                  column.heading === '' ? t`Spalte ${column.index + 1}` : headingOf(column.heading)
                }
                help={
                  column.samples.length > 0
                    ? column.samples.join(' · ')
                    : i18n._(columnReasonWords[column.reason])
                }
                value={
                  (mapping[column.index] === undefined ? column.field : mapping[column.index]) ??
                  notTaken
                }
                onChange={(value) => choose(column, value)}
                options={optionsFor(column)}
              />
            </li>
          ))}
        </ol>
        {doubled.length > 0 && (
          <Notice tone="attention" isNews>
            <Trans>
              Nur eine Spalte kann das sein:{' '}
              {doubled.map((field) => i18n._(fieldLabels[field])).join(', ')}. Bitte wählen Sie die
              andere Spalte ab.
            </Trans>
          </Notice>
        )}
        {change.error !== null && (
          <Notice tone="attention" isNews>
            {i18n._(importProblemMessage(change.error))}
          </Notice>
        )}
      </DialogBody>
      <DialogFooter>
        <Button
          variant="primary"
          isBusy={change.isPending}
          isDisabled={doubled.length > 0}
          onPress={take}
        >
          <Trans>Zuordnung übernehmen</Trans>
        </Button>
        <Button variant="plain" onPress={onClose}>
          <Trans>Abbrechen</Trans>
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
