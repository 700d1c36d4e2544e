import { groundOf, type NetworkAnalysis } from '@augenhoehe/domain/position';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useListWords } from '../../app/use-list-words.ts';
import { Progress } from '../../ui/index.ts';
import type { NetworkSearch } from '../network-search.ts';
import { entriesOf, type Scene } from '../scene.ts';
import { Circles } from './circles.tsx';
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
  const { ties, confirmed } = groundOf(entriesOf(scene).ties);
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

interface PartProps {
  readonly scene: Scene;
  readonly network: NetworkAnalysis['network'];
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
