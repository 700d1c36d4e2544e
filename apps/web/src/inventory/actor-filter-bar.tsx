import type { listActors } from '@augenhoehe/domain/inventory';
import type { ReplyOf } from '@augenhoehe/domain/contract';
import { Trans, useLingui } from '@lingui/react/macro';
import { Columns3, ListFilter, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { lazyPart } from '../app/lazy-part.tsx';
import { useWritten } from '../app/use-written.ts';
import { Button, Checkbox, FilterChip, Popover, SearchField, ToggleChip } from '../ui/index.ts';
import { useActorChips } from './actor-chips.ts';
import { ActorColumn, type ActorSearch, filtersOf } from './actor-search.ts';
import { shownColumns } from './actor-table.tsx';
import { useAreaNames } from './use-area-names.ts';
import { useColumnNames } from './use-column-names.ts';

const FilterDialog = lazyPart(
  async () => (await import('./actor-filter-dialog.tsx')).ActorFilterDialog,
);

interface ActorFilterBarProps {
  readonly slug: string;
  readonly search: ActorSearch;
  readonly list: Omit<ReplyOf<typeof listActors>, 'actors'>;
  readonly onChange: (changes: Partial<ActorSearch>) => void;
}

/** What is filtered, how many that leaves, and how the list looks. */
export function ActorFilterBar({ slug, search, list, onChange }: ActorFilterBarProps) {
  const { t } = useLingui();
  const areaName = useAreaNames(slug);
  const chips = useActorChips(filtersOf(search), areaName);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useWritten(search.q ?? '', (q) =>
    onChange({ q: q === '' ? undefined : q }),
  );
  return (
    <div className="filters">
      <div className="filters__row">
        <SearchField
          className="no-print"
          label={t`In der Liste suchen`}
          value={text}
          onChange={setText}
        />
        <div className="chips" role="group" aria-label={t`Filter`}>
          {chips.map(({ filter, label, values }) => (
            <FilterChip
              key={filter}
              name={t`Filter ${label}`}
              onRemove={() => onChange({ [filter]: undefined })}
            >
              {label}: <Either values={values} />
            </FilterChip>
          ))}
          <QuickChips search={search} list={list} onChange={onChange} />
          <Button
            className="no-print"
            variant="plain"
            size="small"
            icon={ListFilter}
            onPress={() => setOpen(true)}
          >
            <Trans>Filter</Trans>
          </Button>
        </div>
      </div>
      <div className="filters__counts">
        <p role="status">
          <Trans>
            <b className="num">
              {list.matching} von {list.total}
            </b>{' '}
            angezeigt
          </Trans>
        </p>
        <div className="actions wide-only no-print">
          <ColumnChooser search={search} workingNotes={list.can.workingNotes} onChange={onChange} />
          <Button variant="plain" size="small" icon={Printer} onPress={() => window.print()}>
            <Trans>Drucken</Trans>
          </Button>
        </div>
      </div>
      {isOpen && (
        <FilterDialog
          slug={slug}
          search={search}
          matching={list.matching}
          total={list.total}
          onChange={onChange}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

/** „Nordhof oder stadtweit“ */
function Either({ values }: { readonly values: readonly string[] }): ReactNode {
  return values.map((value, index) => (
    <span key={value}>
      {index > 0 && (
        <>
          {' '}
          <Trans>oder</Trans>{' '}
        </>
      )}
      <b>{value}</b>
    </span>
  ));
}

function QuickChips({ search, list, onChange }: Omit<ActorFilterBarProps, 'slug'>) {
  const isStale = search.age?.length === 1 && search.age[0] === 'stale';
  const isUnconfirmed = search.age?.length === 1 && search.age[0] === 'unconfirmed';
  const isAlone = search.ties === 'none';
  return (
    <>
      {!isStale && list.stale > 0 && (
        <ToggleChip
          isPressed={false}
          count={list.stale}
          onChange={() => onChange({ age: ['stale'] })}
        >
          <Trans>Älter als 12 Monate</Trans>
        </ToggleChip>
      )}
      {!isUnconfirmed && list.unconfirmed > 0 && (
        <ToggleChip
          isPressed={false}
          count={list.unconfirmed}
          onChange={() => onChange({ age: ['unconfirmed'] })}
        >
          <Trans>Unbestätigt</Trans>
        </ToggleChip>
      )}
      {!isAlone && (
        <ToggleChip isPressed={false} onChange={() => onChange({ ties: 'none' })}>
          <Trans>Ohne Beziehung</Trans>
        </ToggleChip>
      )}
    </>
  );
}

interface ColumnChooserProps {
  readonly search: ActorSearch;
  readonly workingNotes: boolean;
  readonly onChange: (changes: Partial<ActorSearch>) => void;
}

function ColumnChooser({ search, workingNotes, onChange }: ColumnChooserProps) {
  const { t } = useLingui();
  const names = useColumnNames();
  const shown = shownColumns(search, workingNotes);
  return (
    <Popover
      label={t`Spalten`}
      placement="bottom end"
      trigger={
        <Button variant="plain" size="small" icon={Columns3}>
          {t`Spalten`}
        </Button>
      }
    >
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
    </Popover>
  );
}
