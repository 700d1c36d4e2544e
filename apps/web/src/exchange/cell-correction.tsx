import type { ImportDraft, ImportField, RowProblem } from '@augenhoehe/domain/exchange';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { Button, Skeleton, TextField } from '../ui/index.ts';
import { listParam } from './coded-params.ts';
import { CorrectionActions } from './correction-actions.tsx';
import type { CorrectionProps } from './correction-props.ts';
import { importEntryQuery } from './import-queries.ts';
import { problemWords } from './problem-words.ts';
import { useHeading } from './use-heading.ts';

const fieldMissed: Readonly<Record<string, ImportField>> = {
  'no-name': 'name',
  'no-from': 'from',
  'no-to': 'to',
};

/** Where the cell is empty the row cannot name its column, but the mapping can. */
function columnOf(problem: RowProblem, draft: ImportDraft): number | null {
  const field = fieldMissed[problem.code];
  const column = draft.columns.find((each) => field !== undefined && each.field === field);
  return problem.columnIndex ?? column?.index ?? null;
}

/** The whole cell in a field: what the row shows may be cut. */
export function CellCorrection(props: CorrectionProps) {
  const { problem, entry, context } = props;
  const { slug, importId } = context.place;
  const columnIndex = columnOf(problem, context.draft);
  const { data } = useQuery({
    ...importEntryQuery(slug, importId, entry.key),
    enabled: columnIndex !== null,
  });
  if (columnIndex === null) return <CellForm {...props} value={problem.value} />;
  if (data === undefined) return <Skeleton rows={2} />;
  const cell = data.cells.find((each) => each.columnIndex === columnIndex);
  return <CellForm {...props} value={cell?.value ?? problem.value} />;
}

function CellForm({
  entry,
  problem,
  context,
  onClose,
  value,
}: CorrectionProps & { value: string }) {
  const { t, i18n } = useLingui();
  const headingOf = useHeading();
  const [text, setText] = useState(value);
  const { correct } = context.changes;
  const columnIndex = columnOf(problem, context.draft);
  const similar = listParam(problem.params, 'similar');

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const correction = columnIndex === null ? { name: text } : { cells: { [columnIndex]: text } };
    correct.mutate({ entryKey: entry.key, correction }, { onSuccess: onClose });
  }

  return (
    <form onSubmit={submit} noValidate>
      <TextField
        label={
          problem.column === null || problem.column === '' ? t`Name` : headingOf(problem.column)
        }
        help={i18n._(problemWords(problem))}
        value={text}
        onChange={setText}
        autoComplete="off"
      />
      {similar.length > 0 && (
        <p className="actions">
          <Trans>Meinten Sie:</Trans>
          {similar.map((name) => (
            <Button key={name} size="small" onPress={() => setText(name)}>
              {name}
            </Button>
          ))}
        </p>
      )}
      <CorrectionActions context={context} entryKey={entry.key} onClose={onClose} />
    </form>
  );
}
