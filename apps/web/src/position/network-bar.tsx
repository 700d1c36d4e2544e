import { ActorId } from '@augenhoehe/domain/contract';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { ListFilter } from 'lucide-react';
import { type ReactNode, type RefObject, useMemo, useState } from 'react';
import { lazyPart } from '../app/lazy-part.tsx';
import { SavedSearchMenu, SavedSearchText, useTerms } from '../inventory/index.ts';
import { Button, ComboBox, FilterChip, SegmentedControl } from '../ui/index.ts';
import { mostSteps, stepsIn } from './network-search.ts';
import { entriesOf } from './scene.ts';
import { useThemeWords } from './themes/use-theme-words.ts';
import { useNetworkChips } from './use-network-chips.ts';
import type { ViewProps } from './view-props.ts';

const NetworkFilterDialog = lazyPart(
  async () => (await import('./network-filter-dialog.tsx')).NetworkFilterDialog,
);

interface NetworkBarProps extends ViewProps {
  readonly finder: RefObject<HTMLDivElement | null>;
}

/** From whom one looks and how far, what is filtered, and how many that leaves. */
export function NetworkBar(props: NetworkBarProps) {
  const { slug, scene, search, change, finder } = props;
  const { t } = useLingui();
  const chips = useNetworkChips(slug, search);
  const [isOpen, setOpen] = useState(false);
  const { focus } = scene;
  return (
    <div className="network-bar">
      <div className="network-bar__row">
        <div className="network-bar__find no-print" ref={finder}>
          <Finder key={focus?.id ?? ''} {...props} />
        </div>
        <div className="chips" role="group" aria-label={t`Filter`}>
          {focus !== null && (
            <>
              <FilterChip
                name={t`Fokus`}
                onRemove={() => change({ fokus: undefined, schritte: undefined })}
              >
                <Trans>
                  Fokus: <b>{focus.name}</b>
                </Trans>
              </FilterChip>
              <Steps {...props} />
            </>
          )}
          {chips.map(({ filters, label, values }) => (
            <FilterChip
              key={label}
              name={t`Filter ${label}`}
              onRemove={() =>
                change(Object.fromEntries(filters.map((filter) => [filter, undefined])))
              }
            >
              {label}: <b>{values.join(', ')}</b>
            </FilterChip>
          ))}
          <Button
            className="no-print"
            variant="plain"
            size="small"
            icon={ListFilter}
            onPress={() => setOpen(true)}
          >
            <Trans>Filter</Trans>
          </Button>
          <SavedSearchMenu slug={slug} page="network" search={search} />
        </div>
      </div>
      <p className="network-bar__counts" role="status">
        <Counts {...props} />
      </p>
      <SavedSearchText slug={slug} page="network" search={search} />
      {isOpen && <NetworkFilterDialog {...props} onClose={() => setOpen(false)} />}
    </div>
  );
}

function Counts({ scene }: ViewProps): ReactNode {
  const { t } = useLingui();
  const { themes } = scene;
  const words = useThemeWords(themes?.kind ?? 'fields');
  const shownThemes = [...(themes?.keys.keys() ?? [])].filter((id) => scene.shownActors.has(id));
  const shown = scene.shownActors.size - shownThemes.length;
  const total = entriesOf(scene).actors.length;
  const ties =
    themes === undefined
      ? t`${plural(scene.shownTies.size, { one: '# Beziehung', other: '# Beziehungen' })}`
      : words.counted(shownThemes.length);
  return scene.focus === null ? (
    <Trans>
      <b className="num">
        {shown} von {total}
      </b>{' '}
      Akteuren, {ties}
    </Trans>
  ) : (
    <Trans>
      <b className="num">
        {shown} von {total}
      </b>{' '}
      im Fokus, {ties}
    </Trans>
  );
}

/** Whoever is found becomes the focus. */
function Finder({ scene, change }: ViewProps) {
  const { t } = useLingui();
  const terms = useTerms();
  const options = useMemo(
    () =>
      scene.network.actors.map((actor) => ({
        key: actor.id,
        label: actor.name,
        help: actor.type === null ? '' : terms.shortType(actor.type),
      })),
    [scene.network, terms],
  );
  return (
    <ComboBox
      label={t`Akteur finden`}
      isLabelHidden
      placeholder={t`Akteur finden`}
      options={options}
      value={null}
      onChange={(key) => {
        const found = ActorId.safeParse(key);
        if (found.success) change({ fokus: found.data }, false);
      }}
    />
  );
}

function Steps({ search, change }: ViewProps) {
  const { t } = useLingui();
  const steps = Array.from({ length: mostSteps + 1 }, (_, step) => String(step));
  return (
    <div className="network-bar__steps">
      <SegmentedControl
        size="small"
        label={t`Schritte`}
        isLabelHidden
        segments={steps.map((step) => ({ key: step, label: step }))}
        value={String(stepsIn(search))}
        onChange={(step) => change({ schritte: Number(step) })}
      />
    </div>
  );
}
