import type { listActors } from '@augenhoehe/domain/inventory';
import type { ReplyOf } from '@augenhoehe/domain/contract';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Columns3, ListFilter, Printer } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { lazyPart } from '../app/lazy-part.tsx';
import { useWritten } from '../app/use-written.ts';
import { Button, FilterChip, SearchField, ToggleChip } from '../ui/index.ts';
import { useActorChips } from './actor-chips.ts';
import { type ActorSearch, filtersOf } from './actor-search.ts';
import { bodiesQuery } from './bodies/body-queries.ts';
import { useBodyNames } from './bodies/use-body-names.ts';
import { SavedSearchMenu } from './saved-search/saved-search-menu.tsx';
import { SavedSearchText } from './saved-search/saved-search-text.tsx';
import { useAreaNames } from './use-area-names.ts';
import './filters.css';

const ColumnDialog = lazyPart(async () => (await import('./column-dialog.tsx')).ColumnDialog);
const FilterDialog = lazyPart(
  async () => (await import('./actor-filter-dialog.tsx')).ActorFilterDialog,
);

interface ActorFilterBarProps {
  readonly slug: string;
  readonly search: ActorSearch;
  readonly list: Omit<ReplyOf<typeof listActors>, 'actors'>;
  readonly onChange: (changes: Partial<ActorSearch>) => void;
  /** Buttons in place of those for a table. */
  readonly children?: ReactNode;
}

/** What is filtered, how many that leaves, and how the list looks. */
export function ActorFilterBar({ slug, search, list, onChange, children }: ActorFilterBarProps) {
  const { t } = useLingui();
  const areaName = useAreaNames(slug);
  const chips = useActorChips(filtersOf(search), { area: areaName, body: useBodyNames(slug) });
  const [open, setOpen] = useState<'filter' | 'columns' | null>(null);
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
          <QuickChips slug={slug} search={search} list={list} onChange={onChange} />
          <Button
            className="no-print"
            variant="plain"
            size="small"
            icon={ListFilter}
            onPress={() => setOpen('filter')}
          >
            <Trans>Filter</Trans>
          </Button>
          <SavedSearchMenu slug={slug} page="actors" search={search} />
        </div>
      </div>
      <SavedSearchText slug={slug} page="actors" search={search} />
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
          {children ?? (
            <>
              <Button
                variant="plain"
                size="small"
                icon={Columns3}
                onPress={() => setOpen('columns')}
              >
                <Trans>Spalten</Trans>
              </Button>
              <Button variant="plain" size="small" icon={Printer} onPress={() => window.print()}>
                <Trans>Drucken</Trans>
              </Button>
            </>
          )}
        </div>
      </div>
      {open === 'filter' && (
        <FilterDialog
          slug={slug}
          search={search}
          matching={list.matching}
          total={list.total}
          onChange={onChange}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'columns' && (
        <ColumnDialog
          search={search}
          workingNotes={list.can.workingNotes}
          onChange={onChange}
          onClose={() => setOpen(null)}
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

function QuickChips({ slug, search, list, onChange }: Omit<ActorFilterBarProps, 'children'>) {
  const { data: kept } = useQuery(bodiesQuery(slug));
  const hasBodies = kept !== undefined && kept.bodies.length > 0;
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
      {search.active === undefined && hasBodies && (
        <ToggleChip isPressed={false} onChange={() => onChange({ active: 'no' })}>
          <Trans>Noch nicht aktiv</Trans>
        </ToggleChip>
      )}
    </>
  );
}
