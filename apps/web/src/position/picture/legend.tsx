import { actorTypeGroups } from '@augenhoehe/domain/catalogue';
import { contestedTypes } from '@augenhoehe/domain/inventory';
import { groupOfActor, type NetworkFilters } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { standingWords, useTerms } from '../../inventory/index.ts';
import { classes, GroupMark, groupLook, TieLine } from '../../ui/index.ts';
import type { NetworkSearch } from '../network-search.ts';
import { entriesOf, type Scene } from '../scene.ts';
import { mostFullLines } from './level-of-detail.ts';
import './legend.css';

export interface LegendProps {
  readonly scene: Scene;
  readonly search: NetworkSearch;
  readonly onChange: (changes: Partial<NetworkFilters>) => void;
}

/** What marks and lines mean; each meaning is a filter as well. */
export function Legend(props: LegendProps) {
  const { t } = useLingui();
  return (
    <section className="legend" aria-label={t`Legende, zugleich Filter`}>
      <GroupKeys {...props} />
      <LineKeys {...props} />
    </section>
  );
}

interface KeyProps {
  readonly isOn: boolean;
  readonly onChange: () => void;
  readonly children: ReactNode;
}

function Key({ isOn, onChange, children }: KeyProps) {
  return (
    <button
      type="button"
      className={classes('legend__key', isOn && 'is-on')}
      aria-pressed={isOn}
      onClick={onChange}
    >
      {children}
    </button>
  );
}

function toggled<T>(chosen: readonly T[] | undefined, value: T): T[] | undefined {
  const before = chosen ?? [];
  const after = before.includes(value)
    ? before.filter((other) => other !== value)
    : [...before, value];
  return after.length === 0 ? undefined : after;
}

export function GroupKeys({ scene, search, onChange }: LegendProps) {
  const { t } = useLingui();
  const terms = useTerms();
  const counts = new Map<string, number>();
  for (const actor of entriesOf(scene).actors) {
    const group = groupOfActor(actor);
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  const present = [...actorTypeGroups.map(({ key }) => key), 'none'].filter((key) =>
    counts.has(key),
  );
  const coloured = present.filter((key) => groupLook(key).isColoured);
  const others = present.filter((key) => !groupLook(key).isColoured);
  const [allShown, setAllShown] = useState(() =>
    others.some((key) => search.group?.includes(key) ?? false),
  );
  const shown = allShown ? [...coloured, ...others] : coloured;
  return (
    <div className="legend__groups" role="group" aria-label={t`Gruppe des Akteurs`}>
      {shown.map((key) => (
        <Key
          key={key}
          isOn={search.group?.includes(key) ?? false}
          onChange={() => onChange({ group: toggled(search.group, key) })}
        >
          {search.farbe === undefined && <GroupMark group={key} size="small" />}
          {key === 'none' ? t`Art noch nicht bekannt` : terms.group(key)}
          <span className="quiet num">{counts.get(key)}</span>
        </Key>
      ))}
      {!allShown && others.length > 0 && (
        <button
          type="button"
          className="legend__key"
          aria-expanded={false}
          onClick={() => setAllShown(true)}
        >
          {search.farbe === undefined && <GroupMark group="none" size="small" />}
          <Trans>Weitere</Trans>
          <span className="quiet num">
            {others.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0)}
          </span>
        </button>
      )}
    </div>
  );
}

function LineKeys({ scene, search, onChange }: LegendProps) {
  const { t, i18n } = useLingui();
  const terms = useTerms();
  const isContested = contestedTypes.every((type) => search.tieType?.includes(type) ?? false);
  return (
    <>
      <LegendRow name={t`Stufe`}>
        {([1, 2, 3, 4, 5] as const).map((level) => (
          <Key
            key={level}
            isOn={search.level === level}
            onChange={() => onChange({ level: search.level === level ? undefined : level })}
          >
            <TieLine level={level} />
            <span className="visually-hidden">{t`mindestens`} </span>
            {terms.level(level)}
          </Key>
        ))}
      </LegendRow>
      <LegendRow name={t`Form`}>
        <Key
          isOn={search.formality === 3}
          onChange={() => onChange({ formality: search.formality === 3 ? undefined : 3 })}
        >
          <TieLine level={3} formality={3} />
          <Trans>Vereinbarung oder Vertrag</Trans>
        </Key>
      </LegendRow>
      <LegendRow name={t`Aussage`}>
        {(['one-sided', 'outside'] as const).map((standing) => (
          <Key
            key={standing}
            isOn={search.standing?.includes(standing) ?? false}
            onChange={() => onChange({ standing: toggled(search.standing, standing) })}
          >
            <TieLine level={3} isOneSided />
            {i18n._(standingWords[standing])}
          </Key>
        ))}
        <Key
          isOn={isContested}
          onChange={() => onChange({ tieType: isContested ? undefined : [...contestedTypes] })}
        >
          <TieLine level={2} isContested />
          <Trans>Konkurrenz oder Konflikt</Trans>
        </Key>
      </LegendRow>
      <p className="legend__note small quiet">
        {search.groesse === undefined && (
          <Trans>Je mehr Beziehungen, desto größer das Zeichen.</Trans>
        )}{' '}
        {scene.shownTies.size > mostFullLines && (
          <Trans>
            Aus der Entfernung sind die Linien dünn. Stufe und Form zeigen sie, wenn Sie näher
            kommen.
          </Trans>
        )}{' '}
        <PlaceNote {...search} />
      </p>
    </>
  );
}

/** What the place of a mark tells. */
function PlaceNote({ anordnung, fokus, sektoren }: NetworkSearch) {
  if (anordnung === 'kreis') {
    return <Trans>Die Lage folgt den Gruppen und Namen. Sie sagt nichts über Nähe.</Trans>;
  }
  if (anordnung === 'ringe' && fokus !== undefined) {
    return (
      <>
        <Trans>
          Innen steht, wer am engsten mit dem Akteur in der Mitte verbunden ist, außen, wer mehr
          Schritte entfernt ist.
        </Trans>{' '}
        {sektoren === undefined && (
          <Trans>Wer mehrere Handlungsfelder hat, steht bei dem häufigsten.</Trans>
        )}
      </>
    );
  }
  return <Trans>Die Lage sagt nur, wer nah bei wem steht, nicht, wo jemand im Quartier ist.</Trans>;
}

function LegendRow({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="legend__row" role="group" aria-label={name}>
      <b>{name}</b>
      {children}
    </div>
  );
}
