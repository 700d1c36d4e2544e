import { Trans, useLingui } from '@lingui/react/macro';
import type { MapActor } from '@augenhoehe/domain/inventory';
import { CircleDot } from 'lucide-react';
import type { CSSProperties } from 'react';
import { classes, Icon, SegmentedControl } from '../../ui/index.ts';
import type { MapColour } from './map-search.ts';
import type { PinLook } from './pin-look.ts';
import type { PinLooks } from './pin-looks.ts';
import './map-legend.css';

interface MapLegendProps {
  readonly looks: PinLooks;
  /** Everybody whom the other filters let through. */
  readonly actors: readonly MapActor[];
  /** Values of the legend's own filter that are set. */
  readonly chosen: readonly string[];
  readonly mayColourByStage: boolean;
  readonly onColour: (colour: MapColour) => void;
  readonly onFilter: (values: readonly string[]) => void;
}

interface Entry extends PinLook {
  readonly count: number;
}

/** What the colours mean, how many there are of each, and at a press only those. */
export function MapLegend(props: MapLegendProps) {
  const { looks, actors, chosen, mayColourByStage, onColour, onFilter } = props;
  const { t } = useLingui();
  const entries = useEntries(looks, actors, chosen);

  function toggle(values: readonly string[], isOn: boolean): void {
    onFilter(
      isOn
        ? chosen.filter((value) => !values.includes(value))
        : [...new Set([...chosen, ...values])],
    );
  }

  return (
    <section className="legend" aria-label={t`Legende`}>
      <div className="no-print">
        <SegmentedControl
          label={t`Farbe zeigt`}
          size="small"
          segments={[
            { key: 'group', label: t`Gruppe` },
            { key: 'age', label: t`Bestätigt` },
            ...(mayColourByStage ? [{ key: 'stage', label: t`Ansprache` }] : []),
          ]}
          value={looks.filter}
          onChange={(key) => onColour(key === 'age' || key === 'stage' ? key : 'group')}
        />
      </div>
      <ul className="legend__entries">
        {entries.map((entry) => {
          const isOn = entry.values.length > 0 && entry.values.every((v) => chosen.includes(v));
          return (
            <li key={entry.key}>
              {entry.values.length === 0 ? (
                <span className="legend__entry legend__entry--still">
                  <LegendWords entry={entry} />
                </span>
              ) : (
                <button
                  type="button"
                  className="legend__entry"
                  aria-pressed={isOn}
                  onClick={() => toggle(entry.values, isOn)}
                >
                  <LegendWords entry={entry} />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p className="small quiet no-print">
        <Trans>Ein Druck auf einen Eintrag filtert, ein zweiter hebt den Filter auf.</Trans>
      </p>
    </section>
  );
}

/** Groups without a colour stand together until somebody filters by one of them. */
function useEntries(
  { looks, lookOf, filter }: PinLooks,
  actors: readonly MapActor[],
  chosen: readonly string[],
): readonly Entry[] {
  const { t } = useLingui();
  const counts = new Map<string, number>();
  for (const { key } of actors.map(lookOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = looks.map((look) => ({ ...look, count: counts.get(look.key) ?? 0 }));
  function isOther({ isOutlined, values }: Entry): boolean {
    return filter === 'group' && isOutlined && values.length > 0;
  }
  const others = all.filter(isOther);
  const isOpen = others.some(({ values }) => values.some((value) => chosen.includes(value)));
  const together: Entry = {
    key: 'others',
    label: t`Weitere`,
    shape: CircleDot,
    colour: '--group-other',
    isOutlined: true,
    values: others.flatMap(({ values }) => values),
    count: others.reduce((sum, { count }) => sum + count, 0),
  };
  const shown =
    isOpen || others.length === 0 ? all : [...all.filter((each) => !isOther(each)), together];
  return shown.filter(
    ({ count, values }) => count > 0 || values.some((value) => chosen.includes(value)),
  );
}

function LegendWords({ entry }: { readonly entry: Entry }) {
  const style: CSSProperties & Record<'--dot', string> = { '--dot': `var(${entry.colour})` };
  return (
    <>
      <span
        className={classes('dot', 'dot--small', entry.isOutlined && 'dot--other')}
        style={style}
      >
        <Icon shape={entry.shape} />
      </span>
      <span>{entry.label}</span> <span className="legend__count num">{entry.count}</span>
    </>
  );
}
