import type { ActorId } from '@augenhoehe/domain/contract';
import type { ComparedTie, Comparison } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { Button, ColumnHead, DataTable, useMedia } from '../../ui/index.ts';
import { ChangeRow } from './change-row.tsx';
import type { ShownKind } from './comparison-search.ts';

interface ChangesTableProps {
  readonly slug: string;
  readonly comparison: Comparison;
  readonly kinds: ReadonlySet<string>;
}

const shownAtFirst = 12;

/** Each changed tie with what it was and is: the same as the picture, in words. */
export function ChangesTable({ slug, comparison, kinds }: ChangesTableProps) {
  const { t } = useLingui();
  const [isAll, setAll] = useState(false);
  const isPaper = useMedia('print');
  const names = useMemo(
    () => new Map(comparison.actors.map(({ id, name }) => [id, name])),
    [comparison],
  );
  const rows = useMemo(() => inOrder(comparison.ties, names), [comparison, names]).filter(
    ({ change }) => kinds.has(change),
  );
  const shown = isAll || isPaper ? rows : rows.slice(0, shownAtFirst);
  const gone = new Set(
    comparison.actors.filter(({ change }) => change === 'lost').map(({ id }) => id),
  );
  return (
    <section aria-label={t`Geänderte Beziehungen`} className="changes">
      <DataTable
        label={t`Geänderte Beziehungen`}
        head={
          <>
            <ColumnHead>{t`Zwischen`}</ColumnHead>
            <ColumnHead>{t`Was geschah`}</ColumnHead>
            <ColumnHead>{t`Vorher`}</ColumnHead>
            <ColumnHead>{t`Nachher`}</ColumnHead>
          </>
        }
      >
        {shown.map((tie) => (
          <ChangeRow key={tie.id} slug={slug} tie={tie} names={names} gone={gone} />
        ))}
      </DataTable>
      {shown.length < rows.length && (
        <div className="more no-print">
          <Button onPress={() => setAll(true)}>
            <Trans>Alle {rows.length} zeigen</Trans>
          </Button>
        </div>
      )}
    </section>
  );
}

/** What may need a talk comes first. */
const order: readonly ShownKind[] = ['lost', 'weaker', 'stronger', 'new'];

/** By kind of change, then by name. */
function inOrder(
  ties: readonly ComparedTie[],
  names: ReadonlyMap<ActorId, string>,
): readonly ComparedTie[] {
  function name(id: ActorId): string {
    return names.get(id) ?? '';
  }
  return ties.toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      name(a.from).localeCompare(name(b.from), 'de') ||
      name(a.to).localeCompare(name(b.to), 'de') ||
      (a.id < b.id ? -1 : 1),
  );
}

function rankOf({ change }: ComparedTie): number {
  return order.findIndex((kind) => kind === change);
}
