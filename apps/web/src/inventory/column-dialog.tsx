import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Dialog, DialogBody, DialogFooter } from '../ui/index.ts';
import { ActorColumn, type ActorSearch } from './actor-search.ts';
import { shownColumns } from './shown-columns.ts';
import { useColumnNames } from './use-column-names.ts';

interface ColumnDialogProps {
  readonly search: ActorSearch;
  readonly workingNotes: boolean;
  readonly onChange: (changes: Partial<ActorSearch>) => void;
  readonly onClose: () => void;
}

/** Which columns stand beside the name; the list behind follows at once. */
export function ColumnDialog({ search, workingNotes, onChange, onClose }: ColumnDialogProps) {
  const { t } = useLingui();
  const names = useColumnNames();
  const shown = shownColumns(search, workingNotes);
  return (
    <Dialog isOpen onClose={onClose} title={t`Welche Spalten möchten Sie sehen?`}>
      <DialogBody>
        {ActorColumn.options
          .filter((column) => column !== 'stage' || workingNotes)
          .map((column) => (
            <Checkbox
              key={column}
              label={names[column]}
              isSelected={shown.includes(column)}
              onChange={(isShown) =>
                onChange({
                  columns: isShown ? [...shown, column] : shown.filter((other) => other !== column),
                })
              }
            />
          ))}
      </DialogBody>
      <DialogFooter>
        <Button variant="primary" onPress={onClose}>
          <Trans>Fertig</Trans>
        </Button>
      </DialogFooter>
    </Dialog>
  );
}
