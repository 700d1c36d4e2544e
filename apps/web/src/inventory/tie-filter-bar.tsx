import type { ReplyOf } from '@augenhoehe/domain/contract';
import { type listTies, TieStanding } from '@augenhoehe/domain/inventory';
import { Trans, useLingui } from '@lingui/react/macro';
import { Printer } from 'lucide-react';
import { useQuery } from '@tanstack/react-query';
import { useWritten } from '../app/use-written.ts';
import { Button, FilterChip, SearchField, Select, ToggleChip } from '../ui/index.ts';
import { actorQuery } from './queries.ts';
import { standingWords } from './standing-words.ts';
import { TieSearch } from './tie-search.ts';
import { useOptions } from './use-options.ts';
import './filters.css';

interface TieFilterBarProps {
  readonly slug: string;
  readonly search: TieSearch;
  readonly list: Omit<ReplyOf<typeof listTies>, 'ties'>;
  readonly onChange: (changes: Partial<TieSearch>) => void;
}

export function TieFilterBar({ slug, search, list, onChange }: TieFilterBarProps) {
  const { t, i18n } = useLingui();
  const options = useOptions();
  const [text, setText] = useWritten(search.q ?? '', (q) =>
    onChange({ q: q === '' ? undefined : q }),
  );

  /** Through the schema, so that only known keys reach the address. */
  function choose(name: 'type' | 'level' | 'standing', values: readonly string[]): void {
    onChange({ [name]: TieSearch.parse({ [name]: values.join(',') })[name] });
  }

  function toggle(standing: TieStanding, isOn: boolean): void {
    const chosen = search.standing ?? [];
    choose('standing', isOn ? [...chosen, standing] : chosen.filter((other) => other !== standing));
  }

  return (
    <div className="filters">
      <div className="filters__row no-print">
        <SearchField label={t`Nach Namen suchen`} value={text} onChange={setText} />
        <Select
          size="small"
          label={t`Art der Beziehung`}
          isLabelHidden
          isOptional
          placeholder={t`Alle Arten`}
          options={options.tieTypes}
          value={search.type?.[0] ?? null}
          onChange={(key) => choose('type', key === '' ? [] : [key])}
        />
        <Select
          size="small"
          label={t`Wie eng`}
          isLabelHidden
          isOptional
          placeholder={t`Jede Nähe`}
          options={options.levels}
          value={search.level?.[0] ?? null}
          onChange={(key) => choose('level', key === '' ? [] : [key])}
        />
      </div>
      <div className="chips" role="group" aria-label={t`Filter`}>
        {search.actor !== undefined && (
          <ActorChip
            slug={slug}
            actorId={search.actor}
            onRemove={() => onChange({ actor: undefined })}
          />
        )}
        {TieStanding.options
          .filter((standing) => list.standings[standing] > 0)
          .map((standing) => (
            <ToggleChip
              key={standing}
              isPressed={search.standing?.includes(standing) ?? false}
              count={list.standings[standing]}
              onChange={(isOn) => toggle(standing, isOn)}
            >
              {i18n._(standingWords[standing])}
            </ToggleChip>
          ))}
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
          <Button variant="plain" size="small" icon={Printer} onPress={() => window.print()}>
            <Trans>Drucken</Trans>
          </Button>
        </div>
      </div>
    </div>
  );
}

interface ActorChipProps {
  readonly slug: string;
  readonly actorId: string;
  readonly onRemove: () => void;
}

function ActorChip({ slug, actorId, onRemove }: ActorChipProps) {
  const { t } = useLingui();
  const { data } = useQuery(actorQuery(slug, actorId));
  return (
    <FilterChip name={t`Filter Akteur`} onRemove={onRemove}>
      <Trans>
        Mit: <b>{data?.actor.name ?? '…'}</b>
      </Trans>
    </FilterChip>
  );
}
