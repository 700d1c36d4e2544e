import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { SyntheticEvent } from 'react';
import { Skeleton } from '../ui/index.ts';
import { CellCorrection } from './cell-correction.tsx';
import { CorrectionActions } from './correction-actions.tsx';
import type { CorrectionProps } from './correction-props.ts';
import { importEntryQuery } from './import-queries.ts';

/** Latitude and longitude stood in each other's column. */
export function CoordinateSwap(props: CorrectionProps) {
  const { entry, context, onClose } = props;
  const { slug, importId } = context.place;
  const { data } = useQuery(importEntryQuery(slug, importId, entry.key));
  if (data === undefined) return <Skeleton rows={2} />;

  const { columns } = context.draft;
  const latitude = columns.find((column) => column.field === 'latitude');
  const longitude = columns.find((column) => column.field === 'longitude');
  // Both in one cell: only somebody who sees it can put it right.
  if (latitude === undefined || longitude === undefined) return <CellCorrection {...props} />;
  const north = data.cells.find((cell) => cell.columnIndex === latitude.index)?.value ?? '';
  const east = data.cells.find((cell) => cell.columnIndex === longitude.index)?.value ?? '';
  const cells = { [latitude.index]: east, [longitude.index]: north };

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const { correct } = context.changes;
    correct.mutate({ entryKey: entry.key, correction: { cells } }, { onSuccess: onClose });
  }

  return (
    <form onSubmit={submit} noValidate>
      <p>
        <Trans>
          Nach dem Tausch: Breitengrad {east}, Längengrad {north}.
        </Trans>
      </p>
      <CorrectionActions context={context} entryKey={entry.key} onClose={onClose} />
    </form>
  );
}
