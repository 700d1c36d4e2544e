import { groundOf, type NetworkAnalysis } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useListWords } from '../../app/use-list-words.ts';
import { Progress } from '../../ui/index.ts';
import type { NetworkSearch } from '../network-search.ts';
import type { Scene } from '../scene.ts';
import { circlesOf, tints } from './look-by-figures.ts';
import './figure-legend.css';

interface FigureLegendProps {
  readonly scene: Scene;
  readonly search: NetworkSearch;
  readonly analysis: NetworkAnalysis | null;
}

/** What size, colour and marks tell, each in a sentence with its number. */
export function FigureLegend({ scene, search, analysis }: FigureLegendProps) {
  const { t } = useLingui();
  const { groesse, farbe, marken } = search;
  if (groesse === undefined && farbe === undefined && marken === undefined) return null;
  if (analysis === null) return <Progress label={t`Die Kennzahlen werden berechnet`} />;
  const { ties, confirmed } = groundOf(scene.network.ties);
  return (
    <section className="figure-legend" aria-label={t`Was Größe, Farbe und Marken zeigen`}>
      {groesse === 'vermittlung' && (
        <p>
          <Trans>
            Je größer das Zeichen, desto öfter liegt ein Akteur auf dem kürzesten Weg zwischen zwei
            anderen. Das zeigt Vermittlung, nicht Macht oder Verdienst.
          </Trans>
        </p>
      )}
      {groesse === 'reichweite' && (
        <p>
          <Trans>
            Je größer das Zeichen, desto mehr andere erreicht ein Akteur direkt oder über einen
            einzigen weiteren.
          </Trans>
        </p>
      )}
      {farbe !== undefined && <Circles scene={scene} network={analysis.network} />}
      {marken !== undefined && <WeakPoints scene={scene} network={analysis.network} />}
      <p className="small quiet">
        {t`Berechnet aus ${analysis.network.actors} Akteuren und ${ties} Beziehungen, davon ${confirmed} von beiden Seiten bestätigt. Fehlende Angaben verändern jede Kennzahl.`}
      </p>
    </section>
  );
}

/** A division below it is hardly more than chance would give. */
const weakBelow = 0.3;
const namedOfEach = 3;

interface PartProps {
  readonly scene: Scene;
  readonly network: NetworkAnalysis['network'];
}

function Circles({ scene, network }: PartProps): ReactNode {
  const { t, i18n } = useLingui();
  const circles = circlesOf(network);
  const share = i18n.number(network.modularity ?? 0, { maximumFractionDigits: 2 });
  const isWeak = (network.modularity ?? 0) < weakBelow;
  return (
    <>
      <p>
        {isWeak
          ? t`Die Kreise sind schwach ausgeprägt (Modularität ${share}): Fast alle sind mit fast allen Teilen verbunden. Lesen Sie die Farben nur als Anhaltspunkt.`
          : t`${plural(circles.length, { one: 'Ein Kreis ist', other: '# Kreise sind' })} untereinander stärker verbunden, als der Zufall erwarten ließe (Modularität ${share}).`}
      </p>
      <ul className="figure-legend__circles">
        {circles.map((members, place) => (
          <li key={members[0]}>
            <span
              className={`figure-legend__circle figure-legend__circle--${tints[place] ?? 'other'}`}
              aria-hidden="true"
            >
              {place + 1}
            </span>
            <span className="visually-hidden">{t`Kreis ${place + 1}:`}</span>
            {members
              .toSorted((a, b) => tieCount(scene, b) - tieCount(scene, a))
              .slice(0, namedOfEach)
              .map((id) => scene.actors.get(id)?.name)
              .join(', ')}
            {members.length > namedOfEach && (
              <span className="quiet">
                {' '}
                {t`${plural(members.length - namedOfEach, { one: 'und # weiterer', other: 'und # weitere' })}`}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function tieCount({ actors }: Scene, id: NetworkAnalysis['network']['isolates'][number]): number {
  return actors.get(id)?.tieCount ?? 0;
}

const namedCutpoints = 12;

function WeakPoints({ scene, network }: PartProps): ReactNode {
  const { t } = useLingui();
  const names = network.cutpoints.flatMap((id) => scene.actors.get(id)?.name ?? []);
  const more = names.length - namedCutpoints;
  const list = useListWords()([
    ...names.slice(0, namedCutpoints),
    ...(more > 0 ? [t`${plural(more, { one: '# weiterer', other: '# weitere' })}`] : []),
  ]);
  const bridges = t`${plural(network.bridges.length, { one: '# Brücke', other: '# Brücken' })}`;
  return (
    <p>
      {names.length === 0
        ? t`Kein Nadelöhr: Fiele ein einzelner Akteur aus, verlöre niemand sonst den Anschluss.`
        : t`Gestrichelt umringt, weil ohne sie andere abgeschnitten wären: ${list}.`}{' '}
      {network.bridges.length > 0 &&
        t`Rot unterlegt: ${bridges}, über die allein jemand mit dem Netz verbunden ist.`}
    </p>
  );
}
